/**
 * Rule: an IBAN has the length of its country and leaves 1 when divided by 97 after its first four
 * characters are moved to the end and letters are read as 10 to 35 (ISO 13616).
 * Source: design, section 8 (children, safety, law).
 */

import type { PersonalDataSpan } from "./personal-data-span";

/** Lengths in the countries people here bank in: the SEPA area's larger ones. */
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IT: 27,
  LT: 20,
  LU: 20,
  LV: 21,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  SI: 19,
  SK: 24,
};

const DIVISOR = 97;

/** The number of characters an IBAN of this country has, or undefined for a country not known here. */
function ibanLength(country: string): number | undefined {
  return IBAN_LENGTHS[country];
}

/**
 * @param iban the account in capitals without spaces.
 * @returns whether length and check digits fit.
 */
export function isIban(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban)) return false;
  if (iban.length !== ibanLength(iban.slice(0, 2))) return false;
  const moved = iban.slice(4) + iban.slice(0, 4);
  let remainder = 0;
  for (const character of moved) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % DIVISOR;
  }
  return remainder === 1;
}

const IBAN_BEGIN = /(?<![\p{L}\p{N}])[A-Za-z]{2}\d{2}(?=[ .]?[A-Za-z0-9])/gu;
const ONE_CHARACTER = /[ .]?([A-Za-z0-9])/y;

/**
 * Finds bank accounts, also in lower case and in groups.
 *
 * @returns spans in order of place, all certain: length and check digits both fit.
 */
export function findBankAccounts(text: string): PersonalDataSpan[] {
  const found: PersonalDataSpan[] = [];
  for (const match of text.matchAll(IBAN_BEGIN)) {
    const length = ibanLength(match[0].slice(0, 2).toUpperCase());
    if (length === undefined) continue;
    const end = readIban(text, match.index, length);
    if (end !== null) {
      found.push({ kind: "bankAccount", start: match.index, end, certainty: "certain" });
    }
  }
  return found;
}

/** The place after an IBAN of `length` characters that begins at `start`, or null when none does. */
function readIban(text: string, start: number, length: number): number | null {
  let characters = "";
  ONE_CHARACTER.lastIndex = start;
  let end = start;
  while (characters.length < length) {
    const match = ONE_CHARACTER.exec(text);
    if (match === null) return null;
    characters += match[1] ?? "";
    end = ONE_CHARACTER.lastIndex;
  }
  const goesOn = /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2));
  return !goesOn && isIban(characters.toUpperCase()) ? end : null;
}
