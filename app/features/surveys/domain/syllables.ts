/**
 * Rule: the syllables of a Dutch word are counted by its vowel sounds; two or three letters that make
 * one sound (ie, eu, oei, eeu ...) count once and a trema starts a new sound.
 *
 * Limits: spelling does not show everything. Loan words ("team", "website") count one too many or too
 * few, "museum" counts "eu" as one sound, abbreviations and numbers count as one syllable.
 * Source: design, surveys ("a Dutch readability formula with its limits stated").
 */

const SOUND =
  /aai|ooi|oei|eeu|ieu|aa|ee|ie|oo|uu|oe|eu|ui|ij|ei|au|ou|y(?![aeou])|[aeiouáéíóúàèìòùäëïöüâêîôû]/g;

/** Syllables in one word, at least 1. */
export function countSyllables(word: string): number {
  return Math.max(1, word.toLowerCase().normalize("NFC").match(SOUND)?.length ?? 0);
}
