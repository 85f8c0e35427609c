/**
 * Rule: a round promises nothing that its own dates or level make impossible. People hear back after the round closes,
 * the plan is fixed on that day at the earliest, its surveys and sessions lie within it, a round that people can still take
 * part in neither closes nor answers in the past, whoever is merely kept informed finds nothing that is said to be open, and
 * whoever has more influence finds something. At level "inform" the plan may be fixed already: that is what the level says.
 * Source: design, section 3 (round) and section 8 (Lundy: influence); the wish for promises that the rules keep.
 */
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { isOverdue } from "~/features/calendar/domain/deadline";
import type { InfluenceLevel, RoundState } from "~/features/vocabulary/domain/round-state";
import type { ScopeLists } from "./scope";
import { outsideRound } from "./within-round";
import type { RoundPart } from "./within-round";

/** What a round says that can contradict itself. */
export interface RoundPromises {
  state: RoundState;
  influenceLevel: InfluenceLevel | null;
  opensAt: Date | null;
  closesAt: Date | null;
  /** When people hear back at the latest. */
  replyDueAt: Date | null;
  /** The day on which the plan is fixed ("YYYY-MM-DD"). */
  framesFixedOn: string | null;
  decisionScope: ScopeLists;
  /** What people were told that they can take part in: its surveys and its sessions. */
  parts: readonly RoundPart[];
}

export type Contradiction =
  | "closes_before_opens"
  | "reply_date_before_close"
  | "plan_fixed_before_input"
  | "plan_fixed_before_reply"
  | "informed_while_open"
  | "session_outside_round"
  | "survey_outside_round"
  | "open_list_empty"
  | "closing_date_past"
  | "reply_date_past";

/** While people can still take part, or are about to, what is promised lies ahead. */
const AHEAD: readonly RoundState[] = ["prepared", "announced", "open"];

function isBefore(one: Date | null, other: Date | null): boolean {
  return one !== null && other !== null && one.getTime() < other.getTime();
}

/** Whether a day is over before the day of a moment begins; both are days in Amsterdam. */
function dayIsBefore(day: string | null, moment: Date | null): boolean {
  return day !== null && moment !== null && day < amsterdamDate(moment);
}

function hasPassed(moment: Date | null, { state }: RoundPromises, now: Date): boolean {
  return AHEAD.includes(state) && moment !== null && isOverdue(moment, now);
}

/** Everything a round promises that cannot be kept at `now`, in the order of the form. */
export function contradictionsOf(round: RoundPromises, now: Date): Contradiction[] {
  const { influenceLevel, opensAt, closesAt, replyDueAt, framesFixedOn, decisionScope } = round;
  const isOutside = (kind: RoundPart["kind"]) =>
    round.parts.some((part) => part.kind === kind && outsideRound(round, part) !== null);
  const isInform = influenceLevel === "inform";
  const isOpen = decisionScope.open.length > 0;
  const found: readonly (readonly [Contradiction, boolean])[] = [
    ["informed_while_open", isInform && isOpen],
    ["open_list_empty", influenceLevel !== null && !isInform && !isOpen],
    ["closing_date_past", hasPassed(closesAt, round, now)],
    ["reply_date_past", hasPassed(replyDueAt, round, now)],
    ["closes_before_opens", isBefore(closesAt, opensAt)],
    ["reply_date_before_close", isBefore(replyDueAt, closesAt)],
    ["plan_fixed_before_input", !isInform && dayIsBefore(framesFixedOn, closesAt ?? opensAt)],
    ["plan_fixed_before_reply", !isInform && dayIsBefore(framesFixedOn, replyDueAt)],
    ["session_outside_round", isOutside("session")],
    ["survey_outside_round", isOutside("survey")],
  ];
  return found.flatMap(([contradiction, holds]) => (holds ? [contradiction] : []));
}

/**
 * The contradictions that a change would bring. What contradicted itself before may stay: a round of the past is told as
 * it was, and a typing error in it can be mended. While a round is prepared its lists may be filled in after its level; once
 * people have read how much influence they have, it does not go without a word: its maker chooses another level.
 */
export function contradictionsAdded(
  before: RoundPromises,
  after: RoundPromises,
  now: Date,
): Contradiction[] {
  const known = new Set(contradictionsOf(before, now));
  if (before.state === "prepared") known.add("open_list_empty");
  return contradictionsOf(after, now).filter((contradiction) => !known.has(contradiction));
}
