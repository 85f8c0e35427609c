/** The sheets for whoever leads a session: whole, in both languages, in short sentences, and free to use. */
import { describe, expect, test } from "vitest";
import { cardsOf, SHEETS } from "~/features/manual/domain/facilitation-sheet";
import {
  facilitationSheet,
  facilitationSheets,
} from "~/features/manual/queries/facilitation-sheets.server";
import { DESK_LANGUAGES } from "~/i18n/language";
import type { ManualBlock } from "~/features/manual/domain/manual-text";

/** Most words of a sentence, as everywhere in the product. */
const MOST_WORDS = 15;
/** Six parts: what for, the room, the script, agreements, cards, use. */
const PARTS = 6;

function sentencesOf(block: ManualBlock): string[] {
  const texts =
    block.kind === "list"
      ? block.items.map((item) => item.map(({ text }) => text).join(""))
      : block.kind === "paragraph"
        ? [block.content.map(({ text }) => text).join("")]
        : [];
  return texts.flatMap((text) => text.split(/(?<=[.?!])\s+/));
}

const every = SHEETS.flatMap((sheet) => DESK_LANGUAGES.map((language) => ({ sheet, language })));

describe.each(every)("$sheet in $language", ({ sheet, language }) => {
  const read = async () => {
    const found = await facilitationSheet(sheet, language);
    if (found === null) throw new Error(`no sheet ${sheet}`);
    return found;
  };

  test("has all parts, and from three to eight cards", async () => {
    const text = await read();
    const headings = text.blocks.filter(({ kind }) => kind === "heading");
    expect(headings).toHaveLength(PARTS);
    expect(cardsOf(text).length).toBeGreaterThanOrEqual(3);
    expect(cardsOf(text).length).toBeLessThanOrEqual(8);
  });

  test("says that anybody may use it", async () => {
    const { blocks } = await read();
    const last = blocks.at(-1);
    expect(last && sentencesOf(last).join(" ")).toContain("CC0 1.0");
  });

  test("has short sentences", async () => {
    const long = (await read()).blocks
      .flatMap(sentencesOf)
      .filter((sentence) => sentence.split(/\s+/).length > MOST_WORDS);
    expect(long).toEqual([]);
  });
});

test("a name without a sheet has none, also one that every object has", async () => {
  for (const name of ["", "bestaat-nergens", "constructor"]) {
    expect(await facilitationSheet(name, "nl")).toBeNull();
  }
  expect((await facilitationSheets("en")).map(({ sheet }) => sheet)).toEqual([...SHEETS]);
});
