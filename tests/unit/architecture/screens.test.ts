/** Keeps the screens: every text is a message, and nothing in a page needs an exception from the security policy. */
import ts from "typescript";
import { expect, test } from "vitest";
import { place, readTree, walk } from "./source-tree";

/** Attributes that a person gets to see or hear. */
const SPOKEN = ["alt", "aria-label", "aria-description", "label", "placeholder", "title"];
const WORD = /\p{L}{2,}/u;

const screens = readTree("app").filter(({ path }) => path.endsWith(".tsx"));

function placesOf(pick: (node: ts.Node) => boolean): string[] {
  return screens.flatMap((file) => {
    const found: string[] = [];
    walk(file.tree, (node) => {
      if (pick(node)) found.push(place(file, node));
    });
    return found;
  });
}

function attribute(node: ts.Node): { name: string; text: string | undefined } | undefined {
  if (!ts.isJsxAttribute(node)) return undefined;
  const { initializer } = node;
  const text =
    initializer !== undefined && ts.isStringLiteral(initializer) ? initializer.text : undefined;
  return { name: node.name.getText(), text };
}

test("there are screens to keep", () => {
  expect(screens.length).toBeGreaterThan(10);
});

test("no sentence stands in a component", () => {
  expect(placesOf((node) => ts.isJsxText(node) && WORD.test(node.text))).toEqual([]);
});

test("no label stands in a component", () => {
  const written = placesOf((node) => {
    const found = attribute(node);
    return found !== undefined && SPOKEN.includes(found.name) && WORD.test(found.text ?? "");
  });
  expect(written).toEqual([]);
});

test("no style attribute and no inline script, because the security policy refuses them", () => {
  expect(placesOf((node) => attribute(node)?.name === "style")).toEqual([]);
  expect(
    placesOf((node) => attribute(node)?.name.startsWith("on") === true && isText(node)),
  ).toEqual([]);
});

function isText(node: ts.Node): boolean {
  return attribute(node)?.text !== undefined;
}
