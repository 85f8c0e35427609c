/**
 * Whatever a region, a round or a body publishes is there for translators, and stands on the pages as they wrote it. Until
 * then it is Dutch, and says so (WCAG 3.1.2).
 */
import { beforeAll, expect, test } from "vitest";
import { everyTranslation } from "~/features/desk/queries/translations.server";
import { TRANSLATED_KINDS } from "~/features/translations/domain/translation";
import type { TranslatedKind } from "~/features/translations/domain/translation";
import { holdClock } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db.server";
import { visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { onePerKind } from "../../support/linked-pages";
import { textsOfPage } from "../../support/texts-of-page";
import type { TextOfPage } from "../../support/texts-of-page";

const MOST_MILLISECONDS = 300_000;
/** A word or two may stand anywhere. */
const SHORTEST = 24;

interface Offered {
  readonly kind: TranslatedKind;
  readonly id: string;
  readonly field: string;
  readonly hash: string;
  readonly source: string;
}

const offered = new Map<string, Offered>();

function placeOf(text: string): string {
  const { kind = "", field = "" } = offered.get(text) ?? {};
  return `${kind} ${field}`;
}
let pages: { path: string; texts: TextOfPage[] }[] = [];

async function readPages(): Promise<typeof pages> {
  const read: typeof pages = [];
  const stay = /^\/(?!werkplek|inloggen|uitloggen|open-data)/;
  for (const dutch of (await onePerKind("/", stay, {})).values()) {
    const path = `/ar${dutch === "/" ? "" : dutch}`;
    const page = await visit(path);
    if (page.status === 200) read.push({ path, texts: textsOfPage(await page.text()) });
  }
  return read;
}

beforeAll(async () => {
  holdClock(EXAMPLE_MOMENT);
  for (const kind of TRANSLATED_KINDS) {
    for await (const texts of everyTranslation("ar", kind)) {
      for (const { id, text } of texts) {
        const { field, hash, source } = text;
        offered.set(source.replaceAll(/\s+/g, " ").trim(), { kind, id, field, hash, source });
      }
    }
  }
  pages = await readPages();
}, MOST_MILLISECONDS);

test("every kind has something to translate", () => {
  const kinds = new Set([...offered.values()].map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual([...TRANSLATED_KINDS].sort());
});

test("what nobody translated is marked as Dutch", { timeout: MOST_MILLISECONDS }, () => {
  expect(pages.length).toBeGreaterThan(30);
  const present = pages.flatMap(({ path, texts }) =>
    texts
      .filter(({ text }) => text.length >= SHORTEST && offered.has(text))
      .map(({ language, text }) => ({ path, language, text })),
  );
  expect(present.length).toBeGreaterThan(100);
  expect(present.filter(({ language }) => language !== "nl")).toEqual([]);
});

test("what is marked as Dutch holds nothing of the language around it", () => {
  const mixed = pages.flatMap(({ path, texts }) =>
    texts
      .filter(({ language, text }) => language === "nl" && /\p{Script=Arabic}/u.test(text))
      .map(({ text }) => `${path}: ${text}`),
  );
  expect(mixed).toEqual([]);
});

test(
  "what is translated stands there in the language",
  { timeout: MOST_MILLISECONDS },
  async () => {
    await inTransaction((transaction) =>
      transaction.translation.createMany({
        data: [...offered.values()].map(({ kind, id, field, hash, source }) => ({
          ...{
            language: "ar",
            sourceHash: hash,
            source,
            text: `ترجمة ${hash}`,
            state: "published",
          },
          ...{ subjectKind: kind, subjectId: id, field, updatedAt: EXAMPLE_MOMENT },
        })),
      }),
    );
    // What a word of the glossary or a paper is called may be the name of something as well.
    const isName = (text: string) => /^(?:term|paper) (?:term|title)$/.test(placeOf(text));
    const left = (await readPages()).flatMap(({ path, texts }) =>
      texts
        .filter(({ text }) => offered.has(text) && !isName(text))
        .map(({ text }) => `${path}: ${text}`),
    );
    expect(left).toEqual([]);
  },
);
