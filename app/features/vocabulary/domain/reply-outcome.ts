/**
 * Rule: the responsible body answers yes, partly, no or elsewhere. Whoever shows an answer knows these words, so they
 * stand below everyone who does. Source: design, section 2 (reply).
 */

export const REPLY_OUTCOMES = ["yes", "partly", "no", "elsewhere"] as const;
export type ReplyOutcome = (typeof REPLY_OUTCOMES)[number];

/** Whether people may expect an agreement on the agenda to follow from this outcome. */
export function promisesAction(outcome: ReplyOutcome): boolean {
  return outcome === "yes" || outcome === "partly";
}
