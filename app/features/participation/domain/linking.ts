/**
 * Rule: a person is linked once the code was used for a second contribution or an e-mail address
 * was confirmed. From then on all contributions of that person, earlier ones too, count as one
 * person; until then they are guest contributions. Linking is never undone: withdrawing the second
 * contribution does not make it unknown that the two came from one person.
 * Source: design, section 6 (honest counting).
 */

/** What the ledger knows about one person at the moment something happens. */
export interface LinkState {
  /** Contributions ever completed with this code, withdrawn ones included. */
  readonly contributionsCompleted: number;
  readonly linked: boolean;
}

export type LinkingEvent = "contributionCompleted" | "emailConfirmed";

/** Contributions with one code from which its holder counts as one linked person. */
const CONTRIBUTIONS_TO_LINK = 2;

/** Whether somebody is one linked person by this many contributions and by whether an address was confirmed. */
export function isLinkedBy(contributionsCompleted: number, emailConfirmed: boolean): boolean {
  return emailConfirmed || contributionsCompleted >= CONTRIBUTIONS_TO_LINK;
}

/**
 * Applies one event to the link state.
 *
 * @param before the state so far.
 * @param event a completed contribution (response sent, attendance, published or returned
 *   proposal, supervised paper entry) or a confirmed address.
 * @returns the state to store, and whether the earlier guest contributions become linked now, so
 *   that the figures are renewed exactly once.
 */
export function linkAfter(
  before: LinkState,
  event: LinkingEvent,
): { after: LinkState; becomesLinked: boolean } {
  const contributionsCompleted =
    before.contributionsCompleted + (event === "contributionCompleted" ? 1 : 0);
  const linked = before.linked || isLinkedBy(contributionsCompleted, event === "emailConfirmed");
  return { after: { contributionsCompleted, linked }, becomesLinked: linked && !before.linked };
}
