import type { FollowReview } from "~/features/vocabulary/own-input";
import { ownWordsOf } from "~/features/vocabulary/schema";
import { writeOverInExports } from "./remove-from-exports.server";

/** Makes the frozen files of a survey follow what moderation decides about one of its texts: covered further, or gone. */
export const followReviewInExports: FollowReview = async (transaction, text) => {
  if (text.kind !== "answer") return;
  const answer = await transaction.answer.findUnique({
    where: { id: text.id },
    select: { surveyId: true, value: true },
  });
  if (!answer) return;
  const wordings = [ownWordsOf(answer.value), text.bodyBefore].filter((words) => words !== "");
  const by = text.readable?.body ?? null;
  await writeOverInExports(transaction, answer.surveyId, [wordings], by);
};
