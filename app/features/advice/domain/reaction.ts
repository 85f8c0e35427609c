/**
 * Rule: the body an advice is addressed to registers its receipt and reacts, orally or in writing, to the whole or to a
 * point. A reaction counts from the day on which it is recorded here; an earlier day on which it was given is told apart from
 * that, never a day to come and none before the advice was there.
 * Source: design, section 2 (formal reaction) and section 3 (advice).
 */
import { isPublicAdvice } from "~/features/advice/domain/public-advice";
import type { AdviceState, ReactionKind } from "./advice";

export interface ReactionToGive {
  kind: ReactionKind;
  text: string;
  /** The earlier day on which it was given, "YYYY-MM-DD"; null when that is today. */
  happenedOn: string | null;
  /** Null for a reaction to the advice as a whole. */
  pointId: string | null;
}

export interface AdviceToReactTo {
  state: AdviceState;
  toBodyId: string;
  /** The day of the advice. */
  dated: string;
  pointIds: readonly string[];
}

export type ReactionGap =
  { code: "text_missing" } | { code: "date_in_future" } | { code: "before_advice" };

export type ReactVerdict =
  | { ok: true }
  | { ok: false; code: "other_body" | "wrong_state" | "unknown_point" }
  | { ok: false; code: "incomplete"; missing: readonly ReactionGap[] };

/** Whether somebody who speaks for `actorBodyId` can give this reaction; `today` is the date in Amsterdam. */
export function reactVerdict(
  reaction: ReactionToGive,
  advice: AdviceToReactTo,
  actorBodyId: string,
  today: string,
): ReactVerdict {
  if (advice.toBodyId !== actorBodyId) return { ok: false, code: "other_body" };
  if (advice.state === "received" || advice.state === "followedUp") {
    return { ok: false, code: "wrong_state" };
  }
  if (reaction.pointId !== null && !advice.pointIds.includes(reaction.pointId)) {
    return { ok: false, code: "unknown_point" };
  }
  const missing: ReactionGap[] = [];
  if (reaction.text.trim() === "") missing.push({ code: "text_missing" });
  const happenedOn = reaction.happenedOn ?? today;
  if (happenedOn > today) missing.push({ code: "date_in_future" });
  if (happenedOn < advice.dated) missing.push({ code: "before_advice" });
  return missing.length === 0 ? { ok: true } : { ok: false, code: "incomplete", missing };
}

export type ReceiptVerdict =
  { ok: true } | { ok: false; code: "other_body" | "wrong_state" | "already_registered" };

/** Whether the receipt of an advice can be registered: once, by the body it is addressed to, after publication. */
export function registerReceiptVerdict(
  advice: { state: AdviceState; toBodyId: string; receivedOn: string | null },
  actorBodyId: string,
): ReceiptVerdict {
  if (advice.toBodyId !== actorBodyId) return { ok: false, code: "other_body" };
  if (!isPublicAdvice(advice)) return { ok: false, code: "wrong_state" };
  return advice.receivedOn === null ? { ok: true } : { ok: false, code: "already_registered" };
}
