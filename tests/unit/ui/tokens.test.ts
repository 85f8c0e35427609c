import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const folder = "app/styles";
const own = readdirSync(folder).map((file) => ({
  file,
  css: readFileSync(`${folder}/${file}`, "utf8"),
}));
const imported = [...readFileSync(`${folder}/app.css`, "utf8").matchAll(/@import "(@[^"]+)"/g)]
  .map(([, path = ""]) => readFileSync(`node_modules/${path}`, "utf8"))
  .join("\n");
const ownCss = own.map(({ css }) => css).join("\n");

function names(css: string, pattern: RegExp): Set<string> {
  return new Set([...css.matchAll(pattern)].map(([, name = ""]) => name));
}

const defined = names(ownCss, /(?<=[{;\s])(--[a-z0-9-]+)\s*:/g);
const read = names(`${ownCss}\n${imported}`, /var\(\s*(--[a-z0-9_-]+)/g);

describe("the variables of the stylesheet", () => {
  it("ships no variable that no rule reads", () => {
    expect([...defined].filter((name) => !read.has(name))).toEqual([]);
  });

  it("reads no own variable that is not defined", () => {
    const ownReads = names(ownCss, /var\(\s*(--(?:inbreng|basis|nl)-[a-z0-9-]+)/g);
    expect([...ownReads].filter((name) => !defined.has(name))).toEqual([]);
  });

  it("uses the names of the NL Design System theme for its --basis- variables", () => {
    const theme = readFileSync(
      "node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css",
      "utf8",
    );
    const themeNames = names(theme, /(--basis-[a-z0-9-]+)\s*:/g);
    const basis = [...defined].filter((name) => name.startsWith("--basis-"));
    expect(basis.length).toBeGreaterThan(20);
    expect(basis.filter((name) => !themeNames.has(name))).toEqual([]);
  });

  it.each(own.filter(({ file }) => !["tokens.css", "print.css"].includes(file)))(
    "writes no colour down outside the palette ($file)",
    ({ css }) => {
      expect(css.match(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/gi)).toBeNull();
    },
  );
});
