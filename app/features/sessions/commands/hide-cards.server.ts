import { isCopyReadable } from "~/features/vocabulary/domain/own-text";
import { isPublicQuestion, ON_THE_WALL } from "~/features/sessions/domain/public-question";
import type { ReviewedText } from "~/features/vocabulary/domain/own-text";
import type { FollowReview } from "~/features/vocabulary/own-input";
import type { Transaction } from "~/platform/db.server";
import { touch } from "~/platform/events.server";
import { allRows } from "~/platform/portions.server";

/**
 * A card from the room goes with what was said once everybody may read it, in the words that may be read; with those words
 * covered or off the site it changes or hides with them.
 */
async function followCard(
  transaction: Transaction,
  { id: questionId, readable }: ReviewedText,
  now: Date,
): Promise<void> {
  const sent = await transaction.sessionQuestion.findFirst({
    where: { id: questionId, ...ON_THE_WALL },
    select: { sessionId: true, state: true },
  });
  if (!sent) return;
  const { sessionId } = sent;
  // One whose placing was undone waits again, and was nowhere before.
  if (readable === null || !isPublicQuestion(sent)) {
    await transaction.inputCard.updateMany({ where: { questionId }, data: { hidden: true } });
  } else {
    const text = readable.body;
    await transaction.inputCard.upsert({
      where: { questionId },
      create: { questionId, sessionId, text, quoteConsent: true, createdAt: now },
      update: { text, hidden: false },
    });
  }
  await touch(transaction, { subjectKind: "session", subjectId: sessionId });
}

/** Hides the cards that became a proposal and may not be read any more, also in a published report, or shows them again. */
export const hideCards: FollowReview = async (transaction, text, now) => {
  if (text.kind === "sessionQuestion") return followCard(transaction, text, now);
  if (text.kind !== "proposal") return;
  const cards = await allRows(({ skip, take }) =>
    transaction.inputCard.findMany({
      where: { proposalId: text.id },
      select: { id: true, sessionId: true, text: true, hidden: true },
      orderBy: { id: "asc" },
      skip,
      take,
    }),
  );
  for (const { id, sessionId, text: words, hidden: before } of cards) {
    const hidden = !isCopyReadable(words, text);
    if (hidden === before) continue;
    await transaction.inputCard.update({ where: { id }, data: { hidden } });
    await touch(transaction, { subjectKind: "session", subjectId: sessionId });
  }
};
