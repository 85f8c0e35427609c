/**
 * Rule: a session of the past that was never announced here can still be entered: it is made after it ended, it is over at once,
 * nobody signs up for it, and it says for good that it was entered afterwards. Who was there is counted as of any session, by
 * role. A draft that was there before its own day is no such session: it was prepared and not announced, so it is made anew.
 * Source: the issue on the workplace (a session of the past can be entered); design, section 6 (honest counting).
 */
import { publishVerdict } from "./session";
import type { PublishGap, SessionToPublish } from "./session";

/** Whether a session was made after it ended; examples were all made at once. */
export function isEnteredAfterwards(session: {
  createdAt: Date;
  endsAt: Date;
  example: boolean;
}): boolean {
  return !session.example && session.createdAt.getTime() > session.endsAt.getTime();
}

export type PastSessionVerdict =
  | { ok: true }
  | { ok: false; code: "incomplete"; missing: readonly PublishGap[] }
  | { ok: false; code: "not_past" | "not_afterwards" };

/** What has nothing to say once a session is over. */
const ABOUT_SIGNING_UP: ReadonlySet<PublishGap["code"]> = new Set([
  "starts_in_past",
  "sign_up_closes_after_start",
]);

/** Whether a draft can be entered as a session of the past at `now`; otherwise everything that stands in the way. */
export function pastSessionVerdict(
  session: SessionToPublish & { createdAt: Date; example: boolean },
  now: Date,
): PastSessionVerdict {
  if (session.endsAt.getTime() > now.getTime()) return { ok: false, code: "not_past" };
  if (!isEnteredAfterwards(session)) return { ok: false, code: "not_afterwards" };
  const verdict = publishVerdict(session, now);
  const missing = verdict.ok
    ? []
    : verdict.missing.filter(({ code }) => !ABOUT_SIGNING_UP.has(code));
  return missing.length === 0 ? { ok: true } : { ok: false, code: "incomplete", missing };
}
