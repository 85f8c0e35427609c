/**
 * Rule: a text that suggests danger to a child is held for the safety officer; nothing is reported to
 * anyone by the machine. The terms are data of the region. An idiom the region names ("dood van de
 * honger") is no danger, and a denial is none only for terms the region marks so: a child that
 * writes "hij slaat mij niet meer" has told something.
 * Source: design, section 8 (children, safety, law).
 */
import { wordsOf, type Word } from "~/features/search/domain/words";
import { placesOf, readPhrase, type Phrase, type PhrasePlace } from "./danger-phrase";
import type { TextSpan } from "./text-span";

export const DANGER_CONCERNS = [
  "selfHarm",
  "violence",
  "sexualAbuse",
  "neglect",
  "coercion",
  "threat",
] as const;

export type DangerConcern = (typeof DANGER_CONCERNS)[number];

/** One line of the region's list, as written there. */
export interface DangerTerm {
  readonly id: string;
  readonly concern: DangerConcern;
  /** Phrase in the notation of danger-phrase. */
  readonly phrase: string;
  /** Idioms in the same notation: a find that shares a word with one of these is no find. */
  readonly unless?: readonly string[];
  /** Whether "niet", "geen" or "nooit" beside it takes the danger away. Off unless named. */
  readonly deniable?: boolean;
}

/** A term made ready once, at the start, for matching many texts. */
export interface DangerMatcher {
  readonly id: string;
  readonly concern: DangerConcern;
  readonly phrase: Phrase;
  readonly unless: readonly Phrase[];
  readonly deniable: boolean;
}

export interface DangerSpan extends TextSpan {
  readonly termId: string;
  readonly concern: DangerConcern;
}

export type DangerListVerdict =
  | { ok: true; matchers: readonly DangerMatcher[] }
  | { ok: false; code: "danger_term_unreadable"; termId: string; phrase: string; why: string }
  | { ok: false; code: "danger_term_twice"; termId: string };

const DENIALS: ReadonlySet<string> = new Set(
  "niet nooit geen nergens niemand niks zonder not never no nobody".split(" "),
);
/** "niet meer" tells that it was so, "niet alleen" that it is so and more. */
const UNDOES_DENIAL: ReadonlySet<string> = new Set(["meer", "alleen", "only", "longer"]);
const WORDS_BEFORE = 3;
const WORDS_AFTER = 2;

/**
 * Reads the region's list.
 *
 * @returns matchers in the order of the list, or the first line that cannot be read.
 */
export function readDangerTerms(terms: readonly DangerTerm[]): DangerListVerdict {
  const matchers: DangerMatcher[] = [];
  const seen = new Set<string>();
  for (const { id, concern, phrase, unless = [], deniable = false } of terms) {
    if (seen.has(id)) return { ok: false, code: "danger_term_twice", termId: id };
    seen.add(id);
    const phrases: Phrase[] = [];
    for (const written of [phrase, ...unless]) {
      const verdict = readPhrase(written);
      if (!verdict.ok) {
        const code = "danger_term_unreadable";
        return { ok: false, code, termId: id, phrase: written, why: verdict.code };
      }
      phrases.push(verdict.phrase);
    }
    const [main = [], ...idioms] = phrases;
    matchers.push({ id, concern, phrase: main, unless: idioms, deniable });
  }
  return { ok: true, matchers };
}

/**
 * Finds what suggests danger.
 *
 * @param text everything the person wrote, title included; offsets refer to it.
 * @param matchers the region's list, from {@link readDangerTerms}.
 * @returns spans in order of place; several terms may claim the same words. An empty list means that
 *   the machine found nothing, not that nothing is there: a moderator can always hold a text.
 */
export function findDanger(
  text: string,
  matchers: readonly DangerMatcher[],
): readonly DangerSpan[] {
  const words = wordsOf(text);
  const found: DangerSpan[] = [];
  for (const matcher of matchers) {
    const places = placesOf(matcher.phrase, words);
    if (places.length === 0) continue;
    const idioms = matcher.unless.flatMap((phrase) => placesOf(phrase, words));
    for (const place of places) {
      if (idioms.some((idiom) => idiom.from < place.to && place.from < idiom.to)) continue;
      if (matcher.deniable && isDenied(place, words)) continue;
      found.push({ termId: matcher.id, concern: matcher.concern, ...spanOf(place, words) });
    }
  }
  return found.sort((one, other) => one.start - other.start || one.end - other.end);
}

function spanOf(place: PhrasePlace, words: readonly Word[]): TextSpan {
  return { start: words[place.from]?.start ?? 0, end: words[place.to - 1]?.end ?? 0 };
}

/** Whether a denial stands before, inside or just behind the phrase, in the same sentence. */
function isDenied(place: PhrasePlace, words: readonly Word[]): boolean {
  const sentence = words[place.from]?.sentence;
  const first = Math.max(0, place.from - WORDS_BEFORE);
  return words.slice(first, place.to + WORDS_AFTER).some((word, offset) => {
    if (word.sentence !== sentence || !DENIALS.has(word.folded)) return false;
    return !UNDOES_DENIAL.has(words[first + offset + 1]?.folded ?? "");
  });
}
