/**
 * Texts of an attacker: whatever comes in, reading it takes time in step with its length and ends with an answer.
 * Instead of a clock the tests count on the limit of a test: what is quadratic takes minutes on these inputs.
 */
import { describe, expect, it } from "vitest";
import { readLocalPoint } from "~/features/decisions/domain/local-point";
import { readPattern } from "~/features/moderation/domain/danger-pattern";
import { findPersonalData } from "~/features/moderation/domain/personal-data";
import { richText } from "~/features/proposals/queries/rich-text.server";
import { indexedParts, indexedWords } from "~/features/search/domain/indexed-words";
import { readSearchQuery } from "~/features/search/domain/search-query";
import { checkPassword } from "~/features/staff/domain/password";
import { conditionFromRelevance } from "~/features/surveys/domain/limesurvey-relevance";
import { slugOf } from "~/features/text/domain/slug";
import { wordsOf } from "~/features/text/domain/words";
import { jsonAnswer } from "~/platform/api.server";
import { statisticsText } from "~/platform/csv-format.server";
import { cleanText } from "~/platform/incoming-text.server";

const LONG = 100_000;
const of = (piece: string) => piece.repeat(Math.ceil(LONG / piece.length));

/** Pieces of which repetition has stopped other sites. */
const PIECES = [
  " ",
  "\t",
  "\n",
  "-",
  "'",
  ">",
  "> ",
  "- ",
  "1. ",
  "*",
  "*a ",
  "_",
  "[",
  "[a](",
  "![",
  "`",
  "<",
  "<a ",
  "&amp",
  "a",
  "A1 ",
  "0",
  "06 ",
  "+",
  "@",
  "a@",
  "a.",
  "LP1 ",
  "LP1,",
  ":",
  ";",
  "=",
  "(",
  "\u0301",
  "\u200D",
  "\u202E",
  "é",
  "👍🏽",
] as const;

function ifNoneMatch(value: string): Response {
  const headers = { "If-None-Match": value };
  return jsonAnswer(new Request("http://localhost/api/rondes", { headers }), { a: 1 });
}

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  "the header If-None-Match": (text) => ifNoneMatch(text.replace(/[^\x20-\x7e]/g, "x")),
  "the cleaning of text": cleanText,
  "the finding of personal data": (text) => findPersonalData(text, { publicNumbers: [] }),
  "the words of a text": wordsOf,
  "an address of a title": slugOf,
  "a search": (text) => readSearchQuery(text, "nl"),
  "the words of an index": (text) => [indexedWords(text, "nl"), indexedParts(text, "nl")],
  "a password": (text) => checkPassword(text, { email: "a@example.org", localNames: [] }),
  "a pattern of danger": readPattern,
  "a local point": readLocalPoint,
  "a condition of an import": (text) =>
    conditionFromRelevance(
      text,
      () => undefined,
      () => "",
    ),
  "a line of a file": (text) => statisticsText([[text]]),
};

describe.each(Object.entries(READERS))("%s", (_name, read) => {
  it.each(PIECES)("answers for %j a hundred thousand characters long", (piece) => {
    expect(() => read(of(piece))).not.toThrow();
    expect(() => read(`${of(piece)}x!`)).not.toThrow();
  });
});

describe("a text of a proposal", () => {
  const BODY = 5_000;

  it.each(PIECES)("of %j only is shown", async (piece) => {
    expect(Array.isArray(await richText(piece.repeat(BODY / piece.length)))).toBe(true);
    expect(Array.isArray(await richText(`${piece.repeat(BODY / piece.length)}a`))).toBe(true);
  });

  it("keeps its words behind a thousand quotes", async () => {
    const shown = JSON.stringify(await richText(`${"> ".repeat(1_000)}Dit staat er`));
    expect(shown).toContain("Dit staat er");
  });

  it("keeps quotes, lists and emphasis as people use them", async () => {
    const shown = JSON.stringify(await richText("> een **citaat**\n\n- een\n  - twee\n    - drie"));
    for (const name of ["blockquote", "strong", "ul", "li"]) expect(shown).toContain(`"${name}"`);
  });
});

describe("a condition for a page", () => {
  it("answers 304 for its own tag, and the page for a header of 15 KB", () => {
    const tag = (ifNoneMatch("x").headers.get("ETag") ?? "").replace(/^W\//, "");
    expect(tag).toMatch(/^"[^"]+"$/);
    expect(ifNoneMatch(`"other", W/${tag}`).status).toBe(304);
    expect(ifNoneMatch(of(" ").slice(0, 15_000)).status).toBe(200);
  });
});
