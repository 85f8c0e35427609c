/** The languages as data: what an address begins with, how numbers are said, and what stands in where a text is missing. */
import { describe, expect, test } from "vitest";
import { formatDateTime, formatNumber, formatRange } from "~/i18n/format";
import {
  EASY,
  LANGUAGES,
  deskLanguage,
  isDeskAddress,
  SPOKEN_LANGUAGES,
  languageMark,
  languageOf,
  languageTag,
  localPath,
  plainPath,
} from "~/i18n/language";
import {
  PREFER_NOT_TO_SAY_LABEL,
  SMILEY_OPTIONS,
  YES_NO_OPTIONS,
} from "~/features/surveys/domain/fixed-options";
import { languageIn } from "~/features/surveys/domain/localized-text";
import { answerText } from "~/features/surveys/domain/piping";
import { messages } from "~/i18n/messages";
import { translator } from "~/i18n/t";

describe("the address of a page", () => {
  test.each(LANGUAGES)("says its language and leads back: %s", (language) => {
    for (const path of ["/", "/rondes", "/vragenlijsten/x/vragen/2"]) {
      const address = localPath(language, path);
      expect(languageOf(address)).toBe(language);
      expect(languageOf(`https://example.org${address}?page=2`)).toBe(language);
      expect(plainPath(address)).toBe(path);
    }
  });

  test.each(["/arnhem", "/plan", "/trots", "/ukkel", "/x/ar", "/de/rondes", "/AR/rondes"])(
    "%s is Dutch",
    (path) => {
      expect(languageOf(path)).toBe("nl");
      expect(plainPath(path)).toBe(path);
    },
  );

  test("never becomes the address of another site", () => {
    expect(plainPath("/ar//example.org")).toBe("/example.org");
  });

  test.each(["/werkplek", "/werkplek/rondes", "/inloggen?naar=/werkplek", "/uitloggen"])(
    "%s is Dutch or English: staff have no pages in the others",
    (path) => {
      expect(localPath("ar", path)).toBe(path);
      expect(localPath("en", path)).toBe(`/en${path}`);
      expect(isDeskAddress(path)).toBe(true);
    },
  );

  test("a word that only begins like a desk is none", () => {
    expect(localPath("ar", "/werkplekken")).toBe("/ar/werkplekken");
  });
});

test("the desks speak Dutch where a language is not theirs", () => {
  expect(LANGUAGES.map(deskLanguage)).toEqual(["nl", "en", "nl", "nl", "nl", "nl", "nl"]);
});

test("words in another language say so, and which way they run where that differs", () => {
  expect(languageMark("nl", "ar")).toEqual({ lang: "nl", dir: "ltr" });
  expect(languageMark("ar", "nl")).toEqual({ lang: "ar", dir: "rtl" });
  expect(languageMark("nl", "pl")).toEqual({ lang: "nl" });
  expect(languageMark("ar", "ar")).toEqual({});
  expect(languageMark("ar", "makkelijk")).toEqual({ lang: "ar", dir: "rtl" });
  expect(languageMark("makkelijk", "en")).toEqual({ lang: "nl" });
});

test("easy Dutch is Dutch to a browser and a voice: nothing in it is marked as foreign", () => {
  expect(languageTag("makkelijk")).toBe("nl");
  expect(languageMark("nl", "makkelijk")).toEqual({});
  expect(languageMark("makkelijk", "nl")).toEqual({});
  expect(SPOKEN_LANGUAGES).not.toContain("makkelijk");
});

test("what has no easy words is said as it is, with its numbers and forms", () => {
  const [easy, dutch] = [translator("makkelijk"), translator("nl")];
  expect(easy("surveys.knowSkip")).not.toBe(dutch("surveys.knowSkip"));
  expect(easy("privacy.cookies")).toBe(dutch("privacy.cookies"));
  for (const count of [1, 2]) {
    expect(easy.count("surveys.minutes", count)).toBe(dutch.count("surveys.minutes", count));
  }
});

describe("a number is said as the language says it", () => {
  /** Every form of a counted message that stands in the folder of the language. */
  const forms = (language: "ar" | "pl" | "uk" | "tr") =>
    new Set(
      Object.values(messages[language]).flatMap((texts) =>
        Object.keys(texts).flatMap((key) => {
          const [, base = "", form] = /^(\w+)_(zero|one|two|few|many)$/.exec(key) ?? [];
          return form !== undefined && `${base}_other` in texts ? [form] : [];
        }),
      ),
    );

  test("with the forms that it has", () => {
    expect([...forms("ar")].sort()).toEqual(["few", "many", "one", "two", "zero"]);
    expect([...forms("pl")].sort()).toEqual(["few", "many", "one"]);
    expect([...forms("uk")].sort()).toEqual(["few", "many", "one"]);
    expect([...forms("tr")].sort()).toEqual(["one"]);
  });

  test.each([
    ["ar", [0, 1, 2, 3, 11, 100]],
    ["pl", [1, 2, 5, 22, 25]],
    ["uk", [1, 2, 5, 21, 22]],
    ["tr", [1, 2]],
  ] as const)("%s: each number by its own form", (language, counts) => {
    const t = translator(language);
    const texts = messages[language]["site"] ?? {};
    const rules = new Intl.PluralRules(language);
    for (const count of counts) {
      const own = texts[`errorSummaryTitle_${rules.select(count)}`] ?? "";
      expect(own).not.toBe("");
      expect(t.count("site.errorSummaryTitle", count)).toBe(own.replace("{count}", String(count)));
    }
  });

  test("a word goes with the number before it", () => {
    const t = translator("uk");
    const said = (days: string) => t("proposals.whatHappensRead", { days });
    expect(said("1")).not.toBe(said("2").replace("2", "1"));
    expect(said("2").replace("2", "5")).not.toBe(said("5"));
    expect(said("22").replace("22", "2")).toBe(said("2"));
    expect(said("1 234").replace("1 234", "4")).toBe(said("4"));
  });
});

test("what only the desks say is said in Dutch", () => {
  expect(translator("ar")("staff.signOut")).toBe(translator("nl")("staff.signOut"));
});

test("a page for participants that says Dutch instead of its language fails its test", () => {
  expect(() => translator("ar")("sessionDesk.columnName")).toThrow("no text in ar");
  expect(translator("ar").find("sessionDesk.noSuchMessage")).toBeUndefined();
});

test("numbers and dates are written as the language writes them, Arabic with the digits of here", () => {
  const moment = new Date("2026-11-03T18:15:00Z");
  expect(formatDateTime("ar", moment)).toMatch(/^.*3 نوفمبر 2026، .*15.*$/);
  expect(formatDateTime("uk", moment)).toContain("листопада");
  expect(formatDateTime("pl", moment)).toContain("3 listopada 2026");
  expect(formatDateTime("tr", moment)).toContain("Kasım");
  expect(formatNumber("ar", 1234)).toBe("1,234");
  expect(LANGUAGES.map((language) => formatRange(language, 1, null))).toEqual([
    "1 of meer",
    "1 or more",
    "1 أو أكثر",
    "1 veya daha fazla",
    "1 або більше",
    "1 lub więcej",
    "1 of meer",
  ]);
});

describe("a survey", () => {
  const own = LANGUAGES.filter((language) => language !== EASY);
  test.each(own)("offers the choices that nobody wrote in %s", (language) => {
    const labels = [...YES_NO_OPTIONS, ...SMILEY_OPTIONS].map(({ label }) => label);
    for (const label of [...labels, PREFER_NOT_TO_SAY_LABEL]) {
      expect(languageIn(label, language)).toBe(language);
    }
  });

  test("reads an answer back in the language it was chosen in", () => {
    const question = {
      kind: "singleChoice",
      key: "where",
      page: "one",
      required: false,
      personal: false,
      label: { nl: "Waar?" },
      options: [{ key: "home", label: { nl: "Thuis" } }],
    } as const;
    const answer = { shape: "choice", option: "home", other: undefined } as const;
    const translate = (text: { nl: string }) => ({ ...text, ar: "في البيت" });
    expect(answerText(question, answer, "ar")).toBe("Thuis");
    expect(answerText(question, answer, "ar", translate)).toBe("في البيت");
  });
});
