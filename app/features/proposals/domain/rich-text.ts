/**
 * Rule: of Markdown people may use what helps to read: paragraphs, emphasis, lists, quotes, links and headings. What
 * is shown is built from these nodes alone, so that nothing a person types can become anything else.
 * Source: design, sections 3 and 7 (redactions are visible, a hidden value is nowhere); the wish for a safe subset.
 */
import type { RedactionReason } from "~/features/moderation/domain/redaction";

/** Deeper quotes and lists nobody follows, and a reader of Markdown takes ever longer for them. */
const MOST_NESTED = 6;
/** More signs of emphasis in a row mean nothing; they cost time by their square. */
const LONG_RUN = /([*_~`[\]!<])\1{3,}/g;
/** One empty line ends a paragraph; more change nothing. */
const EMPTY_LINES = /\n{3,}/g;
/** A sign that opens a quote or a list, at the place where the reading stands. */
const CONTAINER = /[^\S\n]{0,8}(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s))/y;

function withoutDeepNesting(line: string): string {
  CONTAINER.lastIndex = 0;
  let [allowed, depth, end] = [0, 0, 0];
  while (CONTAINER.test(line)) {
    depth += 1;
    end = CONTAINER.lastIndex;
    if (depth === MOST_NESTED) allowed = end;
  }
  return depth > MOST_NESTED ? line.slice(0, allowed) + line.slice(end) : line;
}

/**
 * The text with no more structure than a reader can follow, so that reading it takes time in step with its length:
 * quotes and lists at most six deep, signs at most three in a row.
 */
export function boundedMarkup(markdown: string): string {
  const short = markdown.replace(EMPTY_LINES, "\n\n").replace(LONG_RUN, "$1$1$1");
  return short.split("\n").map(withoutDeepNesting).join("\n");
}

export const RICH_TEXT_ELEMENTS = [
  "p",
  "strong",
  "em",
  "ul",
  "ol",
  "li",
  "blockquote",
  "br",
  "h3",
] as const;

export type RichTextElement = (typeof RICH_TEXT_ELEMENTS)[number];

/** A piece of running text as a page shows it. */
export type RichTextNode =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "redacted"; readonly reason: RedactionReason }
  | { readonly kind: "link"; readonly href: string; readonly children: readonly RichTextNode[] }
  | {
      readonly kind: "element";
      readonly name: RichTextElement;
      readonly children: readonly RichTextNode[];
    };
