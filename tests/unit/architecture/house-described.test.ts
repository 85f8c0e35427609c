/** Keeps the descriptions of the features: their picture and their READMEs. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { HOUSE_PICTURE, drawHouse } from "../../pictures/house-picture";
import { FLOORS } from "./feature-floors";
import { listPaths, readTree } from "./source-tree";
import { OWNERS } from "./table-owners";

const FOLDER = join("app", "features");
const features = readdirSync(FOLDER).sort();

/** The text under a heading of a README, up to the next one; undefined without that heading. */
function under(feature: string, heading: string): string | undefined {
  const text = readFileSync(join(FOLDER, feature, "README.md"), "utf8");
  return new RegExp(`^## ${heading}\\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, "m").exec(text)?.[1];
}

/** Files of commands and queries that other features import, by feature. */
function importedByOthers(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { path, imports } of readTree("app")) {
    if (!path.startsWith("app/features/")) continue;
    for (const { target } of imports) {
      const [, of = "", file = ""] =
        /^app\/features\/([a-z-]+)\/((?:commands|queries)\b.*)$/.exec(target ?? "") ?? [];
      if (of === "" || path.startsWith(`app/features/${of}/`)) continue;
      found.set(of, (found.get(of) ?? new Set()).add(file));
    }
  }
  return found;
}

const imported = importedByOthers();
const everyFile = ["app", "prisma", "tests", "docs"].flatMap((folder) => listPaths(folder));

/** Names of files in a text that no file ends with. */
function filesNotThere(text: string): string[] {
  const named = [...text.matchAll(/`([\w./@$-]+\.(?:tsx?|mjs|svg))`/g)].map(
    ([, file = ""]) => file,
  );
  return named.filter((file) => {
    const end = file.replace(/^(\.\.?\/)+/, "");
    return !everyFile.some((path) => `/${path}`.endsWith(`/${end}`)) && !existsSync(end);
  });
}

/** Features with a subscriber of the application. */
const hearing = new Set(
  [
    ...readFileSync(join("app", "subscribers.server.ts"), "utf8").matchAll(
      /~\/features\/([a-z-]+)\//g,
    ),
  ].map(([, feature]) => feature),
);

const names = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);

describe("the picture of the features", () => {
  const boxes = (svg: string) => [...svg.matchAll(/<g id="([a-z-]+)">/g)].map(([, name]) => name);

  test("shows each feature with a floor, as `npm run pictures -- house` draws it", () => {
    expect(boxes(drawHouse()).sort()).toEqual(Object.values(FLOORS).flat().sort());
    expect(boxes(readFileSync(HOUSE_PICTURE, "utf8"))).toEqual(boxes(drawHouse()));
  });

  test("stands in the README of the application", () => {
    expect(readFileSync(join("app", "README.md"), "utf8")).toContain("docs/pictures/house.svg");
  });
});

describe.each(features)("the README of %s", (feature) => {
  test("says which tables it owns: those of the owner map", () => {
    const owned = names(under(feature, "Owns") ?? "no heading `Owns`");
    expect(owned.sort()).toEqual([...(OWNERS[feature] ?? [])].sort());
  });

  test("says what it offers, in files that are there", () => {
    const offers = under(feature, "Offers");
    expect(offers?.trim() ?? "").not.toBe("");
    const files = [...(offers ?? "").matchAll(/^- `([^`]+)`/gm)].map(([, file = ""]) => file);
    expect(files.filter((file) => !existsSync(join(FOLDER, feature, file)))).toEqual([]);
  });

  test("names every command and query that another feature imports", () => {
    const offered = names(under(feature, "Offers") ?? "");
    const silent = [...(imported.get(feature) ?? [])].filter((file) => !offered.includes(file));
    expect(silent.sort()).toEqual([]);
  });

  test("names no file that is not there", () => {
    expect(filesNotThere(readFileSync(join(FOLDER, feature, "README.md"), "utf8"))).toEqual([]);
  });

  test("says what it listens to", () => {
    const heard = under(feature, "Listens to")?.trim() ?? "";
    expect(heard).not.toBe("");
    expect(heard === "No event.").toBe(!hearing.has(feature));
  });
});

test("the README of the application names no file that is not there", () => {
  expect(filesNotThere(readFileSync(join("app", "README.md"), "utf8"))).toEqual([]);
});

test("every decision stands in the index of decisions, once", () => {
  const decisions = readdirSync(join("docs", "decisions")).filter((name) => /^\d{4}-/.test(name));
  const index = readFileSync(join("docs", "decisions", "README.md"), "utf8");
  const listed = [...index.matchAll(/\]\((\d{4}-[^)]+)\)/g)].map(([, name = ""]) => name);
  expect(listed.sort()).toEqual(decisions.sort());
});
