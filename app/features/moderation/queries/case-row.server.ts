import type { Decision, ModerationCase } from "~/features/moderation/domain/moderation-case";
import type { Prisma } from "~/platform/generated/client";
import { caseEnumColumns, outcomeSchema } from "../schema";

/** The columns from which a case of the domain is made. */
export const caseColumns = {
  id: true,
  subjectKind: true,
  subjectId: true,
  roundId: true,
  state: true,
  cause: true,
  openedAt: true,
  dueAt: true,
  decidedAt: true,
  decidedById: true,
  firstDecidedById: true,
  decision: true,
  authorRole: true,
  authorIsYoung: true,
  appealText: true,
  findings: true,
  takenBack: true,
  sealedText: true,
  undoState: true,
  emptied: true,
  surveyId: true,
  questionKey: true,
  assigneeId: true,
  workerId: true,
  workingSince: true,
  version: true,
  writers: { select: { key: true } },
  appealOf: { select: { decidedById: true, firstDecidedById: true, decision: true } },
} as const satisfies Prisma.ModerationCaseSelect;

export type CaseRow = Prisma.ModerationCaseGetPayload<{ select: typeof caseColumns }>;

function outcomeOf(decision: string | null) {
  return decision === null ? null : outcomeSchema.parse(JSON.parse(decision));
}

function decisionOf(row: CaseRow): Decision | null {
  const outcome = outcomeOf(row.decision);
  if (!outcome || row.decidedById === null || row.decidedAt === null) return null;
  return { outcome, by: row.decidedById, at: row.decidedAt };
}

function appealedOf({ appealOf }: CaseRow): ModerationCase["appealOf"] {
  const outcome = outcomeOf(appealOf?.decision ?? null);
  if (!appealOf || !outcome) return null;
  const decidedBy = [appealOf.decidedById, appealOf.firstDecidedById].filter((id) => id !== null);
  return { decidedBy, outcome };
}

/** A row as the rules of moderation know it. */
export function caseOf(row: CaseRow): ModerationCase {
  const { subjectKind, state } = caseEnumColumns.parse(row);
  return {
    id: row.id,
    subject: { kind: subjectKind, id: row.subjectId },
    authorKeys: row.writers.map(({ key }) => key),
    authorIsYoung: row.authorIsYoung,
    state,
    openedAt: row.openedAt,
    dueAt: row.dueAt,
    version: row.version,
    decision: decisionOf(row),
    appealOf: appealedOf(row),
  };
}

/** What of a case's state is written back after a decision. */
export function decisionColumns(
  next: ModerationCase,
): Prisma.ModerationCaseUncheckedUpdateManyInput {
  const { decision } = next;
  const outcome = decision?.outcome;
  return {
    state: next.state,
    dueAt: next.dueAt,
    version: next.version,
    outcome: outcome?.kind ?? null,
    reasonKey: outcome && "rule" in outcome ? outcome.rule : null,
    explanation: outcome && "explanation" in outcome ? outcome.explanation : null,
    decision: outcome ? JSON.stringify(outcome) : null,
    decidedAt: decision?.at ?? null,
    decidedById: decision?.by ?? null,
  };
}
