/** Texts of people have one kind of limit: characters as a reader sees them, and code points behind them. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fitsWithin } from "~/features/text/domain/text-length";
import { longestTyped } from "~/ui/longest-typed";

/** What is no text but has a length that a standard gives, or is no word of anybody. */
const NO_TEXTS = ["EMAIL_LENGTH", "LONGEST.url", "MAX_EMAIL", "PASSWORD_LENGTH", "SECRET_LENGTH"];

const COUNTS_UNITS = /\.max\(\s*([\w.]+),\s*"[\w.]*[tT]oo_?[lL]ong"/g;

test("no text that people write is measured in the units of the machine", () => {
  const found = readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes("generated"))
    .flatMap((file) =>
      [...readFileSync(join("app", file), "utf8").matchAll(COUNTS_UNITS)].map(
        ([, most = ""]) => `${file}: ${most}`,
      ),
    );
  expect(found.filter((line) => !NO_TEXTS.some((known) => line.endsWith(`: ${known}`)))).toEqual(
    [],
  );
  // The list shrinks: whoever takes one away takes it out here.
  expect(NO_TEXTS.filter((known) => !found.some((line) => line.endsWith(`: ${known}`)))).toEqual(
    [],
  );
});

test("a browser never cuts off what the rule of texts takes", () => {
  const widest = "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}";
  for (const most of [1, 20, 500]) {
    expect(fitsWithin(widest.repeat(most), most)).toBe(true);
    expect(widest.repeat(most).length).toBeLessThanOrEqual(longestTyped(most) ?? 0);
    expect(fitsWithin("a".repeat((longestTyped(most) ?? 0) + 1), most)).toBe(false);
  }
});
