import { randomUUID } from "node:crypto";
import { amsterdamDate, startOfDay } from "~/features/calendar/domain/amsterdam-time";
import { withoutWords } from "~/features/moderation/domain/outcome";
import type { Connection, Transaction } from "~/platform/db.server";
import { allRows } from "~/platform/portions.server";
import { outcomeSchema } from "../schema";
import { forgetDrafts } from "./forget-drafts.server";

/** How the subject of a case begins that leads to no answer any more. */
const PARTED = "parted:";
const OPEN = ["waiting", "secondModerator", "held"];
const MONTH_LENGTH = 7;
/** So many rounds in one run of the job; the next night brings the rest. */
const MOST_ROUNDS = 500;

const ofAnswers = { subjectKind: "answer", NOT: { subjectId: { startsWith: PARTED } } };

/** The rounds that have reported back, of which a case has closed that still leads to an answer. */
export async function roundsWithCasesToPart(client: Connection): Promise<string[]> {
  const rows = await client.moderationCase.groupBy({
    by: ["roundId"],
    where: { ...ofAnswers, state: { notIn: OPEN }, round: { reportedBackAt: { not: null } } },
    orderBy: { roundId: "asc" },
    take: MOST_ROUNDS,
  });
  return rows.flatMap(({ roundId }) => (roundId === null ? [] : [roundId]));
}

/** The same length of waiting, in the month of the decision but on none of its days. */
function withoutDays(openedAt: Date, decidedAt: Date | null) {
  const month = amsterdamDate(decidedAt ?? openedAt).slice(0, MONTH_LENGTH);
  const end = startOfDay(`${month}-01`);
  const waited = decidedAt === null ? 0 : decidedAt.getTime() - openedAt.getTime();
  return {
    openedAt: new Date(end.getTime() - waited),
    dueAt: end,
    ...(decidedAt === null ? {} : { decidedAt: end }),
  };
}

/**
 * Parts the closed cases about answers of a round from those answers: how often was decided what, and how long it took,
 * stays; which answer, by whom in which role, on which day and with which words goes. Who appealed a decision has had
 * the answer by now. A case that is still open stays as it is, because somebody has to read the text.
 * @returns the ids of the answers with an open case
 */
export async function partAnswerCases(
  transaction: Transaction,
  roundId: string,
): Promise<ReadonlySet<string>> {
  const ofRound = { roundId, ...ofAnswers };
  const waiting = await allRows(({ skip, take }) =>
    transaction.moderationCase.findMany({
      where: { ...ofRound, state: { in: OPEN } },
      orderBy: { id: "asc" },
      skip,
      take,
      select: { subjectId: true },
    }),
  );
  const open = new Set(waiting.map(({ subjectId }) => subjectId));
  // The ids change, so that the rows are read before the first of them does.
  const cases = await allRows(({ skip, take }) =>
    transaction.moderationCase.findMany({
      where: ofRound,
      orderBy: { id: "asc" },
      skip,
      take,
      select: {
        id: true,
        subjectId: true,
        openedAt: true,
        decidedAt: true,
        decision: true,
      },
    }),
  );
  for (const row of cases) {
    if (open.has(row.subjectId)) continue;
    const outcome = row.decision === null ? null : outcomeSchema.parse(JSON.parse(row.decision));
    await transaction.caseWriter.deleteMany({ where: { caseId: row.id } });
    await transaction.caseBatchLine.deleteMany({ where: { caseId: row.id } });
    await transaction.caseNote.deleteMany({ where: { caseId: row.id } });
    await forgetDrafts(transaction, [row.id]);
    await transaction.moderationCase.update({
      where: { id: row.id },
      data: {
        id: randomUUID(),
        subjectId: `${PARTED}${randomUUID()}`,
        ...withoutDays(row.openedAt, row.decidedAt),
        authorRole: null,
        surveyId: null,
        questionKey: null,
        assigneeId: null,
        workerId: null,
        workingSince: null,
        authorIsYoung: false,
        explanation: null,
        appealText: null,
        sealedText: null,
        decision: outcome && JSON.stringify(withoutWords(outcome)),
      },
    });
  }
  return open;
}
