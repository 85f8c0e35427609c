/**
 * Rule: an answer is owed by the body that was asked, or else by the one that answers in the round.
 * Source: design, section 2 (reply).
 */

/** The filter of a query for themes or proposals whose answer a body owes. */
export function askedOf(bodyId: string) {
  return { OR: [{ bodyId }, { bodyId: null, round: { answererBodyId: bodyId } }] };
}
