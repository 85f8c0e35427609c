import { REDACTION_REASONS, renderRedacted } from "~/features/moderation/domain/redaction";
import type { Redaction } from "~/features/moderation/domain/redaction";
import { boundedMarkup, RICH_TEXT_ELEMENTS } from "~/features/proposals/domain/rich-text";
import type { RichTextElement, RichTextNode } from "~/features/proposals/domain/rich-text";
import { memoise } from "~/platform/cache.server";

/** Stands for a bar while the text is read: letters that no keyboard makes, one for each reason. */
const FIRST_BAR = 0xe000;
const BARS = /[\uE000-\uF8FF]/gu;

/** Headings of a text are all of one size: the page has an outline of its own. */
const HEADINGS: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:)[^\s]+$/i;

type Tree = ReturnType<Reader["runSync"]>;
type TreeNode = Tree["children"][number];

/**
 * Reads Markdown and keeps only what the subset knows; HTML in it is never passed on, attributes but `href` neither. The
 * packages are loaded with the first text, so that no start waits for them.
 */
async function makeReader() {
  const [{ unified }, parse, toHtml, sanitize] = await Promise.all([
    import("unified"),
    import("remark-parse"),
    import("remark-rehype"),
    import("rehype-sanitize"),
  ]);
  return unified()
    .use(parse.default)
    .use(toHtml.default)
    .use(sanitize.default, {
      tagNames: [...RICH_TEXT_ELEMENTS, ...HEADINGS, "a"],
      attributes: { a: ["href"] },
      protocols: { href: ["http", "https", "mailto"] },
      strip: ["script", "style"],
    })
    .freeze();
}

type Reader = Awaited<ReturnType<typeof makeReader>>;

const readerOnce = memoise(1, makeReader);

/** The text with a letter for every bar; letters that already look like one are taken out. */
function withBars(text: string, redactions: readonly Redaction[]): string {
  return renderRedacted(text, redactions)
    .map((segment) =>
      segment.kind === "text"
        ? segment.text.replace(BARS, "")
        : String.fromCharCode(FIRST_BAR + REDACTION_REASONS.indexOf(segment.reason)),
    )
    .join("");
}

function textNodes(text: string): RichTextNode[] {
  const nodes: RichTextNode[] = [];
  let place = 0;
  for (const bar of text.matchAll(BARS)) {
    if (bar.index > place) nodes.push({ kind: "text", text: text.slice(place, bar.index) });
    const reason = REDACTION_REASONS[bar[0].charCodeAt(0) - FIRST_BAR];
    if (reason) nodes.push({ kind: "redacted", reason });
    place = bar.index + bar[0].length;
  }
  if (place < text.length) nodes.push({ kind: "text", text: text.slice(place) });
  return nodes;
}

function elementName(tag: string): RichTextElement | undefined {
  if (HEADINGS.has(tag)) return "h3";
  return RICH_TEXT_ELEMENTS.find((name) => name === tag);
}

function nodesOf(node: TreeNode): RichTextNode[] {
  if (node.type === "text") return textNodes(node.value);
  if (node.type !== "element") return [];
  const children = node.children.flatMap(nodesOf);
  if (node.tagName === "a") {
    const href = node.properties["href"];
    const safe = typeof href === "string" && SAFE_ADDRESS.test(href) && !/%EE%80/i.test(href);
    return safe ? [{ kind: "link", href, children }] : children;
  }
  const name = elementName(node.tagName);
  return name ? [{ kind: "element", name, children }] : children;
}

/**
 * Reads what a person wrote as running text.
 * @param text as its writer sent it
 * @param redactions what a moderator covered; none of it is in the answer
 */
export async function richText(
  text: string,
  redactions: readonly Redaction[] = [],
): Promise<RichTextNode[]> {
  const reader = await readerOnce("markdown");
  const tree = reader.runSync(reader.parse(boundedMarkup(withBars(text, redactions))));
  return tree.children.flatMap(nodesOf);
}
