/**
 * Rule: what people take part in during a round lies within it: no survey and no session begins before the round opens,
 * or goes on after it closes. A moment that nobody has named yet limits nothing.
 * Source: design, section 3 (round); what a round promises is what its dates allow (decision 193).
 */

export interface RoundTerm {
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
}

/** From when until when somebody can take part in something. */
export interface PartTerm {
  readonly from: Date | null;
  readonly until: Date | null;
}

/** A survey or a session of a round, as far as people know of it. */
export interface RoundPart extends PartTerm {
  readonly kind: "session" | "survey";
}

export type OutsideRound = "before_round_opens" | "after_round_closes";

/** Where something lies outside its round; null when it lies within. */
export function outsideRound(round: RoundTerm, { from, until }: PartTerm): OutsideRound | null {
  if (round.opensAt !== null && from !== null && from < round.opensAt) return "before_round_opens";
  if (round.closesAt !== null && until !== null && until > round.closesAt) {
    return "after_round_closes";
  }
  return null;
}
