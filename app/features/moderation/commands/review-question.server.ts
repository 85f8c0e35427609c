import type { Outcome, OutcomeKind } from "~/features/moderation/domain/outcome";
import type { Transaction } from "~/platform/db.server";

const QUESTION_STATE: Partial<Record<OutcomeKind, string>> = {
  publish: "published",
  return: "returned",
  spam: "returned",
  holdForSafety: "held",
  release: "submitted",
};

/** Carries an outcome out on a question for a session. */
export async function reviewQuestion(
  transaction: Transaction,
  questionId: string,
  outcome: Outcome,
): Promise<void> {
  const state = QUESTION_STATE[outcome.kind];
  if (state === undefined) return;
  // Its writer reads why on the page of questions.
  const returnReason = outcome.kind === "return" ? outcome.explanation : null;
  await transaction.sessionQuestion.updateMany({
    where: { id: questionId },
    data: { state, returnReason },
  });
}
