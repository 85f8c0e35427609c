import type { Outcome, OutcomeKind } from "~/features/moderation/domain/outcome";
import type { Transaction } from "~/platform/db.server";

const REVIEW_STATE: Partial<Record<OutcomeKind, string>> = {
  publish: "approved",
  publishRedacted: "redacted",
  return: "refused",
  spam: "refused",
  holdForSafety: "held",
  release: "waiting",
};

/** Carries an outcome out on the free text of a survey: it is shown, shown with covers, or left out of the results. */
export async function reviewAnswer(
  transaction: Transaction,
  answerId: string,
  outcome: Outcome,
): Promise<void> {
  const reviewState = REVIEW_STATE[outcome.kind];
  if (reviewState === undefined) return;
  const covers = outcome.kind === "publishRedacted" ? outcome.redactions.body : null;
  await transaction.answer.updateMany({
    where: { id: answerId },
    data: { reviewState, redactions: covers && JSON.stringify(covers) },
  });
}
