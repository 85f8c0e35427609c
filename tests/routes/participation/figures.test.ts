import { describe, expect, test } from "vitest";
import { roundFigures } from "~/features/participation/queries/round-figures.server";
import { visit } from "../../support/application";

const SLUG = "regiovisie-2021";

/** The source that a conflict between 8 and 9 young people offers for a number. */
async function sourceFor(count: number) {
  const page = await roundFigures(SLUG, {}, "nl");
  const [conflict] = page?.conflicts ?? [];
  const option = conflict?.options.find((candidate) => candidate.count === count);
  if (!conflict || !option) throw new Error(`no source names ${count}`);
  return { [conflict.key]: option.sourceId };
}

async function ranges(chosen: Parameters<typeof roundFigures>[1]) {
  const page = await roundFigures(SLUG, chosen, "nl");
  if (!page) throw new Error("the round is not there");
  const persons = (role: string) => page.figures.roles.find((row) => row.role === role)?.persons;
  const text = (range: { min: number; max: number | null } | undefined) =>
    range && (range.min === range.max ? `${range.min}` : `${range.min}-${range.max ?? ""}`);
  return {
    parents: text(persons("parent")),
    young: text(persons("youth")),
    total: text(page.figures.total.persons),
  };
}

describe("the worked example, from the shipped data", () => {
  test.each([
    ["each", "none", 8, { parents: "1-3", young: "9-11", total: "12" }],
    ["each", "none", 9, { parents: "1-3", young: "10-12", total: "13" }],
    ["each", "possible", 8, { parents: "1-3", young: "8-11", total: "9-12" }],
    ["any", "none", 8, { parents: "0-4", young: "8-12", total: "12" }],
  ] as const)(
    "each role %s, overlap %s, %d young people",
    async (combined, overlap, count, row) => {
      const believed = await sourceFor(count);
      expect(await ranges({ combined, overlap, believed })).toEqual(row);
    },
  );

  test("both sources kept: 8 or 9", async () => {
    expect(await ranges({ combined: "each", overlap: "none" })).toEqual({
      parents: "1-3",
      young: "9-12",
      total: "12-13",
    });
  });

  test("says nine of fourteen municipalities, and that 88 roles are in no source", async () => {
    const page = await roundFigures(SLUG, {}, "nl");
    expect(page?.municipalities).toEqual({ reached: 9, isExact: true, of: 14 });
    expect(page?.figures.unknownRoles).toMatchObject([{ persons: { min: 88, max: 88 } }]);
  });
});

describe("the figures page", () => {
  test("follows the switches of its address, in both languages", async () => {
    const dutch = await visit(`/rondes/${SLUG}/cijfers?overlap=none&combined=each`);
    expect(dutch.status).toBe(200);
    expect(await dutch.text()).toContain("1 t/m 3 ouders en verzorgers");
    const english = await visit(`/en/rondes/${SLUG}/cijfers?overlap=none&combined=each`);
    expect(await english.text()).toContain("1 to 3 parents and carers");
  });

  test.each([
    ["nl", "", ["Wat het betekent", "Waar het op rust", "Wat is aangenomen"]],
    ["en", "/en", ["What it means", "What it rests on", "What is assumed"]],
  ])("opens definition, sources and assumptions at every figure (%s)", async (_, prefix, parts) => {
    const pages: [string, string[]][] = [
      [
        "/rondes/prioritaire-opgave-jeugd/cijfers",
        ["zin", "aannames", "hoe-vaak", "onbekend", "kaders", "manieren", "gemeenten", "bronnen"],
      ],
      ["/cijfers", ["trend", "fasen", "stilte"]],
    ];
    for (const [path, ids] of pages) {
      const html = await (await visit(`${prefix}${path}`)).text();
      for (const id of ids) {
        const [, section = ""] = html.split(new RegExp(`<section[^>]* id="${id}"`));
        const [panel = ""] = /<details.*?<\/details>/s.exec(section) ?? [];
        for (const part of parts) expect(panel, `${path}#${id}`).toContain(`<dt>${part}</dt>`);
      }
    }
  });

  test("shows the least assumptions for a switch it does not know", async () => {
    const page = await visit(`/rondes/${SLUG}/cijfers?overlap=nonsense&source.x=y`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("oogstens 4 ouders en verzorgers");
  });

  test("does not exist for a round that is not public", async () => {
    expect((await visit("/rondes/bestaat-niet/cijfers")).status).toBe(404);
  });

  test("across rounds is there", async () => {
    const page = await visit("/cijfers");
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("Jeugdhulp in Twente: de visie van 2021");
  });
});
