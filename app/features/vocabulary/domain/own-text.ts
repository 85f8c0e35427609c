/**
 * Rule: a text that somebody wrote has one home, and erasing it takes its copies along wherever they are.
 * Source: design, section 8 (law): erasing removes what is not in a published report.
 */

/** The kinds of texts that are copied, or stay as of "a participant". */
export const OWN_TEXT_KINDS = [
  "answer",
  "proposal",
  "comment",
  "sessionQuestion",
  "claimChallenge",
] as const;

/** A text that somebody wrote. Other features may have copied it: into a quote, a statement, a message. */
export type OwnText = {
  readonly kind: (typeof OWN_TEXT_KINDS)[number];
  readonly id: string;
};

/** The ids of the texts of one kind. */
export function textIds(texts: readonly OwnText[], kind: OwnText["kind"]): string[] {
  return texts.filter((text) => text.kind === kind).map(({ id }) => id);
}
