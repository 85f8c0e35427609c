/**
 * Rule: a telephone number is pointed out in every way people write one: with +31 or 0031, with
 * spaces, dots, dashes, a slash or brackets. Free and paid service numbers (0800, 0900, 112, 113,
 * 14 053) reach no person and are left alone, and so are numbers the region publishes itself.
 * Source: design, section 8 (children, safety, law).
 */
import type { PersonalDataSpan } from "./personal-data-span";

const NATIONAL_NUMBER = /(?<![\p{L}\p{N}+])\(?0[1-9](?:[ .\-/()]{0,3}\d){8}(?!\p{N})/gu;
const DUTCH_ABROAD =
  /(?<![\p{L}\p{N}+])(?:\+|00)31[ .-]?(?:\(0\))?[ .-]?[1-9](?:[ .\-/()]{0,3}\d){8}(?!\p{N})/gu;
const FOREIGN_NUMBER = /(?<![\p{L}\p{N}+])\+(?!31)[1-9](?:[ .\-/()]{0,2}\d){8,13}(?!\p{N})/gu;

const MOBILE = /^06[1-58]/;
/** Digits of "06-12-2026 10": a date with the beginning of something else behind it. */
const STARTS_AS_DATE = /^0[1-9][-/. ](?:0[1-9]|1[0-2])[-/. ](?:19|20)\d{2}(?!\d)/;
const HEAD_DIGITS = /^\(?(\d+)/;

/** Area codes of three digits; 084 to 088 are numbers without a place. */
const SHORT_AREA_CODES: ReadonlySet<string> = new Set(
  (
    "010 013 015 020 023 024 026 030 033 035 036 038 040 043 045 046 050 053 055 058 " +
    "070 071 072 073 074 075 076 077 078 079 084 085 087 088"
  ).split(" "),
);
/** First three digits of the area codes of four digits, such as 0546. */
const LONG_AREA_CODES: ReadonlySet<string> = new Set(
  ("011 016 017 018 022 025 029 031 032 034 041 047 048 049 " + "051 052 054 056 057 059").split(
    " ",
  ),
);
const LONG_AREA_DIGITS = 4;

const digitsOf = (text: string): string => text.replace(/\D/g, "");

/**
 * Finds telephone numbers.
 *
 * @param text the text of the writer.
 * @param publicNumbers numbers that may stand in public, in any notation, such as a help line.
 * @returns spans in order of place; Dutch mobile and international forms are certain, an
 *   unseparated landline or a foreign number is likely.
 */
export function findTelephoneNumbers(
  text: string,
  publicNumbers: readonly string[],
): PersonalDataSpan[] {
  const isPublic = new Set(publicNumbers.map(nationalDigits));
  const found: PersonalDataSpan[] = [];
  const add = (match: RegExpMatchArray, certainty: PersonalDataSpan["certainty"]) => {
    if (isPublic.has(nationalDigits(match[0]))) return;
    const start = match.index ?? 0;
    found.push({ kind: "telephone", start, end: start + match[0].length, certainty });
  };
  for (const match of text.matchAll(NATIONAL_NUMBER)) {
    if (!isNationalNumber(match[0])) continue;
    add(match, MOBILE.test(digitsOf(match[0])) || /\D/.test(match[0]) ? "certain" : "likely");
  }
  for (const match of text.matchAll(DUTCH_ABROAD)) add(match, "certain");
  for (const match of text.matchAll(FOREIGN_NUMBER)) add(match, "likely");
  return found;
}

function isNationalNumber(written: string): boolean {
  if (STARTS_AS_DATE.test(written)) return false;
  const digits = digitsOf(written);
  if (MOBILE.test(digits)) return true;
  const prefix = digits.slice(0, 3);
  const head = HEAD_DIGITS.exec(written)?.[1] ?? "";
  if (SHORT_AREA_CODES.has(prefix)) return head.length >= prefix.length;
  return LONG_AREA_CODES.has(prefix) && head.length >= LONG_AREA_DIGITS;
}

function nationalDigits(written: string): string {
  return digitsOf(written.replace("(0)", "")).replace(/^(?:00)?31(?=\d{9}$)/, "0");
}
