/**
 * Rule: of Markdown people may use what helps to read: paragraphs, emphasis, lists, quotes, links and headings. What
 * is shown is built from these nodes alone, so that nothing a person types can become anything else.
 * Source: design, sections 3 and 7 (redactions are visible, a hidden value is nowhere); the wish for a safe subset.
 */
import type { RedactionReason } from "~/features/moderation/domain/redaction";

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
