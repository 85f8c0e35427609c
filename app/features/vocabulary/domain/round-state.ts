/**
 * Rule: a round is prepared, announced, open, closed, reported back or evaluated; in preparation nobody but staff sees
 * it. Everything that hangs on a round asks whether it is public, so the words and that answer stand below all of them.
 * Source: design, section 3 (states and invariants).
 */

export const ROUND_STATES = [
  "prepared",
  "announced",
  "open",
  "closed",
  "reportedBack",
  "evaluated",
] as const;
export type RoundState = (typeof ROUND_STATES)[number];

/** A round for the whole region, for several municipalities, or for one. */
export const ROUND_SCOPES = ["regional", "several", "local"] as const;
export type RoundScope = (typeof ROUND_SCOPES)[number];

/** The rounds that are not for everybody in the region. */
export const PARTIAL_SCOPES: readonly string[] = ["several", "local"] satisfies RoundScope[];

/** From least to most say; the order is the ladder shown on the round. */
export const INFLUENCE_LEVELS = ["inform", "consult", "advise", "coProduce", "coDecide"] as const;
export type InfluenceLevel = (typeof INFLUENCE_LEVELS)[number];

export const POLICY_PHASES = ["preparation", "execution", "evaluation"] as const;
export type PolicyPhase = (typeof POLICY_PHASES)[number];

/** States in which a round is there for everyone to see; a round in preparation is not. */
export const PUBLIC_ROUND_STATES = [
  "announced",
  "open",
  "closed",
  "reportedBack",
  "evaluated",
] as const satisfies readonly RoundState[];

/** The filter of a query that goes with it. */
export const PUBLIC_ROUND = { state: { in: [...PUBLIC_ROUND_STATES] } };

/** Whether everyone may see this round. */
export function isPublicRound({ state }: { state: string }): boolean {
  return PUBLIC_ROUND_STATES.some((known) => known === state);
}
