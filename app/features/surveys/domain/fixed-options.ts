/**
 * Rule: what a person could choose belongs to the frozen wording of a survey. The labels of the
 * choices that no maker writes (yes and no, the five faces, "prefer not to say") therefore stand
 * here, beside the wording, so that page, piped text, results and codebook always say the same.
 * Source: design, surveys; states and invariants ("wording is frozen at the first response").
 */
import type { LocalizedText } from "./localized-text";

type FixedOption = { readonly key: string; readonly label: LocalizedText };

/** Reserved code of the option "other, namely ..."; no maker's option may use it. */
export const OTHER_KEY = "other";
/** Reserved code of "prefer not to say"; no maker's option may use it. */
export const PREFER_NOT_TO_SAY_KEY = "preferNotToSay";
export const RESERVED_CODES: readonly string[] = [OTHER_KEY, PREFER_NOT_TO_SAY_KEY];

export const YES_KEY = "yes";
export const NO_KEY = "no";

/** Longest text beside "other, namely ...". */
export const OTHER_MAX_LENGTH = 200;

export const PREFER_NOT_TO_SAY_LABEL: LocalizedText = {
  nl: "Zeg ik liever niet",
  en: "I would rather not say",
  ar: "أفضّل ألا أقول",
  tr: "Söylemek istemiyorum",
  uk: "Краще не скажу",
  pl: "Wolę nie mówić",
};

export const YES_NO_OPTIONS: readonly FixedOption[] = [
  { key: YES_KEY, label: { nl: "Ja", en: "Yes", ar: "نعم", tr: "Evet", uk: "Так", pl: "Tak" } },
  { key: NO_KEY, label: { nl: "Nee", en: "No", ar: "لا", tr: "Hayır", uk: "Ні", pl: "Nie" } },
];

export const SMILEY_OPTIONS: readonly FixedOption[] = [
  {
    key: "1",
    label: {
      nl: "Heel slecht",
      en: "Very bad",
      ar: "سيئ جدًا",
      tr: "Çok kötü",
      uk: "Дуже погано",
      pl: "Bardzo źle",
    },
  },
  { key: "2", label: { nl: "Slecht", en: "Bad", ar: "سيئ", tr: "Kötü", uk: "Погано", pl: "Źle" } },
  {
    key: "3",
    label: {
      nl: "Gaat wel",
      en: "So-so",
      ar: "مقبول",
      tr: "Şöyle böyle",
      uk: "Так собі",
      pl: "Tak sobie",
    },
  },
  { key: "4", label: { nl: "Goed", en: "Good", ar: "جيد", tr: "İyi", uk: "Добре", pl: "Dobrze" } },
  {
    key: "5",
    label: {
      nl: "Heel goed",
      en: "Very good",
      ar: "جيد جدًا",
      tr: "Çok iyi",
      uk: "Дуже добре",
      pl: "Bardzo dobrze",
    },
  },
];

/** A five-point scale a maker can start from; stored with the question once chosen. */
export const AGREEMENT_SCALE: readonly FixedOption[] = [
  { key: "1", label: { nl: "Helemaal niet mee eens", en: "Strongly disagree" } },
  { key: "2", label: { nl: "Niet mee eens", en: "Disagree" } },
  { key: "3", label: { nl: "Niet eens, niet oneens", en: "Neither agree nor disagree" } },
  { key: "4", label: { nl: "Mee eens", en: "Agree" } },
  { key: "5", label: { nl: "Helemaal mee eens", en: "Strongly agree" } },
];
