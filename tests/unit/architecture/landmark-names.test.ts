/**
 * A table stands in a region of its own, named by its caption, so that it can be scrolled by keyboard. A section that has the
 * same name is a second landmark of that name, which nobody who listens can tell apart (WCAG 2.4.6).
 */
import { expect, test } from "vitest";
import { readTree } from "./source-tree";

const CAPTION = /\bcaption=\{t\(("[^"]+")\)\}/g;

test("no table has the name of the section that it stands in", () => {
  const files = readTree("app").filter(({ tree }) => tree.text.includes("<Table"));
  expect(files.length).toBeGreaterThan(10);
  const twice = files.flatMap(({ path, tree }) =>
    [...tree.text.matchAll(CAPTION)].flatMap(([, key = ""]) =>
      tree.text.includes(`<Section title={t(${key})`) ? [`${path} ${key}`] : [],
    ),
  );
  expect(twice).toEqual([]);
});
