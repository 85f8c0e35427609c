import { amsterdamDate, startOfDay } from "~/features/calendar/domain/amsterdam-time";
import { openModerationCase } from "~/features/moderation/commands/open-case.server";
import type { ItemForModeration } from "~/features/moderation/commands/open-case.server";
import { caseRules } from "~/features/moderation/queries/settings.server";
import type { Transaction } from "~/platform/db.server";

/** Words of somebody's own in a stored answer. */
export type TextToReview = { answerId: string; questionKey: string; text: string };

/** Whose texts they are: known by the key of the round only, so that the case forgets the person with the round. */
export type TextWriter = Pick<ItemForModeration, "roundId" | "role" | "ageBand"> & {
  respondentKey: string;
  surveyId: string;
};

/**
 * Puts every text of a response before a moderator, or before the safety officer when it suggests danger. A step of
 * sending, in its transaction. The case says of which day a text is, not of which minute.
 * @returns whether any text was held
 */
export async function openReviews(
  transaction: Transaction,
  texts: readonly TextToReview[],
  { respondentKey, surveyId, ...writer }: TextWriter,
  now: Date,
): Promise<boolean> {
  if (texts.length === 0) return false;
  const sentAt = startOfDay(amsterdamDate(now));
  const rules = await caseRules(transaction);
  let anyHeld = false;
  for (const { answerId, questionKey, text } of texts) {
    const { held } = await openModerationCase(
      transaction,
      {
        ...writer,
        subject: { kind: "answer", id: answerId },
        text: { title: "", body: text },
        authorIds: [respondentKey],
        cause: "sent",
        sentAt,
        question: { surveyId, questionKey },
      },
      now,
      rules,
    );
    if (!held) continue;
    anyHeld = true;
    await transaction.answer.update({ where: { id: answerId }, data: { reviewState: "held" } });
  }
  return anyHeld;
}
