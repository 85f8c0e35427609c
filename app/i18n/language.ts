/**
 * The languages of the screen, as data: what an address begins with, what a language is called by whoever reads it, which
 * way it is written, and whether the desks speak it. A language more is a line here and a folder of messages.
 */

import type { Pictogram } from "~/features/translations/domain/pictogram";
import { publishedTranslations } from "./translations";

/** Languages of the desks too: staff write in Dutch, and in English beside it. */
export const DESK_LANGUAGES = ["nl", "en"] as const;

/** Languages that a page is offered in. Dutch is the first, and the only one without a prefix. */
export const SPOKEN_LANGUAGES = ["nl", "en", "ar", "tr", "uk", "pl"] as const;

/** Dutch in easy words: not a language of its own, but written beside the Dutch in the same way as one. */
export const EASY = "makkelijk";

/** Everything that a page for participants can be written in; each but Dutch is what its address begins with. */
export const LANGUAGES = [...SPOKEN_LANGUAGES, EASY] as const;

export type Language = (typeof LANGUAGES)[number];
export type DeskLanguage = (typeof DESK_LANGUAGES)[number];
/** Languages whose texts stand in the table of translations rather than in columns of their own. */
export type TranslatedLanguage = Exclude<Language, DeskLanguage>;

export type Direction = "ltr" | "rtl";

interface LanguageFacts {
  /** What it is called in itself: for the choice of a language, which whoever reads no Dutch has to understand. */
  readonly ownName: string;
  /** By what browsers and voices know it: for the `lang` of a page and of words in it. */
  readonly tag: string;
  readonly direction: Direction;
  /** For dates and numbers; Arabic with the digits that stand on every form and calendar here. */
  readonly locale: string;
  /** Where it differs between the place and the language: for what message apps show. */
  readonly territory: string;
  /** Whether a speaker has read the messages of the product through; else the pages say that nobody did. */
  readonly isChecked: boolean;
  /** The letters it needs beside Latin ones: which file of a font is fetched first. */
  readonly script: "latin" | "arabic" | "cyrillic";
}

export const LANGUAGE_FACTS: Readonly<Record<Language, LanguageFacts>> = {
  nl: {
    ownName: "Nederlands",
    tag: "nl",
    direction: "ltr",
    locale: "nl-NL",
    territory: "nl_NL",
    isChecked: true,
    script: "latin",
  },
  en: {
    ownName: "English",
    tag: "en",
    direction: "ltr",
    locale: "en-GB",
    territory: "en_GB",
    isChecked: true,
    script: "latin",
  },
  ar: {
    ownName: "العربية",
    tag: "ar",
    direction: "rtl",
    locale: "ar-u-nu-latn",
    territory: "ar_AR",
    isChecked: false,
    script: "arabic",
  },
  tr: {
    ownName: "Türkçe",
    tag: "tr",
    direction: "ltr",
    locale: "tr-TR",
    territory: "tr_TR",
    isChecked: false,
    script: "latin",
  },
  uk: {
    ownName: "Українська",
    tag: "uk",
    direction: "ltr",
    locale: "uk-UA",
    territory: "uk_UA",
    isChecked: false,
    script: "cyrillic",
  },
  pl: {
    ownName: "Polski",
    tag: "pl",
    direction: "ltr",
    locale: "pl-PL",
    territory: "pl_PL",
    isChecked: false,
    script: "latin",
  },
  makkelijk: {
    ownName: "Makkelijk lezen",
    tag: "nl",
    direction: "ltr",
    locale: "nl-NL",
    territory: "nl_NL",
    isChecked: true,
    script: "latin",
  },
};

/** Whether a word, such as that of a column or the first part of an address, names one of the languages. */
export function isLanguage(word: string): word is Language {
  return LANGUAGES.some((language) => language === word);
}

/** The language that a word of a column names; Dutch for a word that names none. */
export function languageNamed(word: string): Language {
  return isLanguage(word) ? word : "nl";
}

/** The language of the desks that stands for a language: what is searched, mailed to staff and written in columns. */
export function deskLanguage(language: string): DeskLanguage {
  return language === "en" ? "en" : "nl";
}

/** The other language of the desks. */
export function otherDeskLanguage(language: Language): DeskLanguage {
  return language === "nl" ? "en" : "nl";
}

/** Whether the texts of things in this language stand in the table of translations. */
export function isTranslated(language: Language): language is TranslatedLanguage {
  return language !== "nl" && language !== "en";
}

export function directionOf(language: Language): Direction {
  return LANGUAGE_FACTS[language].direction;
}

/** The language as the `lang` of an element says it: easy Dutch is Dutch. */
export function languageTag(language: Language): string {
  return LANGUAGE_FACTS[language].tag;
}

const PREFIX = new RegExp(`^/(${LANGUAGES.filter((each) => each !== "nl").join("|")})(?=/|$)`);

/** Pages of staff: in the languages of the desks only. */
const DESK_PAGE = /^\/(?:werkplek|inloggen|uitloggen)(?=[/?#]|$)/;

/** The language of an address (a full URL or a path). */
export function languageOf(address: string): Language {
  const path = address.startsWith("/") ? address : new URL(address).pathname;
  return languageNamed(PREFIX.exec(path)?.[1] ?? "nl");
}

/**
 * The address of a page in a language. One of the desks is in Dutch where staff have no pages in the language.
 * @param path the Dutch path, starting with a slash
 */
export function localPath(language: Language, path: string): string {
  if (language === "nl") return path;
  if (isTranslated(language) && DESK_PAGE.test(path)) return path;
  return path === "/" ? `/${language}` : `/${language}${path}`;
}

/** The Dutch path of an address: without the prefix. */
export function plainPath(path: string): string {
  // Two slashes in front would make the address of another site of it.
  const stripped = path.replace(PREFIX, "").replace(/^\/{2,}/, "/");
  return stripped === "" ? "/" : stripped;
}

/** Whether an address is one of staff, where the desks' languages are spoken. */
export function isDeskAddress(path: string): boolean {
  return DESK_PAGE.test(plainPath(path));
}

/** What a page says of words that are in another language than it: for the voice that reads them, and the way they run. */
export interface LanguageMark {
  readonly lang?: string;
  readonly dir?: Direction;
}

/**
 * The attributes of words in a page of another language.
 * @param language that of the words
 * @param page that of the page
 */
export function languageMark(language: string, page: Language): LanguageMark {
  const lang = isLanguage(language) ? languageTag(language) : language;
  if (lang === languageTag(page)) return {};
  const direction = directionOf(languageNamed(language));
  return direction === directionOf(page) ? { lang } : { lang, dir: direction };
}

/** A text that may exist in one language only, with the language it really is in (for the `lang` attribute). */
export type LocalText = {
  text: string;
  language: Language;
  /** The drawing that was chosen beside it, for whoever reads with difficulty. */
  pictogram?: Pictogram;
  /** Set for a translation that nobody who speaks the language looked at. */
  isUnchecked?: true;
};

/** Picks the text in the reader's language; Dutch stands in when there is none. */
export function localText(
  language: Language,
  nl: string,
  en: string | null | undefined,
): LocalText {
  if (isTranslated(language)) {
    const translation = publishedTranslations(language).get(nl);
    if (translation === undefined) return { text: nl, language: "nl" };
    const { text, pictogram, isChecked } = translation;
    return {
      text,
      language,
      ...(pictogram === null ? {} : { pictogram }),
      ...(isChecked ? {} : { isUnchecked: true }),
    };
  }
  return language === "en" && en ? { text: en, language: "en" } : { text: nl, language: "nl" };
}

/** A text with its Dutch and English beside it, and the one of a language that has no column where it was translated. */
export function inLanguage<Text extends { readonly nl: string }>(
  text: Text,
  language: Language,
): Text & Partial<Record<Language, string>> {
  if (!isTranslated(language)) return text;
  const translation = publishedTranslations(language).get(text.nl);
  return translation === undefined ? text : { ...text, [language]: translation.text };
}

/** The drawing that was chosen beside a Dutch text in a language. */
export function pictogramOf(language: Language, nl: string | undefined): Pictogram | undefined {
  if (nl === undefined || !isTranslated(language)) return undefined;
  return publishedTranslations(language).get(nl)?.pictogram ?? undefined;
}

/** The same for a text that may be missing. */
export function optionalText(
  language: Language,
  nl: string | null,
  en: string | null | undefined,
): LocalText | null {
  return nl === null ? null : localText(language, nl, en);
}
