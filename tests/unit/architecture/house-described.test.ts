/** Keeps the descriptions of the features: their picture and their READMEs. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { HOUSE_PICTURE, drawHouse } from "../../pictures/house-picture";
import { FLOORS } from "./feature-floors";
import { OWNERS } from "./table-owners";

const FOLDER = join("app", "features");
const features = readdirSync(FOLDER).sort();

/** The text under a heading of a README, up to the next one; undefined without that heading. */
function under(feature: string, heading: string): string | undefined {
  const text = readFileSync(join(FOLDER, feature, "README.md"), "utf8");
  return new RegExp(`^## ${heading}\\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, "m").exec(text)?.[1];
}

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

  test("says what it listens to", () => {
    expect(under(feature, "Listens to")?.trim() ?? "").not.toBe("");
  });
});
