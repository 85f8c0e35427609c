import Database from "better-sqlite3";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { readSearchQuery } from "~/features/search/domain/search-query";

/** why: whether an expression is valid is FTS5's own judgement, so a real index reads it. */
const database = new Database(":memory:");
database.exec(
  `CREATE VIRTUAL TABLE documents USING fts5(title, body, tokenize = "unicode61 remove_diacritics 2")`,
);
const DOCUMENTS = [
  ["Wachttijden", "Jongeren wachten te lang op een vaste begeleider."],
  ["Ouders", "Één ouder vroeg om hulp bij verblijf in Borne."],
  ["Vertrouwen", "De begeleider wisselt vaak. NOT een foto's-plan, AND meer."],
] as const;
database.exec(`CREATE VIRTUAL TABLE inside USING fts5(parts, content = '', detail = none,
  tokenize = "unicode61 remove_diacritics 2")`);
const selectParts = database.prepare("SELECT rowid FROM inside WHERE inside MATCH ?");
const insert = database.prepare("INSERT INTO documents (title, body) VALUES (?, ?)");
for (const document of DOCUMENTS) insert.run(document);
const select = database.prepare(
  "SELECT title FROM documents WHERE documents MATCH ? ORDER BY rowid",
);
afterAll(() => {
  database.close();
});

const found = (typed: string): unknown[] => {
  const verdict = readSearchQuery(typed, "nl");
  if (!verdict.ok) return [verdict.code];
  return select.pluck().all(verdict.match);
};

describe("searching", () => {
  it.each([
    ["begeleider", ["Wachttijden", "Vertrouwen"]],
    ["BEGEL", ["Wachttijden", "Vertrouwen"]],
    ["een ouder", ["Ouders"]],
    ["één óúder", ["Ouders"]],
    ["begeleider wachten", ["Wachttijden"]],
    ['"vaste begeleider"', ["Wachttijden"]],
    ["“vaste begeleider", ["Wachttijden"]],
    ['"begeleider vaste"', []],
    ["begeleider -vaste", ["Vertrouwen"]],
    ['begeleider -"vaste begeleider"', ["Vertrouwen"]],
    ["foto's", ["Vertrouwen"]],
    ["te", ["Wachttijden"]],
    ["", ["query_empty"]],
    ["  ?! * ", ["query_empty"]],
    ["-begeleider", ["query_only_excludes"]],
  ])("for %j finds %j", (typed, titles) => {
    expect(found(typed)).toEqual(titles);
  });

  it.each([
    "title:ouders",
    "{title body} : x",
    "begeleider NEAR(vaste, 2)",
    "NOT begeleider",
    "a* OR b",
    '" OR 1=1 --',
    '""""',
    '"a""b',
    "^ouders",
    "(begeleider",
    "begeleider + vaste",
    "x; DROP TABLE documents",
    "- - -",
    '-"',
    "\u0000begeleider",
    "'",
  ])("takes %j as words", (typed) => {
    expect(() => found(typed)).not.toThrow();
  });

  it("is always a valid expression of quoted words alone", () => {
    const words = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "binary" }),
      fc.constantFrom('"', "-", "*", "NEAR", "OR", "AND", "NOT", "(", ")", ":", "een", "-een", "^"),
    );
    const quoted = String.raw`(?:\{title body\} : )?"[\p{L}\p{N}\p{M}' ]+"\*?`;
    const one = String.raw`(?:${quoted}|\(${quoted}(?: OR ${quoted})+\))`;
    const all = String.raw`${one}(?: AND ${one})*`;
    const shape = new RegExp(
      String.raw`^(?:${all}|\(${all}\) NOT \(${one}(?: OR ${one})*\))$`,
      "u",
    );
    fc.assert(
      fc.property(
        fc.array(words).map((parts) => parts.join(" ")),
        (typed) => {
          const verdict = readSearchQuery(typed, "nl");
          if (!verdict.ok) return;
          expect(verdict.match).toMatch(shape);
          expect(() => select.all(verdict.match)).not.toThrow();
          const { matchParts } = verdict;
          if (matchParts !== null) expect(() => selectParts.all(matchParts)).not.toThrow();
        },
      ),
      { numRuns: 500 },
    );
  });

  it("reads a pasted page as its beginning", () => {
    const verdict = readSearchQuery("begeleider ".repeat(10_000), "nl");
    expect(verdict).toMatchObject({ ok: true });
    if (verdict.ok) expect(verdict.terms.length).toBeLessThanOrEqual(12);
  });
});
