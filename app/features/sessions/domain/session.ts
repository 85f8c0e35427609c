/**
 * Rule: a session goes draft, published, ended, reported, or is cancelled with a reason; it has ended as soon as its end
 * has passed, also before anyone has said so. Source: design, section 3 (states and invariants).
 */
import { isWithinDeadline } from "~/features/calendar/domain/deadline";
import type { CapacityRefusal } from "./seats";
import { placesVerdict, type SeatWay, type SessionPlaces } from "./ways";

export const SESSION_STATES = ["draft", "published", "ended", "reported", "cancelled"] as const;
export type SessionState = (typeof SESSION_STATES)[number];

export const SESSION_VERBS = ["publish", "recordPast", "end", "report", "cancel"] as const;
export type SessionVerb = (typeof SESSION_VERBS)[number];

export type SessionActor = "roundModerator" | "administrator" | "clock";

const STAFF: readonly SessionActor[] = ["roundModerator", "administrator"];

const SESSION_TRANSITIONS: Readonly<
  Record<
    SessionVerb,
    { from: readonly SessionState[]; to: SessionState; by: readonly SessionActor[] }
  >
> = {
  publish: { from: ["draft"], to: "published", by: STAFF },
  recordPast: { from: ["draft"], to: "ended", by: STAFF },
  end: { from: ["published"], to: "ended", by: [...STAFF, "clock"] },
  report: { from: ["ended"], to: "reported", by: STAFF },
  cancel: { from: ["draft", "published"], to: "cancelled", by: STAFF },
};

export type SessionTransitionVerdict =
  | { ok: true; to: SessionState }
  | { ok: false; code: "wrong_state" }
  | { ok: false; code: "wrong_actor" };

/** Whether this actor may take this step; the guards of each step are `publishVerdict`, `cancelSessionVerdict` and `publishReportVerdict`. */
export function sessionTransitionVerdict(
  state: SessionState,
  verb: SessionVerb,
  actor: SessionActor,
): SessionTransitionVerdict {
  const transition = SESSION_TRANSITIONS[verb];
  if (!transition.by.includes(actor)) return { ok: false, code: "wrong_actor" };
  if (!transition.from.includes(state)) return { ok: false, code: "wrong_state" };
  return { ok: true, to: transition.to };
}

/** The state by the clock: a published session whose end has passed has ended, whether a job has recorded it or not. */
export function sessionStateAt(
  session: { state: SessionState; endsAt: Date },
  now: Date,
): SessionState {
  return session.state === "published" && session.endsAt.getTime() <= now.getTime()
    ? "ended"
    : session.state;
}

export interface SessionToPublish extends SessionPlaces {
  title: string;
  place: string | null;
  onlineUrl: string | null;
  startsAt: Date;
  endsAt: Date;
  signUpClosesAt: Date | null;
}

export type PublishGap =
  | { code: "title_missing" }
  | { code: "place_missing" }
  | { code: "online_link_missing" }
  | { code: "starts_in_past" }
  | { code: "ends_before_start" }
  | { code: "sign_up_closes_after_start" }
  | { code: "places"; way: SeatWay; refusal: CapacityRefusal };

export type PublishVerdict =
  { ok: true } | { ok: false; code: "incomplete"; missing: readonly PublishGap[] };

const isBlank = (text: string | null): boolean => text === null || text.trim() === "";

/** Whether a session can be shown to people; otherwise everything that stands in the way. */
export function publishVerdict(session: SessionToPublish, now: Date): PublishVerdict {
  const missing: PublishGap[] = [];
  if (isBlank(session.title)) missing.push({ code: "title_missing" });
  if (session.format !== "online" && isBlank(session.place))
    missing.push({ code: "place_missing" });
  if (session.format !== "onSite" && isBlank(session.onlineUrl)) {
    missing.push({ code: "online_link_missing" });
  }
  if (session.startsAt.getTime() <= now.getTime()) missing.push({ code: "starts_in_past" });
  if (session.endsAt.getTime() <= session.startsAt.getTime()) {
    missing.push({ code: "ends_before_start" });
  }
  if (session.signUpClosesAt && session.signUpClosesAt.getTime() > session.startsAt.getTime()) {
    missing.push({ code: "sign_up_closes_after_start" });
  }
  const places = placesVerdict(session, []);
  if (!places.ok) missing.push({ code: "places", way: places.way, refusal: places.refusal });
  return missing.length === 0 ? { ok: true } : { ok: false, code: "incomplete", missing };
}

export type CancelSessionVerdict =
  | { ok: true; notifyRegistrants: boolean }
  | { ok: false; code: "reason_missing" | "already_started" | "wrong_state" };

/** Whether a session may be cancelled: with a reason, and before it starts. */
export function cancelSessionVerdict(
  session: { state: SessionState; startsAt: Date },
  reason: string,
  now: Date,
): CancelSessionVerdict {
  if (!SESSION_TRANSITIONS.cancel.from.includes(session.state)) {
    return { ok: false, code: "wrong_state" };
  }
  if (session.state === "published" && session.startsAt.getTime() <= now.getTime()) {
    return { ok: false, code: "already_started" };
  }
  if (isBlank(reason)) return { ok: false, code: "reason_missing" };
  return { ok: true, notifyRegistrants: session.state === "published" };
}

/** Whether the reminder to those signed up has to go out: once, within its hours, and before the start. */
export function isReminderDue(
  session: { state: SessionState; startsAt: Date; remindHours: number },
  remindedAt: Date | null,
  now: Date,
): boolean {
  const from = session.startsAt.getTime() - session.remindHours * 3_600_000;
  return (
    session.state === "published" &&
    remindedAt === null &&
    from <= now.getTime() &&
    now.getTime() < session.startsAt.getTime()
  );
}

/** Whether a session that everyone can see has yet to begin: only then are seats given, confirmed or changed. */
export function isToCome(session: { state: SessionState; startsAt: Date }, now: Date): boolean {
  return session.state === "published" && session.startsAt.getTime() > now.getTime();
}

/** Whether people can still sign up by the clock: until the deadline, and never after the start. */
export function isSignUpOpen(
  session: { startsAt: Date; signUpClosesAt: Date | null },
  now: Date,
): boolean {
  return (
    now.getTime() < session.startsAt.getTime() &&
    (session.signUpClosesAt === null || isWithinDeadline(session.signUpClosesAt, now))
  );
}
