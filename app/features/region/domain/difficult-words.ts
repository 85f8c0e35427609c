/**
 * Rule: a difficult word is explained where it stands: the first time in a text, as a whole word, also by its other
 * names, without changing a letter of the text. Source: the issue on reporting back (glossary terms underlined).
 */
export interface DifficultWord {
  key: string;
  /** The word and its other names. */
  names: readonly string[];
}

export type TextPiece = { word: null; text: string } | { word: string; text: string };

const SIGNS = /[.*+?^${}()|[\]\\]/g;

/** What looks the words of one list up in a text: all names at once, and whose name each is. */
interface Finder {
  readonly expression: RegExp;
  readonly keyOf: ReadonlyMap<string, string>;
}

/** All names in one expression, the longest first, so that a name inside another never wins. */
function finderOf(words: readonly DifficultWord[]): Finder | null {
  const names = words.flatMap((word) => word.names).filter((name) => name.trim() !== "");
  if (names.length === 0) return null;
  const choices = names
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(SIGNS, "\\$&"))
    .join("|");
  return {
    expression: new RegExp(`(?<![\\p{L}\\p{N}])(?:${choices})(?![\\p{L}\\p{N}])`, "giu"),
    keyOf: new Map(
      words.flatMap(({ key, names: own }) => own.map((name) => [name.toLowerCase(), key] as const)),
    ),
  };
}

/** A page explains many texts with one list of words, so what looks them up is made once per list. */
const finders = new WeakMap<readonly DifficultWord[], Finder | null>();

function finderFor(words: readonly DifficultWord[]): Finder | null {
  const known = finders.get(words);
  if (known !== undefined) return known;
  const made = finderOf(words);
  finders.set(words, made);
  return made;
}

/**
 * A text in pieces: the first place of each difficult word with its key, and what stands between. Joining the pieces gives
 * the text back.
 */
export function findDifficultWords(text: string, words: readonly DifficultWord[]): TextPiece[] {
  const finder = finderFor(words);
  if (!finder) return [{ word: null, text }];
  const { expression, keyOf } = finder;
  const seen = new Set<string>();
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(expression)) {
    const key = keyOf.get(match[0].toLowerCase());
    if (key === undefined || seen.has(key)) continue;
    seen.add(key);
    if (match.index > end) pieces.push({ word: null, text: text.slice(end, match.index) });
    pieces.push({ word: key, text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ word: null, text: text.slice(end) });
  return pieces;
}
