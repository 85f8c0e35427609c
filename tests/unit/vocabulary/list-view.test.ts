import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isNarrowed,
  LIST_PARTS,
  listQuery,
  PAGE_SIZES,
  sortedBy,
  wordsOf,
} from "~/features/vocabulary/domain/list-view";
import type { ListDescription, ListView } from "~/features/vocabulary/domain/list-view";
import { readListView } from "~/features/vocabulary/schema";

const LIST = {
  searched: true,
  sorts: { title: "asc", closes: "desc", constructor: "asc" },
  sort: "closes",
  filters: { state: ["open", "closed", "late"], round: null },
  chips: "state",
  chip: "open",
  chipSorts: { late: { by: "closes", direction: "asc" } },
} as const satisfies ListDescription;

const CHOICES = { round: ["first", "second"] };
const HERE = "https://voorbeeld.nl/werkplek/rondes";
const read = (query: string) => readListView(LIST, `${HERE}${query}`, CHOICES);

const views: fc.Arbitrary<ListView<typeof LIST>> = fc.record({
  words: fc
    .string({ maxLength: 60 })
    .map((words) => read(`?${new URLSearchParams({ zoek: words }).toString()}`).view.words),
  sort: fc.record({
    by: fc.constantFrom("title" as const, "closes" as const, "constructor" as const),
    direction: fc.constantFrom("asc" as const, "desc" as const),
  }),
  filters: fc.record({
    state: fc.constantFrom(null, "open" as const, "closed" as const, "late" as const),
    round: fc.constantFrom(null, "first", "second"),
  }),
  size: fc.constantFrom(...PAGE_SIZES),
  page: fc.integer({ min: 1, max: 10_000 }),
});

describe("the address of a list", () => {
  it("opens the list in its own order, at its own choice, with no query", () => {
    const { view, unknown } = read("");
    expect(view).toEqual({
      words: "",
      sort: { by: "closes", direction: "desc" },
      filters: { state: "open", round: null },
      size: 25,
      page: 1,
    });
    expect(unknown).toEqual([]);
    expect(listQuery(LIST, view, {})).toBe("");
  });

  it("says every view, and gives that view back", () => {
    fc.assert(
      fc.property(views, (view) => {
        const query = listQuery(LIST, view, { page: view.page });
        expect(read(query)).toEqual({ view, unknown: [] });
      }),
    );
  });

  it("never breaks and never asks for what is not there, whatever stands in it", () => {
    const part = fc.oneof(
      fc.constantFrom(...Object.values(LIST_PARTS), "state", "round", "__proto__", "toString"),
      fc.string(),
    );
    const value = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "-",
        "--title",
        "-hasOwnProperty",
        "toString",
        "1e9",
        "-1",
        "0",
        "NaN",
        "25.5",
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(part, value), { maxLength: 8 }), (parts) => {
        const query = parts.map((pair) => pair.map(encodeIfPossible).join("=")).join("&");
        const { view } = read(`?${query}`);
        expect(Object.hasOwn(LIST.sorts, view.sort.by)).toBe(true);
        expect([null, ...LIST.filters.state]).toContain(view.filters.state);
        expect([null, ...CHOICES.round]).toContain(view.filters.round);
        expect(PAGE_SIZES).toContain(view.size);
        expect(Number.isInteger(view.page) && view.page >= 1 && view.page <= 10_000).toBe(true);
        expect(view.words.length).toBeLessThanOrEqual(100);
        expect(Object.keys(view.filters)).toEqual(["state", "round"]);
      }),
    );
  });

  it.each([
    ["?state=gone", ["state"]],
    ["?round=third", ["round"]],
    ["?sorteer=colour", ["sorteer"]],
    ["?sorteer=hasOwnProperty", ["sorteer"]],
    ["?per=26", ["per"]],
    ["?pagina=0", ["pagina"]],
    [`?zoek=${"a".repeat(101)}`, ["zoek"]],
    ["?state=gone&per=1000", ["state", "per"]],
  ])("says which part of %s is not there to choose, and leaves it out", (query, unknown) => {
    const asked = read(query);
    expect(asked.unknown).toEqual(unknown);
    expect(asked.view).toEqual(read("").view);
  });

  it("takes an empty field of a form for nothing chosen", () => {
    expect(read("?zoek=&round=&sorteer=&per=&pagina=&state=")).toEqual(read(""));
  });
});

describe("another choice", () => {
  const { view } = read("?round=first&pagina=3&per=50&zoek=thuis");

  it("begins at the first page and keeps the rest", () => {
    expect(listQuery(LIST, view, { filters: { state: "closed" } })).toBe(
      "?zoek=thuis&state=closed&round=first&per=50",
    );
    expect(listQuery(LIST, view, { filters: { round: null } })).toBe("?zoek=thuis&per=50");
    expect(listQuery(LIST, view, { filters: { state: null } })).toContain("state=alle");
    expect(listQuery(LIST, view, { page: 4 })).toBe("?zoek=thuis&round=first&per=50&pagina=4");
  });

  it("stands in its own order, unless an order was chosen", () => {
    const late = listQuery(LIST, view, { filters: { state: "late" } });
    expect(read(late).view.sort).toEqual({ by: "closes", direction: "asc" });
    const byTitle = read("?sorteer=title").view;
    const lateByTitle = listQuery(LIST, byTitle, { filters: { state: "late" } });
    expect(read(lateByTitle).view.sort).toEqual({ by: "title", direction: "asc" });
    expect(read("?state=late&sorteer=-closes").view.sort).toEqual({
      by: "closes",
      direction: "desc",
    });
  });

  it("of a column starts in its usual direction and turns round after", () => {
    const once = sortedBy(LIST, view, "title");
    expect(once).toEqual({ by: "title", direction: "asc" });
    expect(sortedBy(LIST, { ...view, sort: once }, "title")).toEqual({
      by: "title",
      direction: "desc",
    });
    expect(sortedBy(LIST, view, "closes")).toEqual({ by: "closes", direction: "asc" });
  });
});

it("knows what narrows a list, and the words it looks for", () => {
  expect(isNarrowed(LIST, read("").view)).toBe(false);
  expect(isNarrowed(LIST, read("?sorteer=title&per=50").view)).toBe(false);
  expect(isNarrowed(LIST, read("?round=first").view)).toBe(true);
  expect(isNarrowed(LIST, read("?zoek=x").view)).toBe(true);
  expect(wordsOf(read("?zoek=%20een%20%20twee%0A").view)).toEqual(["een", "twee"]);
});

function encodeIfPossible(part: string): string {
  try {
    return encodeURIComponent(part);
  } catch {
    return "%ED%A0%80";
  }
}
