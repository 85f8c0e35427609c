/** Keeps the linter and the types whole: a rule that may be switched off in a comment is no rule. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { listPaths } from "./source-tree";

const FOLDERS = ["app", "prisma", "public", "setup", "tests"];
const SOURCE = /\.(?:tsx?|mjs|js)$/;
// In two parts, so that this file is no exception itself.
const SWITCHED_OFF = new RegExp(
  ["(?:es|ox)lint-", "(?:dis|en)able|@ts-", "(?:ignore|nocheck)"].join(""),
);

function isSwitchedOff(text: string): boolean {
  return SWITCHED_OFF.test(text);
}

test("no comment switches a rule off", () => {
  const paths = FOLDERS.flatMap(listPaths).filter(
    (path) => SOURCE.test(path) && !path.includes("/generated/"),
  );
  expect(paths.length).toBeGreaterThan(1_000);
  expect(paths.filter((path) => isSwitchedOff(readFileSync(path, "utf8")))).toEqual([]);
});

test.each(["eslint", "oxlint"])("a comment for %s is seen", (program) => {
  const comment = ["//", `${program}-`].join(" ").concat("disable-next-line no-console");
  expect(isSwitchedOff(comment)).toBe(true);
});
