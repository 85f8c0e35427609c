/**
 * Rule: a round goes prepared, announced, open, closed, reported back, evaluated, one step at a time, and says at
 * every step who may take it. Source: design, section 3 (states and invariants) and section 4 (who may what).
 */
import type { RoundState } from "~/features/vocabulary/domain/round-state";
import { isWithinDeadline } from "~/features/calendar/domain/deadline";

/** So many rounds a region can have: some a year, for longer than this site will last. */
export const MOST_ROUNDS = 1_000;

/** Who may move a round. The clock opens nothing by itself: opening asks a person to vouch for the scope. */
export type RoundActor = "roundModerator" | "administrator" | "clock";

export const ROUND_VERBS = [
  "announce",
  "withdrawAnnouncement",
  "open",
  "close",
  "reportBack",
  "evaluate",
] as const;
export type RoundVerb = (typeof ROUND_VERBS)[number];

/** The last part of the address of the page that asks for a step. */
export const STEP_ADDRESSES: Readonly<Record<RoundVerb, string>> = {
  announce: "aankondigen",
  withdrawAnnouncement: "intrekken",
  open: "openen",
  close: "sluiten",
  reportBack: "terugkoppelen",
  evaluate: "afronden",
};

/** The step that an address asks for. */
export function stepAtAddress(address: string): RoundVerb | undefined {
  return ROUND_VERBS.find((verb) => STEP_ADDRESSES[verb] === address);
}

interface RoundTransition {
  from: RoundState;
  to: RoundState;
  by: readonly RoundActor[];
}

const STAFF: readonly RoundActor[] = ["roundModerator", "administrator"];

export const ROUND_TRANSITIONS: Readonly<Record<RoundVerb, RoundTransition>> = {
  announce: { from: "prepared", to: "announced", by: STAFF },
  withdrawAnnouncement: { from: "announced", to: "prepared", by: STAFF },
  open: { from: "announced", to: "open", by: STAFF },
  close: { from: "open", to: "closed", by: [...STAFF, "clock"] },
  reportBack: { from: "closed", to: "reportedBack", by: STAFF },
  evaluate: { from: "reportedBack", to: "evaluated", by: STAFF },
};

export type RoundTransitionVerdict =
  | { ok: true; to: RoundState }
  | { ok: false; code: "wrong_state"; expected: RoundState }
  | { ok: false; code: "wrong_actor" };

/**
 * Whether this actor may take this step from this state. Opening and reporting back also need their own
 * verdicts: `openingVerdict` and `reportBackVerdict`.
 */
export function roundTransitionVerdict(
  state: RoundState,
  verb: RoundVerb,
  actor: RoundActor,
): RoundTransitionVerdict {
  const transition = ROUND_TRANSITIONS[verb];
  if (!transition.by.includes(actor)) return { ok: false, code: "wrong_actor" };
  if (transition.from !== state)
    return { ok: false, code: "wrong_state", expected: transition.from };
  return { ok: true, to: transition.to };
}

/**
 * Whether input is welcome now. The server's clock decides, so a round whose closing moment has passed takes
 * nothing in, also before the state has followed.
 */
export function takesInput(
  round: { state: RoundState; opensAt: Date | null; closesAt: Date | null },
  now: Date,
): boolean {
  return (
    round.state === "open" &&
    (round.opensAt === null || round.opensAt.getTime() <= now.getTime()) &&
    (round.closesAt === null || isWithinDeadline(round.closesAt, now))
  );
}
