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

/** One expression for all names, the longest first, so that a name inside another never wins. */
function expressionOf(words: readonly DifficultWord[]): RegExp | null {
  const names = words
    .flatMap((word) => word.names)
    .filter((name) => name.trim() !== "")
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(SIGNS, "\\$&"));
  if (names.length === 0) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join("|")})(?![\\p{L}\\p{N}])`, "giu");
}

/**
 * A text in pieces: the first place of each difficult word with its key, and what stands between. Joining the pieces gives
 * the text back.
 */
export function findDifficultWords(text: string, words: readonly DifficultWord[]): TextPiece[] {
  const expression = expressionOf(words);
  if (!expression) return [{ word: null, text }];
  const keyOf = new Map(
    words.flatMap(({ key, names }) => names.map((name) => [name.toLowerCase(), key] as const)),
  );
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
