/**
 * Rule: a word and its forms are one word: "vragenlijst" and "vragenlijsten", "kind" and "kinderen", "huis" and "huizen",
 * "child" and "children". A stem is a name for such a family, not always a word itself, and is only ever compared.
 * Rough on purpose: two words that share a stem too many cost less than two forms that do not find each other.
 * Source: issue on the faults of others, search; the endings of number, size and degree in Dutch, and of number in English.
 *
 * Raise `STEM_VERSION` with every change: what was indexed under other stems is then indexed anew.
 */

/** Says by which rules words are folded and stemmed. */
export const STEM_VERSION = 1;

/** So many letters stay of a word at least. */
const SHORTEST_STEM = 3;
/** So many letters a word has before "s" after these letters is an ending: "kamers", but not "mens". */
const SHORTEST_WITH_S = 5;

/** Plurals that change more than an ending, also behind other words: "pleegkinderen", "raadsleden". */
const DUTCH_IRREGULAR: readonly (readonly [RegExp, string])[] = [
  [/kinderen$/u, "kind"],
  [/kinders$/u, "kind"],
  [/eieren$/u, "ei"],
  [/kalveren$/u, "kalf"],
  [/(lamm|hoend|rund|gemoed|rad)eren$/u, "$1"],
  [/goederen$/u, "goed"],
  [/(?<!ve)bladeren$/u, "blad"],
  [/liederen$/u, "lied"],
  [/volkeren$/u, "volk"],
  [/gelederen$/u, "gelid"],
  [/(?<!be)steden$/u, "stad"],
  [/(?<!ge|ver|over|ont)leden$/u, "lid"],
  [/schepen$/u, "schip"],
  [/heden$/u, "heid"],
];

const DIMINUTIVE = /(?<=[^aeiouy])(?:etje|tje|pje|je)$/u;
const PLURAL_S = /(?<=(?:el|em|en|er|erd|aar|aard|ier|ieur|eur|or|e|ie|a|o|u|i|y))s$/u;
const PLURAL_EN = /(?<=[^aeiouy]|ee|ie)en$/u;
const FINAL_E = /(?<=[^aeiou])e$/u;
const DOUBLE_CONSONANT = /([bdfgklmnprst])\1$/u;
const DOUBLE_VOWEL = /([aeou])\1(?=[bcdfgklmnpqrstvxz]$)/u;

/** One ending less, or the same word when there is none. */
function withoutDutchEnding(word: string): string {
  if (word.endsWith("'s")) return word.slice(0, -2);
  const small = word.replace(/(?<=je)s$/u, "").replace(DIMINUTIVE, "");
  if (small.length >= SHORTEST_STEM && small !== word) return small.replace(DOUBLE_CONSONANT, "$1");
  const singular = word.replace(PLURAL_S, "");
  if (singular !== word && singular.length >= SHORTEST_WITH_S - 1) return singular;
  const bare = word.replace(PLURAL_EN, "").replace(FINAL_E, "");
  if (bare === word || bare.length < SHORTEST_STEM) return word;
  return hardened(bare.replace(DOUBLE_CONSONANT, "$1"));
}

/** A word does not end in v or z: "brieven" is of "brief", "huizen" of "huis". */
function hardened(word: string): string {
  return word.replace(/v$/u, "f").replace(/z$/u, "s");
}

function dutchStem(word: string): string {
  for (const [plural, singular] of DUTCH_IRREGULAR) {
    if (plural.test(word)) return dutchStem(word.replace(plural, singular));
  }
  let stem = word;
  for (;;) {
    const shorter = withoutDutchEnding(stem);
    if (shorter === stem) return stem.replace(DOUBLE_VOWEL, "$1");
    stem = shorter;
  }
}

const ENGLISH_IRREGULAR: Readonly<Record<string, string>> = {
  children: "child",
  people: "person",
  men: "man",
  women: "woman",
  wives: "wife",
  lives: "life",
};

function englishStem(word: string): string {
  const irregular = ENGLISH_IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  const own = word.replace(/'s?$/u, "");
  if (own.length <= SHORTEST_STEM) return own;
  if (own.endsWith("ies")) return `${own.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/u.test(own)) return own.slice(0, -2);
  return own.replace(/(?<![siu])s$/u, "");
}

export type StemLanguage = "nl" | "en";

const RULES: Readonly<Record<StemLanguage, (word: string) => string>> = {
  nl: dutchStem,
  en: englishStem,
};

/** Stems found before: a language uses the same words over and over. */
const KNOWN: Readonly<Record<StemLanguage, Map<string, string>>> = { nl: new Map(), en: new Map() };
const MOST_KNOWN = 20_000;
/** Nobody types a word this long in another form; and no rule sees an endless one. */
const LONGEST_WORD = 60;

/**
 * The stem of a word.
 * @param word folded, as `wordsOf` gives it
 */
export function stemOf(word: string, language: StemLanguage = "nl"): string {
  const known = KNOWN[language];
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const stem = word.length > LONGEST_WORD ? word : RULES[language](word);
  known.set(word, stem);
  return stem;
}
