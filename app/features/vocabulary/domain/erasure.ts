/**
 * Rule: erasure removes input that is not yet part of a published report; in a report it becomes
 * "a participant"; aggregates stay. Answers of a round whose secret is destroyed can no longer be
 * found, because nobody can join them to a person any more. A text held for safety stays with the
 * safety officer until the concern is closed and is removed then.
 * Source: design, sections 5 (round secret) and 8 (children, safety, law).
 */

export type ContributionKind =
  | "response"
  | "draft"
  | "signUp"
  | "attendance"
  | "sessionQuestion"
  | "questionVotes"
  | "datePoll"
  | "speaker"
  | "proposal"
  | "comment"
  | "support"
  | "opinions"
  | "replyOpinion"
  | "claimChallenge";

/** One thing a person left behind, as the erasure query sees it. */
export interface ErasableContribution {
  readonly kind: ContributionKind;
  readonly id: string;
  /** Quoted, shown or counted by name of its text in a report, theme or reply that is public. */
  readonly inPublishedReport: boolean;
  /** Waiting with the safety officer. */
  readonly heldForSafety: boolean;
  /** The round's secret is destroyed: only the fact of taking part is still known. */
  readonly roundSecretDestroyed: boolean;
  /** Other people reacted below it, so its place in the conversation has to remain. */
  readonly hasReactionsOfOthers: boolean;
  /** Other people wrote it too: it stays theirs. */
  readonly writtenWithOthers: boolean;
}

/** Facts of a contribution about which there is nothing special. */
export const NOTHING_SPECIAL = {
  inPublishedReport: false,
  heldForSafety: false,
  roundSecretDestroyed: false,
  hasReactionsOfOthers: false,
  writtenWithOthers: false,
} as const satisfies Omit<ErasableContribution, "kind" | "id">;

export type ErasureAction =
  /** The row and its text go. */
  | "remove"
  /** The text stays with the others who wrote it, the tie to the person goes. */
  | "leaveToOthers"
  /** The text goes, the place in the thread stays as "removed by the writer". */
  | "removeText"
  /** The text stays, the tie to the person goes: it reads "a participant". */
  | "keepAsParticipant"
  /** Nothing personal is left to remove; the ledger line loses its key. */
  | "alreadyUnlinked"
  /** The tie to the person goes now, the text when the safety officer closes the case. */
  | "removeWhenSafetyCaseCloses";

export interface ErasureStep {
  readonly kind: ContributionKind;
  readonly id: string;
  readonly action: ErasureAction;
}

export interface ErasurePlan {
  readonly steps: readonly ErasureStep[];
  /** What always goes with the person, whatever was contributed. */
  readonly person: readonly PersonTrace[];
  /** Protected counts already published do not change: they hold nobody's text or key. */
  readonly aggregatesStay: true;
}

export type PersonTrace =
  "codeHash" | "emailAddress" | "subscriptions" | "drafts" | "readerReports";

const PERSON_TRACES: readonly PersonTrace[] = [
  "codeHash",
  "emailAddress",
  "subscriptions",
  "drafts",
  "readerReports",
];

/**
 * Decides per contribution what erasure does. Every contribution appears exactly once in the plan,
 * so the screen can show it before the person agrees and the command can carry it out literally.
 *
 * @param contributions everything tied to the person, in any order.
 * @returns the steps in the same order, and the traces of the person that go in any case.
 */
export function planErasure(contributions: readonly ErasableContribution[]): ErasurePlan {
  return {
    steps: contributions.map((contribution) => ({
      kind: contribution.kind,
      id: contribution.id,
      action: erasureActionFor(contribution),
    })),
    person: PERSON_TRACES,
    aggregatesStay: true,
  };
}

function erasureActionFor(contribution: ErasableContribution): ErasureAction {
  if (contribution.kind === "response" && contribution.roundSecretDestroyed) {
    return "alreadyUnlinked";
  }
  if (contribution.heldForSafety) return "removeWhenSafetyCaseCloses";
  if (contribution.writtenWithOthers) return "leaveToOthers";
  if (contribution.inPublishedReport) return "keepAsParticipant";
  if (contribution.hasReactionsOfOthers) return "removeText";
  return "remove";
}
