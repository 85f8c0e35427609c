import { isTranslated } from "./language";
import type { Language } from "./language";
import { publishedTranslations } from "./translations";

/** Whether something in what a page is made of is said in a translation that nobody who speaks the language looked at. */
export function holdsUnchecked(value: unknown, language: Language): boolean {
  if (!isTranslated(language) || typeof value !== "object" || value === null) return false;
  if ("isUnchecked" in value && value.isUnchecked === true) return true;
  if ("nl" in value && typeof value.nl === "string") {
    if (publishedTranslations(language).get(value.nl)?.isChecked === false) return true;
  }
  return Object.values(value).some((part) => holdsUnchecked(part, language));
}
