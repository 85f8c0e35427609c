/**
 * Whoever reads Arabic, Turkish, Ukrainian or Polish meets no Dutch sentence on a page for participants: each message that
 * such a page or a mail to a participant can say stands in the folder of each language.
 */
import { describe, expect, test } from "vitest";
import { SPOKEN_LANGUAGES, isTranslated } from "~/i18n/language";
import { messages } from "~/i18n/messages";
import { spokenMentions } from "./spoken-keys";
import type { Mention } from "./spoken-keys";

type Texts = Readonly<Record<string, string>>;

const COUNTED = /^(\w+)_(?:zero|one|two|few|many|other)$/;
const dutch: Readonly<Record<string, Texts>> = messages.nl;

/** The part of a counted message without its form, and any other key as it is. */
function baseOf(texts: Texts, key: string): string {
  const base = COUNTED.exec(key)?.[1] ?? key;
  return `${base}_one` in texts && `${base}_other` in texts ? base : key;
}

/** The messages, by their base, that a mention in the source can mean. */
function meant({ pieces }: Mention): string[] {
  const [feature = "", ...names] = pieces.join("\\w+").split(".");
  const texts = dutch[feature] ?? {};
  const pattern = new RegExp(`^${names.join(".")}$`);
  const bases = new Set(Object.keys(texts).map((key) => baseOf(texts, key)));
  return [...bases]
    .filter((base) => {
      const keys = base in texts ? [base] : [base, `${base}_one`, `${base}_other`];
      return keys.some((key) => pattern.test(key));
    })
    .map((base) => `${feature}.${base}`);
}

/** The holes of a text, each once; the words that go with a number are the same hole. */
function holesOf(text: string): string[] {
  const names = [...text.matchAll(/\{(\w+)(?::[^{}]*)?\}/g)].map(([, name = ""]) => name);
  return [...new Set(names)].sort();
}

const spoken = [...new Set(spokenMentions().flatMap(meant))].sort();

test("the pages for participants say most of the messages that are not of a desk", () => {
  expect(spoken.length).toBeGreaterThan(2_000);
  expect(spoken).toContain("rounds.calendarTitle");
  expect(spoken).toContain("site.errorSummaryTitle");
  expect(spoken).not.toContain("staff.signOut");
});

describe.each(SPOKEN_LANGUAGES.filter(isTranslated))("in %s", (language) => {
  const folder: Readonly<Record<string, Texts | undefined>> = messages[language];
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

  test("every message of a page for participants has a text, for every number that it counts", () => {
    const missing = spoken.flatMap((key) => {
      const [feature = "", base = ""] = key.split(".");
      const isCounted = !(base in (dutch[feature] ?? {}));
      const needed = isCounted ? forms.map((form) => `${base}_${form}`) : [base];
      return needed
        .filter((name) => folder[feature]?.[name] === undefined)
        .map((name) => `${feature}.${name}`);
    });
    expect(missing).toEqual([]);
  });

  const written = Object.entries(folder).flatMap(([feature, texts = {}]) =>
    Object.entries(texts).map(([name, text]) => {
      const own = dutch[feature] ?? {};
      const source = own[name] ?? own[`${COUNTED.exec(name)?.[1] ?? ""}_other`];
      return { key: `${feature}.${name}`, name, text, source };
    }),
  );

  test("every text has its Dutch, with the same holes", () => {
    const wrong = written.flatMap(({ key, name, text, source }) => {
      if (source === undefined) return [`${key}: no Dutch`];
      const [here, there] = [holesOf(text), holesOf(source)];
      // One, two and none may be said in a word.
      const saysItself = COUNTED.test(name) && !name.endsWith("_other");
      const same = (holes: string[]) =>
        holes.filter((hole) => !saysItself || hole !== "count").join();
      return same(here) === same(there) ? [] : [`${key}: ${here.join()} for ${there.join()}`];
    });
    expect(wrong).toEqual([]);
  });

  test("a word that goes with a number is there for every number", () => {
    const wrong = written.flatMap(({ key, text }) =>
      [...text.matchAll(/\{\w+:([^{}]*)\}/g)].flatMap(([, words = ""]) => {
        const named = words.split("|").map((word) => word.split("=")[0] ?? "");
        return [...named].sort().join() === [...forms].sort().join() ? [] : [`${key}: ${words}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
