/** The languages of the screen. Dutch is the first; English has the prefix `/en`. */
export type Language = "nl" | "en";

export const LANGUAGES = ["nl", "en"] as const satisfies readonly Language[];

const ENGLISH_PREFIX = /^\/en(?=\/|$)/;

/** The language of an address (a full URL or a path). */
export function languageOf(address: string): Language {
  const path = address.startsWith("/") ? address : new URL(address).pathname;
  return ENGLISH_PREFIX.test(path) ? "en" : "nl";
}

/**
 * The address of a page in a language.
 * @param path the Dutch path, starting with a slash
 */
export function localPath(language: Language, path: string): string {
  if (language === "nl") return path;
  return path === "/" ? "/en" : `/en${path}`;
}

/** The other language of the screen. */
export function otherLanguage(language: Language): Language {
  return language === "nl" ? "en" : "nl";
}

/** The Dutch path of an address: without the prefix. */
export function plainPath(path: string): string {
  // Two slashes in front would make the address of another site of it.
  const stripped = path.replace(ENGLISH_PREFIX, "").replace(/^\/{2,}/, "/");
  return stripped === "" ? "/" : stripped;
}

/** A text that may exist in one language only, with the language it really is in (for the `lang` attribute). */
export type LocalText = { text: string; language: Language };

/** Picks the text in the reader's language; Dutch stands in when there is no English. */
export function localText(
  language: Language,
  nl: string,
  en: string | null | undefined,
): LocalText {
  return language === "en" && en ? { text: en, language: "en" } : { text: nl, language: "nl" };
}

/** The same for a text that may be missing. */
export function optionalText(
  language: Language,
  nl: string | null,
  en: string | null | undefined,
): LocalText | null {
  return nl === null ? null : localText(language, nl, en);
}
