/** The same words for PostgreSQL as for FTS5. Source: issue 23. */
import { expect, test } from "vitest";
import { indexedWords } from "~/features/search/domain/indexed-words";
import { readSearchQuery } from "~/features/search/domain/search-query";
import { textQuery, textVector, wordVector } from "~/features/search/domain/text-vectors";

const asked = (typed: string) => {
  const query = readSearchQuery(typed, "nl");
  return query.ok ? textQuery(query.match) : query.code;
};

test("a word may go on, or be another form; both in any text", () => {
  expect(asked("vragenlijsten")).toBe("( 'vragenlijsten':* | 'vragenlijst' )");
});

test("words in quotes stand in a row, in the text itself, as they are", () => {
  expect(asked('"de jeugd"')).toBe("('de':AB <-> 'jeugd':AB)");
});

test("what has a minus is left out, and everything else has to be there", () => {
  expect(asked("thuis school -internaat")).toBe(
    "( ( 'thuis':* | 'thui' ) & ( 'school':* | 'schol' ) ) & ! ( 'internaat':AB )",
  );
});

test("a word is cut at an apostrophe, in the question and in the index", () => {
  expect(asked("foto's")).toContain("('foto' <-> 's':*)");
  expect(textVector([["A", indexedWords("Foto's", "nl").words]])).toContain("'foto':1A 's':2A");
});

test("nothing that is typed is an operator", () => {
  for (const typed of ["a' | 'b", "x & !y:*", "\\' <-> ()", "'''"]) {
    const query = asked(typed);
    expect(query.replaceAll(/'[\p{L}\p{N}]*'(?::\*?(?:AB)?)?|<->|[()|&! ]/gu, "")).toMatch(
      /^(?:query_empty)?$/,
    );
  }
});

test("no words in a row run from one text into the other, and nothing lies beyond what is kept", () => {
  expect(
    textVector([
      ["A", "een"],
      ["B", "twee"],
    ]),
  ).toBe("'een':1A 'twee':12B");
  const long = textVector([["B", "woord ".repeat(20_000)]]);
  expect(long.split(",")).toHaveLength(255);
  expect(textVector([["B", `${"a ".repeat(20_000)}slot`]])).toContain("'slot':16383B");
});

test("parts of words have no place, and each stands once", () => {
  expect(wordVector("zorg jeugdzorg zorg")).toBe("'zorg' 'jeugdzorg'");
});
