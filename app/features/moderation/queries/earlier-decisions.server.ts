import type { OutcomeKind } from "~/features/moderation/domain/outcome";
import { mostAlike, tellingWords } from "~/features/text/domain/likeness";
import type { Connection } from "~/platform/db.server";
import type { StaffActor } from "~/policy/actor";
import type { Subject } from "../moderated-kind";
import { outcomeSchema, wordListSchema } from "../schema";
import { readSubjects } from "./subject.server";

/** What was decided before on something alike. */
export type EarlierDecision = {
  caseId: string;
  excerpt: string;
  language: string;
  outcome: OutcomeKind;
  ruleKey: string | null;
  explanation: string | null;
  decidedAt: Date;
};

/** So many of the last decisions are compared. */
const LAST_DECISIONS = 70;
const MOST_SHOWN = 4;
const EXCERPT_CHARACTERS = 90;

function excerptOf({ title, body }: Subject["text"]): string {
  const text = title || body;
  return text.length > EXCERPT_CHARACTERS ? `${text.slice(0, EXCERPT_CHARACTERS)}…` : text;
}

/** What a machine found counts as words of its own: two texts with a telephone number are alike in that. */
function wordsWithFindings(text: Subject["text"], findings: string): string[] {
  const found = wordListSchema.parse(JSON.parse(findings));
  return [...tellingWords(text), ...found.map((kind) => `:${kind}`)];
}

/**
 * Decisions of moderators on items that are like this one, most alike first, so that like cases are judged alike. What
 * a safety officer decided is not among them.
 */
export async function earlierDecisions(
  client: Connection,
  actor: StaffActor,
  asked: { subjectKind: string; subjectId: string; findings: string },
  subject: Subject,
): Promise<EarlierDecision[]> {
  // Whose decisions count is asked first: so the newest are read one by one instead of all being joined and sorted.
  const moderators = await client.staffAccount.findMany({
    where: { role: "moderator" },
    select: { id: true },
  });
  const rows = await client.moderationCase.findMany({
    where: {
      state: "decided",
      subjectKind: asked.subjectKind,
      subjectId: { not: asked.subjectId },
      roundId: { in: [...actor.roundIds] },
      decidedById: { in: moderators.map(({ id }) => id) },
    },
    orderBy: { decidedAt: "desc" },
    take: LAST_DECISIONS,
    select: {
      id: true,
      subjectKind: true,
      subjectId: true,
      decision: true,
      decidedAt: true,
      findings: true,
    },
  });
  const subjects = new Map(
    (await readSubjects(client, rows)).map((found) => [found.id, found] as const),
  );
  const candidates = rows.flatMap((row) => {
    const found = subjects.get(row.subjectId);
    if (!found || row.decision === null || row.decidedAt === null) return [];
    const { decision, decidedAt, findings } = row;
    const words = wordsWithFindings(found.text, findings);
    return [{ caseId: row.id, decision, decidedAt, found, words }];
  });
  const words = wordsWithFindings(subject.text, asked.findings);
  return mostAlike(words, candidates, MOST_SHOWN).map(
    ({ caseId, decision, decidedAt, found }): EarlierDecision => {
      const outcome = outcomeSchema.parse(JSON.parse(decision));
      return {
        caseId,
        excerpt: excerptOf(found.text),
        language: found.language,
        outcome: outcome.kind,
        ruleKey: "rule" in outcome ? outcome.rule : null,
        explanation: "explanation" in outcome ? outcome.explanation : null,
        decidedAt,
      };
    },
  );
}
