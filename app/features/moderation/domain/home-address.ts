/**
 * Rule: a postcode with a house number is one front door in the Netherlands and is pointed out. A
 * postcode alone, a street alone and a year followed by a short word ("in 2025 en 2026") are not.
 * Source: design, section 8 (children, safety, law).
 */
import type { PersonalDataSpan } from "./personal-data-span";

const POSTCODE_THEN_NUMBER =
  /(?<![\p{L}\p{N}])([1-9]\d{3})( ?)([A-Za-z]{2})(?!\p{L})(?:[ ,]{1,3}|(?<=\d[A-Za-z]{2}))((?:huis)?(?:nummer|nr\.?)[ :]{0,2})?\d{1,5}(?:-?[A-Za-z]|-\d{1,3})?(?![\p{L}\p{N}])/gu;
const NUMBER_THEN_POSTCODE =
  /(?<![\p{L}\p{N}])(?:[\p{L}'’.-]{3,40} )?\d{1,5}(?:[ -]?[A-Za-z]|-\d{1,3})?(?:, ?|\s{1,2})([1-9]\d{3})( ?)([A-Za-z]{2})(?![\p{L}\p{N}])/gu;

/** Combinations that were never given out. */
const UNUSED_LETTERS: ReadonlySet<string> = new Set(["SA", "SD", "SS"]);
const LOOKS_LIKE_YEAR = /^(?:19|20)\d{2}$/;
/** Two-letter words that follow a number in ordinary sentences. */
const SHORT_WORDS: ReadonlySet<string> = new Set(
  (
    "AL AU BE BV DE DE DO EL EN ER ET GA GE HA HE HO IK IN IS JA JE KG KM LA LE ME MG MA MM NA NU " +
    "OF OM OP OR OU PA PM PP SO TE TO TV UP UR UW VA VE VR WE WO WC ZE ZI ZO"
  ).split(" "),
);

/** @returns postcodes with a house number, in order of place. */
export function findHomeAddresses(text: string): PersonalDataSpan[] {
  const found: PersonalDataSpan[] = [];
  for (const pattern of [POSTCODE_THEN_NUMBER, NUMBER_THEN_POSTCODE]) {
    for (const match of text.matchAll(pattern)) {
      const [written, digits = "", gap = "", letters = "", numberWord] = match;
      const sure = numberWord !== undefined;
      if (!sure && !isPostcode(digits, gap, letters)) continue;
      found.push({
        kind: "homeAddress",
        start: match.index,
        end: match.index + written.length,
        certainty: sure || letters === letters.toUpperCase() ? "certain" : "likely",
      });
    }
  }
  return found;
}

function isPostcode(digits: string, gap: string, letters: string): boolean {
  const capitals = letters.toUpperCase();
  if (UNUSED_LETTERS.has(capitals)) return false;
  const couldBeWords = gap !== "" && SHORT_WORDS.has(capitals);
  if (letters === capitals) return !(couldBeWords && LOOKS_LIKE_YEAR.test(digits));
  return !couldBeWords && !(gap !== "" && LOOKS_LIKE_YEAR.test(digits));
}
