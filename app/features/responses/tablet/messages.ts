/**
 * The texts of the screen, as the page carries them: the bundle of the tablet has this in the place of `~/i18n/messages`, which
 * would bring every text of the product in every language (`vite.config.ts`).
 */
import type { CarriedMessages } from "~/i18n/carried-messages";
import type { Language } from "~/i18n/language";
import { readTabletData } from "./page-data";

/** A page is in one language, whichever is asked for. */
function inEveryLanguage(texts: CarriedMessages): Record<Language, CarriedMessages> {
  return {
    ...{ nl: texts, en: texts, ar: texts, tr: texts },
    ...{ uk: texts, pl: texts, makkelijk: texts },
  };
}

export const messages = inEveryLanguage(readTabletData().messages);
