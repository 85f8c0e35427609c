import { z } from "zod";
import { LANGUAGES, isTranslated } from "~/i18n/language";
import { TRANSLATED_KINDS, TRANSLATION_STATES } from "./domain/translation";

export const translationStateSchema = z.enum(TRANSLATION_STATES);

/** The languages whose texts stand in the table of translations. */
export const TRANSLATED_LANGUAGES = LANGUAGES.filter(isTranslated);

export const translatedLanguageSchema = z.enum(TRANSLATED_LANGUAGES);
export const translatedKindSchema = z.enum(TRANSLATED_KINDS);
