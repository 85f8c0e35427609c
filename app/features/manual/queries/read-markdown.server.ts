import type { ManualBlock, ManualInline, ManualText } from "~/features/manual/domain/manual-text";
import { slugOf } from "~/features/text/domain/slug";

/** Reads Markdown; the packages are loaded with the first chapter, so that no start waits for them. */
async function treeOf(markdown: string) {
  const [{ unified }, parse] = await Promise.all([import("unified"), import("remark-parse")]);
  return unified().use(parse.default).parse(markdown);
}

type Tree = Awaited<ReturnType<typeof treeOf>>;
type TreeNode = Tree["children"][number];

function textOf(node: TreeNode): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

function inlineOf(node: TreeNode): ManualInline[] {
  if (node.type === "text") return [{ kind: "text", text: node.value.replaceAll("\n", " ") }];
  if (node.type === "inlineCode") return [{ kind: "screen", text: node.value }];
  if (node.type === "link") return [{ kind: "link", href: node.url, text: textOf(node) }];
  return "children" in node ? node.children.flatMap(inlineOf) : [];
}

function blocksOf(node: TreeNode): ManualBlock[] {
  if (node.type === "heading" && node.depth > 1) {
    const text = textOf(node);
    return [{ kind: "heading", level: node.depth === 2 ? 2 : 3, anchor: slugOf(text), text }];
  }
  if (node.type === "list") {
    const items = node.children.map(inlineOf);
    return [{ kind: "list", ordered: node.ordered === true, items }];
  }
  if (node.type !== "paragraph") return [];
  const [first, ...rest] = node.children;
  if (first?.type === "image") {
    const name = first.url.replace(/^.*\//, "");
    const caption = rest.flatMap(inlineOf).filter(({ text }) => text.trim() !== "");
    return [{ kind: "picture", name, alt: first.alt ?? "", caption }];
  }
  return [{ kind: "paragraph", content: inlineOf(node) }];
}

/** A text of the manual out of its file: the first line is its title. */
export async function readMarkdown(markdown: string): Promise<ManualText> {
  const { children } = await treeOf(markdown);
  const [head, ...rest] = children;
  return { title: head ? textOf(head) : "", blocks: rest.flatMap(blocksOf) };
}
