import { z } from "zod";
import { REDACTION_REASONS, renderRedacted } from "~/features/moderation/domain/redaction";
import type { RedactedSegment } from "~/features/moderation/domain/redaction";
import { parseStoredAnswer } from "~/features/surveys/domain/answer";
import type { Question } from "~/features/surveys/domain/question";
import type { Connection } from "~/platform/db.server";
import { ownWords } from "../domain/review";

/** A text as everyone may read it: words, and bars where a moderator covered something. */
export type ReviewedText = { id: string; segments: readonly RedactedSegment[] };

const redactionsSchema = z.array(
  z.object({ start: z.number(), end: z.number(), reason: z.enum(REDACTION_REASONS) }),
);

/** The covers of a stored answer. */
export function readRedactions(stored: string | null): z.infer<typeof redactionsSchema> {
  return stored === null ? [] : redactionsSchema.parse(JSON.parse(stored));
}

const readable = (surveyId: string, questionKeys: readonly string[]) => ({
  surveyId,
  questionKey: { in: [...questionKeys] },
  reviewState: { in: ["approved", "redacted"] },
});

/** How many texts of each question a moderator let through. */
export async function countReviewed(
  client: Connection,
  surveyId: string,
  questionKeys: readonly string[],
): Promise<Map<string, number>> {
  const rows = await client.answer.groupBy({
    by: ["questionKey"],
    where: readable(surveyId, questionKeys),
    _count: { _all: true },
  });
  return new Map(rows.map((row) => [row.questionKey, row._count._all]));
}

/** One page of the texts that may be read. Their order is chance, so that it tells nothing about who came when. */
export async function reviewedTexts(
  client: Connection,
  surveyId: string,
  question: Question,
  place: { skip: number; take: number },
): Promise<ReviewedText[]> {
  const rows = await client.answer.findMany({
    where: readable(surveyId, [question.key]),
    orderBy: { id: "asc" },
    select: { id: true, value: true, redactions: true },
    skip: place.skip,
    take: place.take,
  });
  return rows.flatMap((row) => {
    const verdict = parseStoredAnswer(question, row.value);
    const text = verdict.ok ? ownWords(verdict.answer) : undefined;
    if (text === undefined) return [];
    return [{ id: row.id, segments: renderRedacted(text, readRedactions(row.redactions)) }];
  });
}
