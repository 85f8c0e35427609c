import type { SessionSummary } from "~/features/sessions/queries/summary.server";
import { summaryColumns, summaryOf } from "~/features/sessions/queries/summary.server";
import { regionSettings } from "~/features/region/queries.server";
import { wordListSchema } from "~/features/moderation/schema";
import type { Language } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";

/** So many at a time; the oldest first. */
const MOST_SHOWN = 30;

/** A text from the room that waits for a moderator. */
export type WaitingText = {
  caseId: string;
  /** Of the case, so that of two moderators at once the second is told. */
  version: number;
  body: string;
  /** Something of a person was found in it: that is looked at in the case itself. */
  hasFinds: boolean;
};

export type WaitingTexts = { session: SessionSummary; texts: WaitingText[] };

/** What waits of one session, for whoever leads it; null when there is none they may see. */
export async function waitingTexts(
  grant: Authorized<"moderation.decide">,
  id: string,
  language: Language,
  now: Date,
): Promise<WaitingTexts | null> {
  const client = await database();
  const row = await client.session.findUnique({
    where: { id },
    select: { ...summaryColumns, roundId: true },
  });
  if (!row || !stillAllows(grant, { roundId: row.roundId })) return null;
  const { terms } = await regionSettings(client);
  const questions = await client.sessionQuestion.findMany({
    where: { sessionId: id, state: "submitted" },
    select: { id: true, body: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: MOST_SHOWN,
  });
  const bodies = new Map(questions.map((question) => [question.id, question.body]));
  const cases = await client.moderationCase.findMany({
    where: {
      subjectKind: "sessionQuestion",
      subjectId: { in: [...bodies.keys()] },
      state: "waiting",
    },
    select: { id: true, version: true, subjectId: true, findings: true },
    orderBy: [{ openedAt: "asc" }, { id: "asc" }],
    take: MOST_SHOWN,
  });
  return {
    session: summaryOf(row, [], terms, language, now),
    texts: cases.map(({ id: caseId, version, subjectId, findings }) => ({
      caseId,
      version,
      body: bodies.get(subjectId) ?? "",
      hasFinds: wordListSchema.parse(JSON.parse(findings)).length > 0,
    })),
  };
}
