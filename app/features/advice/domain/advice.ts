/**
 * Rule: an advice goes received, published, answered; an oral reaction never closes it, and it is formally answered only
 * when every point has a written reaction. A due date is mandatory; only an imported advice from before may say why it
 * has none. Source: design, section 2 (advice) and section 3 (states and invariants).
 */
import { daysBetween } from "~/features/calendar/domain/amsterdam-time";
import { comparePointLabels } from "./point-label";

/** So many pieces of advice can be about one round. */
export const MOST_ADVICES_OF_A_ROUND = 100;

export const ADVICE_STATES = [
  "received",
  "published",
  "orallyAnswered",
  "formallyAnswered",
  "followedUp",
] as const;
export type AdviceState = (typeof ADVICE_STATES)[number];

/** The states in which a written reaction is owed. */
export const WITHOUT_REACTION = [
  "received",
  "published",
  "orallyAnswered",
] as const satisfies readonly AdviceState[];

export const REACTION_KINDS = ["oral", "written"] as const;
export type ReactionKind = (typeof REACTION_KINDS)[number];

export interface AdviceToRegister {
  /** "YYYY-MM-DD", as are all days of an advice. */
  reactionDueOn: string | null;
  receivedOn: string | null;
  /** Imported from before this platform. */
  historical: boolean;
  dueUnknownReason: string | null;
  points: readonly { label: string; text: string }[];
}

export type AdviceGap =
  | { code: "due_date_missing" }
  | { code: "due_reason_missing" }
  | { code: "due_before_receipt" }
  | { code: "due_date_past" }
  | { code: "point_missing" }
  | { code: "point_text_missing"; label: string }
  | { code: "point_label_duplicate"; label: string };

export type RegisterAdviceVerdict =
  { ok: true } | { ok: false; code: "incomplete"; missing: readonly AdviceGap[] };

const isBlank = (text: string | null): boolean => text === null || text.trim() === "";

function dueGaps(advice: AdviceToRegister, today: string): AdviceGap[] {
  const { reactionDueOn, receivedOn, historical } = advice;
  if (reactionDueOn === null) {
    if (!historical) return [{ code: "due_date_missing" }];
    return isBlank(advice.dueUnknownReason) ? [{ code: "due_reason_missing" }] : [];
  }
  if (receivedOn !== null && reactionDueOn < receivedOn) return [{ code: "due_before_receipt" }];
  return !historical && reactionDueOn < today ? [{ code: "due_date_past" }] : [];
}

/** Whether an advice can be registered; `today` is the date in Amsterdam. */
export function registerAdviceVerdict(
  advice: AdviceToRegister,
  today: string,
): RegisterAdviceVerdict {
  const missing = dueGaps(advice, today);
  if (advice.points.length === 0) missing.push({ code: "point_missing" });
  const labels = new Set<string>();
  for (const { label, text } of advice.points) {
    if (isBlank(text)) missing.push({ code: "point_text_missing", label });
    if (labels.has(label)) missing.push({ code: "point_label_duplicate", label });
    labels.add(label);
  }
  return missing.length === 0 ? { ok: true } : { ok: false, code: "incomplete", missing };
}

export interface GivenReaction {
  kind: ReactionKind;
  /** The point it answers; null for a reaction to the advice as a whole, which answers no point. */
  pointId: string | null;
  text: string;
}

/** Points without a written reaction, in the order of their labels. An oral reaction never closes a point. */
export function openPoints<Point extends { id: string; label: string }>(
  points: readonly Point[],
  reactions: readonly GivenReaction[],
): Point[] {
  const answered = new Set(
    reactions
      .filter((reaction) => reaction.kind === "written" && !isBlank(reaction.text))
      .map((reaction) => reaction.pointId),
  );
  return points
    .filter((point) => !answered.has(point.id))
    .sort((a, b) => comparePointLabels(a.label, b.label));
}

/**
 * The day on which the last point got its first written reaction; null while a point is open. What is written after that,
 * such as what came of it, moves this day no more.
 */
export function answeredOn(
  points: readonly { id: string; label: string }[],
  reactions: readonly (GivenReaction & { on: string })[],
): string | null {
  const written = reactions.filter(({ kind, text }) => kind === "written" && !isBlank(text));
  if (written.length === 0 || openPoints(points, reactions).length > 0) return null;
  const earliest = (given: readonly { on: string }[]) => given.map(({ on }) => on).sort()[0] ?? "";
  if (points.length === 0) return earliest(written);
  const days = points.map(({ id }) => earliest(written.filter(({ pointId }) => pointId === id)));
  return days.sort().at(-1) ?? null;
}

/**
 * The state that follows from what was given: received or published stays until there is a reaction, an oral one or an
 * incomplete written one makes it at most orally answered. Follow-up is a step of its own.
 */
export function adviceStateAfter(
  state: AdviceState,
  points: readonly { id: string; label: string }[],
  reactions: readonly GivenReaction[],
): AdviceState {
  if (state === "followedUp") return state;
  if (points.length > 0 && openPoints(points, reactions).length === 0) return "formallyAnswered";
  if (reactions.some((reaction) => reaction.kind === "oral")) return "orallyAnswered";
  return state === "received" ? "received" : "published";
}

export type AdviceStepVerdict =
  | { ok: true; to: AdviceState }
  | { ok: false; code: "wrong_state" | "note_missing" | "other_body" };

/** Publishing a received advice; councils publish their own. */
export function publishAdviceVerdict(
  advice: { state: AdviceState; fromBodyId: string },
  actorBodyId: string,
): AdviceStepVerdict {
  if (advice.fromBodyId !== actorBodyId) return { ok: false, code: "other_body" };
  if (advice.state !== "received") return { ok: false, code: "wrong_state" };
  return { ok: true, to: "published" };
}

/** Marking what came of it, after the formal reaction, with a note. */
export function followUpAdviceVerdict(
  advice: { state: AdviceState },
  note: string,
): AdviceStepVerdict {
  if (advice.state !== "formallyAnswered") return { ok: false, code: "wrong_state" };
  return isBlank(note) ? { ok: false, code: "note_missing" } : { ok: true, to: "followedUp" };
}

/** Days between the request for advice and the debate in which it is used; null when a source lacks one of the two. */
export function leadTimeDays(requestedOn: string | null, meetingOn: string | null): number | null {
  return requestedOn === null || meetingOn === null ? null : daysBetween(requestedOn, meetingOn);
}

export type ReactionStatus =
  | { status: "answered" }
  | { status: "due"; daysLeft: number }
  | { status: "overdue"; daysLate: number }
  | { status: "undated" };

/** Where the formal reaction stands on a day: the due day itself has 0 days left and is not overdue. */
export function reactionStatus(
  advice: { state: AdviceState; reactionDueOn: string | null },
  today: string,
): ReactionStatus {
  if (advice.state === "formallyAnswered" || advice.state === "followedUp") {
    return { status: "answered" };
  }
  if (advice.reactionDueOn === null) return { status: "undated" };
  const daysLeft = daysBetween(today, advice.reactionDueOn);
  return daysLeft < 0 ? { status: "overdue", daysLate: -daysLeft } : { status: "due", daysLeft };
}
