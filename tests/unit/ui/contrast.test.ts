import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const tokens = readFileSync("app/styles/tokens.css", "utf8");
const darkStart = tokens.indexOf("@media screen and (prefers-color-scheme: dark)");
const darkEnd = tokens.indexOf("\n}\n", darkStart);

/** The colours of the palette in a piece of CSS: in the text, out name -> "#rrggbb". */
function palette(css: string): Map<string, string> {
  const found = css.matchAll(/--inbreng-([a-z-]+):\s*(#[0-9a-f]{6})/g);
  return new Map([...found].map(([, name = "", colour = ""]) => [name, colour]));
}

const light = palette(tokens.slice(0, darkStart));
const dark = new Map([...light, ...palette(tokens.slice(darkStart, darkEnd))]);

/** Relative luminance (0 to 1) of "#rrggbb", as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [darker = 0, lighter = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function colour(theme: Map<string, string>, name: string): string {
  const value = theme.get(name);
  if (value === undefined) throw new Error(`tokens.css has no colour --inbreng-${name}`);
  return value;
}

/** Every text colour with every ground it stands on. */
const textPairs: [text: string, grounds: string[]][] = [
  [
    "ink",
    ["paper", "surface", "sun", "deep-soft", "good-soft", "wait-soft", "stop-soft", "unknown-soft"],
  ],
  ["quiet", ["paper", "surface", "deep-soft", "good-soft", "wait-soft", "unknown-soft"]],
  ["deep", ["paper", "surface", "deep-soft", "wait-soft", "good-soft", "stop-soft"]],
  ["deep-strong", ["paper", "surface", "deep-soft"]],
  ["on-deep", ["deep", "deep-strong"]],
  ["on-stop", ["stop", "stop-strong"]],
  ["good", ["paper", "surface", "good-soft"]],
  ["wait", ["paper", "surface", "wait-soft"]],
  ["stop", ["paper", "surface", "stop-soft"]],
  ["paper", ["ink"]],
];

/** Lines, marks and drawn areas that carry meaning, with what they stand against. */
const partPairs: [part: string, grounds: string[]][] = [
  ["thread", ["paper", "surface", "sun"]],
  ["edge", ["paper", "surface"]],
  ["deep", ["unknown-soft"]],
  ["unknown", ["paper", "surface"]],
  ["ink", ["paper", "surface", "sun"]],
];

describe.each([
  ["light", light],
  ["dark", dark],
])("the %s palette", (_, theme) => {
  it.each(textPairs.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const)))(
    "text in %s can be read on %s",
    (text, ground) => {
      expect(contrast(colour(theme, text), colour(theme, ground))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(partPairs.flatMap(([part, grounds]) => grounds.map((ground) => [part, ground] as const)))(
    "a part in %s can be seen on %s",
    (part, ground) => {
      expect(contrast(colour(theme, part), colour(theme, ground))).toBeGreaterThanOrEqual(3);
    },
  );
});

describe("the token file", () => {
  it("gives every colour of the light palette a dark one", () => {
    const own = palette(tokens.slice(darkStart, darkEnd));
    expect([...own.keys()].sort()).toEqual([...light.keys()].sort());
  });

  it("measures what WCAG measures: black on white is 21 to 1, grey #767676 just over 4.5", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  });
});
