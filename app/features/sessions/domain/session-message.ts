/**
 * Rule: staff write to everybody who signed up, or to a part of them, without seeing an address. Who left an address gets it
 * by mail; who telephoned is told by telephone; everybody reads it with their own sign-up, also who signs up later. Who gave
 * the seat back is told nothing. It goes when nobody needs to know any more who came.
 * Source: the issue on sessions (write to all, without seeing addresses); decision 229.
 */
import { daysAfter } from "~/features/calendar/domain/elapsed-days";
import { NEEDS_DAYS_AFTER_SESSION } from "./sign-up";
import type { SignUpState } from "./sign-up";
import type { SessionState } from "./session";
import type { SeatWay } from "./ways";

export const MESSAGE_AUDIENCES = ["everyone", "confirmed", "waitlisted", "room", "online"] as const;
export type MessageAudience = (typeof MESSAGE_AUDIENCES)[number];

/** How somebody hears of a message: by mail, only on the page of their own sign-up, or by telephone. */
export const TOLD_BY = ["mail", "page", "telephone"] as const;
export type ToldBy = (typeof TOLD_BY)[number];

/** So many messages a session sends in one day: who gets more stops reading. */
export const MESSAGES_PER_DAY = 5;

/** So many in all, so that what people read about one session stays a page. */
export const MESSAGES_PER_SESSION = 40;

interface Reader {
  readonly state: SignUpState;
  readonly way: SeatWay;
}

/** Whether a message to these people is for this sign-up, as it is now. */
export function isForAudience(audience: MessageAudience, { state, way }: Reader): boolean {
  if (state === "cancelled") return false;
  const hasSeat = state !== "waitlisted";
  switch (audience) {
    case "everyone":
      return true;
    case "confirmed":
      return hasSeat;
    case "waitlisted":
      return !hasSeat;
    case "room":
    case "online":
      return hasSeat && way === audience;
  }
}

/** Whether a sign-up shows a message: it was written to them, or is for whoever stands where they stand now. */
export function readsMessage(
  audience: MessageAudience,
  reader: Reader & { readonly wasWrittenTo: boolean },
): boolean {
  if (reader.state === "cancelled") return false;
  return reader.wasWrittenTo || isForAudience(audience, reader);
}

/** How somebody is told, by what they left. */
export function toldBy(reader: { hasAddress: boolean; byTelephone: boolean }): ToldBy {
  if (reader.hasAddress) return "mail";
  return reader.byTelephone ? "telephone" : "page";
}

/** When the messages of a session go, with what its people needed. */
export function messagesEndAt(endsAt: Date): Date {
  return daysAfter(endsAt, NEEDS_DAYS_AFTER_SESSION);
}

export type WriteToAllVerdict =
  { ok: true } | { ok: false; code: "closed" | "rate" | "too_much" | "nobody" };

/** Whether a message may be written to the people of a session now. */
export function writeToAllVerdict(
  session: { state: SessionState; endsAt: Date },
  { readers, sentToday, sentInAll }: { readers: number; sentToday: number; sentInAll: number },
  now: Date,
): WriteToAllVerdict {
  if (session.state === "draft" || messagesEndAt(session.endsAt) <= now) {
    return { ok: false, code: "closed" };
  }
  if (sentInAll >= MESSAGES_PER_SESSION) return { ok: false, code: "too_much" };
  if (sentToday >= MESSAGES_PER_DAY) return { ok: false, code: "rate" };
  return readers === 0 ? { ok: false, code: "nobody" } : { ok: true };
}
