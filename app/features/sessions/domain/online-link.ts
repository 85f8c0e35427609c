/**
 * Rule: the link to an online session is visible only to those signed up, and only near the start.
 * Source: the issue on sessions.
 */
import { ONLINE_LINK_MINUTES } from "~/features/calendar/domain/terms";
import type { SessionState } from "./session";
import type { SignUpState } from "./sign-up";

export type OnlineLinkVerdict =
  | { ok: true }
  | { ok: false; code: "not_signed_up" | "ended" | "session_cancelled" }
  | { ok: false; code: "too_early"; visibleFrom: Date };

/** Whether this person may see the link at `now`; `signUpState` is null for somebody who did not sign up. */
export function onlineLinkVerdict(
  session: { state: SessionState; startsAt: Date; endsAt: Date },
  signUpState: SignUpState | null,
  now: Date,
): OnlineLinkVerdict {
  if (signUpState !== "confirmed" && signUpState !== "attended") {
    return { ok: false, code: "not_signed_up" };
  }
  if (session.state === "cancelled") return { ok: false, code: "session_cancelled" };
  if (session.endsAt.getTime() <= now.getTime()) return { ok: false, code: "ended" };
  const visibleFrom = new Date(session.startsAt.getTime() - ONLINE_LINK_MINUTES * 60_000);
  if (now.getTime() < visibleFrom.getTime()) return { ok: false, code: "too_early", visibleFrom };
  return { ok: true };
}
