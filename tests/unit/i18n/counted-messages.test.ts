/** Every sentence with a number in it reads as a person would say it, whether the number is none, one or two. */
import { describe, expect, test } from "vitest";
import type { DeskLanguage } from "~/i18n/language";
import { DESK_LANGUAGES } from "~/i18n/language";
import { messages } from "~/i18n/messages";
import { translator } from "~/i18n/t";

const HOLE = /\{(\w+)(?::([^{}|]*)\|([^{}|]*))?\}/g;

/** Words after a number that look like a plural and are none, or that stay the same. */
const NO_PLURALS: Record<DeskLanguage, ReadonlySet<string>> = {
  nl: new Set(["advies", "als", "eens", "is", "nagekeken", "oneens", "samen", "teken"]),
  en: new Set(["counts", "does", "is", "was", "yes"]),
};

/** Holes that hold words or a day, and numbers that name something: "sheet 1". */
const NO_COUNTS = new Set(
  (
    "about activity body date document kinds label municipality number owner region role roles round " +
    "name sequence share siteName state subject title what when who"
  ).split(" "),
);

/** A region has more municipalities than one, and so more councils: "9 of the 14 municipalities". */
const NEVER_ONE = new Set([
  "decisions.final",
  "decisions.definitiveConcept",
  "participation.municipalitiesReached",
  "roundGaps.municipalities",
  "roundGaps.municipalitiesAtMost",
  "surveyDesk.quotaPlaces",
]);

const PLURAL: Record<DeskLanguage, RegExp> = {
  nl: /(?<![\w.,])1 ([a-zé]+(?:en|s|'s))(?![\w])/g,
  en: /(?<![\w.,])1 ([a-z]+s|people|children)(?![\w])/g,
};

/** A singular word that only says what kind the plural after it is: "2 example rounds". */
const KINDS: Record<DeskLanguage, RegExp> = { nl: /(?!)/g, en: /\bexample (?=rounds\b)/g };

interface Message {
  readonly key: string;
  readonly text: string;
  readonly holes: readonly RegExpMatchArray[];
}

function messagesOf(language: DeskLanguage): Message[] {
  return Object.entries(messages[language]).flatMap(([feature, texts]) =>
    Object.entries(texts).map(([name, text]) => ({
      key: `${feature}.${name}`,
      text,
      holes: [...text.matchAll(HOLE)],
    })),
  );
}

/** A message as it reads when every number in it is the same. */
function read(language: DeskLanguage, { key, holes }: Message, value: string): string {
  const parameters = Object.fromEntries(
    holes.map(([, name = ""]) => [name, NO_COUNTS.has(name) ? "-" : value]),
  );
  return translator(language).find(key, parameters) ?? "";
}

/** The singular words of a language that some message puts after a number. */
function singulars(language: DeskLanguage): Set<string> {
  const words = messagesOf(language).flatMap(({ holes }) =>
    holes.flatMap(([, , one = "", several = ""]) => {
      const [first = ""] = one.split(" ");
      // "Rode draad, rode draden": the first word says nothing of the number.
      return several.startsWith(`${first} `) ? [] : [first];
    }),
  );
  return new Set(words.filter((word) => /^[a-z]{3,}$/.test(word)));
}

describe.each(DESK_LANGUAGES)("in %s", (language) => {
  const all = messagesOf(language).filter(({ holes }) => holes.length > 0);

  test("one is never followed by a plural", () => {
    const wrong = all.flatMap((message) => {
      if (message.key.endsWith("_other") || NEVER_ONE.has(message.key)) return [];
      const text = read(language, message, "1");
      return [...text.matchAll(PLURAL[language])].flatMap(([, word = ""]) =>
        NO_PLURALS[language].has(word) ? [] : [`${message.key}: ${text}`],
      );
    });
    expect(wrong).toEqual([]);
  });

  test.each(["0", "2"])("%s is never followed by a singular", (value) => {
    const words = [...singulars(language)].join("|");
    const singular = new RegExp(`(?<![\\w.,])${value} (?:${words})(?![\\w-])`);
    const wrong = all.flatMap((message) => {
      if (message.key.endsWith("_one")) return [];
      const text = read(language, message, value);
      return singular.test(text.replaceAll(KINDS[language], "")) ? [`${message.key}: ${text}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test("what has a singular has a plural", () => {
    const keys = new Set(messagesOf(language).map(({ key }) => key));
    const alone = [...keys].filter(
      (key) => key.endsWith("_one") && !keys.has(key.replace(/_one$/, "_other")),
    );
    expect(alone).toEqual([]);
  });
});

test.each([
  ["1", "1 dag"],
  ["0", "0 dagen"],
  ["2", "2 dagen"],
  ["11", "11 dagen"],
  ["1,1", "1,1 dagen"],
  ["hoogstens 1", "hoogstens 1 dag"],
  ["1 of meer", "1 of meer dagen"],
  ["1 t/m 21", "1 t/m 21 dagen"],
])("the word goes with the number as it is written: %s", (days, expected) => {
  expect(translator("nl")("proposals.whatHappensRead", { days })).toContain(
    `hoogstens ${expected}`,
  );
});
