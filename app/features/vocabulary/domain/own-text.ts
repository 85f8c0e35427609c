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

/** What anyone may read of a text: nothing once it is off the site, else its words without those that are covered. */
export type ReadableText = {
  /** As plain text, with bars. */
  readonly body: string;
  /** The words below the covers, as its writer sent them. */
  readonly covered: readonly string[];
} | null;

/** A text that moderation decided about. */
export type ReviewedText = OwnText & {
  readonly readable: ReadableText;
  /** The words as anyone could read them before, with bars. */
  readonly bodyBefore: string;
};

/** Whether what was copied from a text may still be read: not when the text is off the site, nor with a word it covers. */
export function isCopyReadable(
  copy: string,
  { readable }: Pick<ReviewedText, "readable">,
): boolean {
  if (readable === null) return false;
  const folded = copy.toLowerCase();
  return !readable.covered.some((words) => folded.includes(words.trim().toLowerCase()));
}

/** The ids of the texts of one kind. */
export function textIds(texts: readonly OwnText[], kind: OwnText["kind"]): string[] {
  return texts.filter((text) => text.kind === kind).map(({ id }) => id);
}
