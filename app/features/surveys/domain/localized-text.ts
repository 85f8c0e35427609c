/**
 * Rule: every text a maker writes exists in Dutch; English is optional and falls back to Dutch,
 * so nobody ever meets an empty question.
 * Source: design, look and voice ("plain Dutch first, English second").
 */

/** What a maker writes; the other languages come beside it from whoever translates. */
export type WrittenText = { readonly nl: string; readonly en?: string | undefined };

export type LocalizedText = WrittenText & {
  readonly ar?: string | undefined;
  readonly tr?: string | undefined;
  readonly uk?: string | undefined;
  readonly pl?: string | undefined;
  readonly makkelijk?: string | undefined;
};

export type TextLocale = keyof LocalizedText;

/** The language that a reader gets the text in. */
export function languageIn(text: LocalizedText, locale: TextLocale): TextLocale {
  return (text[locale] ?? "").trim() === "" ? "nl" : locale;
}

/** The text in the reader's language; Dutch when there is none, or only a blank one. */
export function textIn(text: LocalizedText, locale: TextLocale): string {
  return text[languageIn(text, locale)] ?? text.nl;
}

/** The language as `Intl` knows it: easy Dutch is written like Dutch. */
export function tagOf(locale: TextLocale): string {
  return locale === "makkelijk" ? "nl" : locale;
}
