/**
 * Rule: every text a maker writes exists in Dutch; English is optional and falls back to Dutch,
 * so nobody ever meets an empty question.
 * Source: design, look and voice ("plain Dutch first, English second").
 */

export type TextLocale = "nl" | "en";

export type LocalizedText = { readonly nl: string; readonly en?: string | undefined };

/** The text in the reader's language; Dutch when there is no (or only blank) English text. */
export function textIn(text: LocalizedText, locale: TextLocale): string {
  if (locale === "en" && text.en !== undefined && text.en.trim() !== "") return text.en;
  return text.nl;
}
