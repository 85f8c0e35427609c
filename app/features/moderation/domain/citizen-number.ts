/**
 * Rule: a Dutch citizen service number (BSN) has eight or nine digits and passes the 11-test: nine
 * times the first digit, eight times the second, and so on, minus the last, is divisible by eleven.
 * One number in eleven passes by chance, so a pass alone is a likely find and no certain one.
 * Source: design, section 8 (children, safety, law).
 */

import type { PersonalDataSpan } from "./personal-data-span";

const DIGITS = 9;
const SHORT_DIGITS = 8;
const DIVISOR = 11;

/**
 * @param digits eight or nine digits without separators; eight are read with a leading zero.
 * @returns whether they pass the 11-test. Other lengths, other characters and all zeros never do.
 */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const padded = digits.length === SHORT_DIGITS ? `0${digits}` : digits;
  let sum = 0;
  for (let position = 0; position < DIGITS; position += 1) {
    const weight = position === DIGITS - 1 ? -1 : DIGITS - position;
    sum += weight * Number(padded.charAt(position));
  }
  return sum % DIVISOR === 0;
}

const IN_ONE_PIECE = /(?<![\p{L}\p{N}€#/_.,:+-])\d{8,9}(?![\p{L}\p{N}_/-])(?![.,][\d-])/gu;
/** As on a payslip ("1234 56 782", "1234.56.782") or read aloud ("123 456 782"). */
const IN_GROUPS =
  /(?<![\p{L}\p{N}€#/_.,:+-])(?<!\d )(?:\d{4}([ .])\d{2}\1\d{3}|\d{3} \d{3} \d{3})(?![\p{L}\p{N}_/-])(?![ .,]\d)/gu;
const ANY_GROUPING = /(?<![\p{L}\p{N}])\d(?:[ .-]?\d){7,8}(?!\p{N})/gu;

const SAYS_CITIZEN_NUMBER = /(?:bsn|burger ?service ?nummer|sofi-?nummer)[^\p{N}]{0,24}$/iu;
const SAYS_REFERENCE =
  /(?:zaak|dossier|order|factuur|klant|polis|kvk|kenmerk|referentie|relatie|artikel|ticket|id)[- ]?(?:nummer|nr\.?|code)?[ :]{0,3}$/iu;
const SAYS_AMOUNT_BEFORE = /(?:€|eur|euro)\s?$/iu;
const SAYS_AMOUNT_AFTER = /^(?:\s?(?:€|euro|eur)|,-)/iu;
const CONTEXT_CHARACTERS = 60;

/** "20210615" or "15062021". */
const CALENDAR_DATE =
  /^(?:(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2})$/;

/**
 * Finds citizen service numbers. After the words "BSN" or "burgerservicenummer" any grouping of the
 * digits counts and the find is certain; elsewhere amounts, dates and reference numbers are left
 * alone and the find is likely.
 *
 * @returns spans, which may repeat when both ways find one number.
 */
export function findCitizenNumbers(text: string): PersonalDataSpan[] {
  const found: PersonalDataSpan[] = [];
  const add = (match: RegExpMatchArray, certainty: PersonalDataSpan["certainty"]) => {
    const start = match.index ?? 0;
    found.push({ kind: "citizenNumber", start, end: start + match[0].length, certainty });
  };
  for (const match of text.matchAll(ANY_GROUPING)) {
    if (!passesElevenTest(match[0].replace(/\D/g, ""))) continue;
    if (SAYS_CITIZEN_NUMBER.test(textBefore(text, match.index))) add(match, "certain");
  }
  for (const pattern of [IN_ONE_PIECE, IN_GROUPS]) {
    for (const match of text.matchAll(pattern)) {
      const digits = match[0].replace(/\D/g, "");
      if (!passesElevenTest(digits) || CALENDAR_DATE.test(digits)) continue;
      const before = textBefore(text, match.index);
      const after = text.slice(match.index + match[0].length);
      if (SAYS_REFERENCE.test(before) || SAYS_AMOUNT_BEFORE.test(before)) continue;
      if (SAYS_AMOUNT_AFTER.test(after)) continue;
      add(match, "likely");
    }
  }
  return found;
}

function textBefore(text: string, place: number): string {
  return text.slice(Math.max(0, place - CONTEXT_CHARACTERS), place);
}
