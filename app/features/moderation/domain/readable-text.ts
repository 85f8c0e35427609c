/**
 * Rule: what was copied from a text follows what a moderator decides about it, wherever it stands, also in a published
 * report: off the site it is read nowhere, and a word that is covered is read in no copy. Merging, and moving what was
 * never public, change nothing about what may be read.
 * Source: issue 19, A.1 (it leaves search, feeds, exports and digests with the decision).
 */
import type { ReadableText } from "~/features/vocabulary/domain/own-text";
import type { ItemRedactions, ItemText, Outcome } from "./outcome";
import { redactedPlainText } from "./redaction";

/** What anyone may read of a text with these covers. */
export function readableText(text: ItemText, covers: ItemRedactions): NonNullable<ReadableText> {
  const below = (part: keyof ItemText) =>
    covers[part].map(({ start, end }) => text[part].slice(start, end));
  return {
    body: redactedPlainText(text.body, covers.body),
    covered: [...below("title"), ...below("body")],
  };
}

/**
 * What anyone may read of a text once an outcome is carried out on it.
 *
 * @param item the text as its writer sent it, and whether anyone may read it now.
 * @returns undefined when the outcome changes nothing about it.
 */
export function readableAfter(
  outcome: Outcome,
  { text, isPublic }: { readonly text: ItemText; readonly isPublic: boolean },
): ReadableText | undefined {
  switch (outcome.kind) {
    case "publish":
      return readableText(text, { title: [], body: [] });
    case "publishRedacted":
      return readableText(text, outcome.redactions);
    case "return":
    case "spam":
    case "holdForSafety":
    case "handled":
      return null;
    case "moveElsewhere":
      return isPublic ? null : undefined;
    case "merge":
    case "release":
      return undefined;
  }
}
