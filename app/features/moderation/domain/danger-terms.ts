/**
 * Rule: a text that suggests danger to a child is held for the safety officer; nothing is reported to
 * anyone by the machine. The terms are data of the region: phrases of which one hit is enough,
 * combinations that count when they stand close together, and everyday expressions that are taken
 * out first ("dood van de honger"). A denial among those ("hij slaat mij niet") is not taken out when
 * it goes on as "niet meer" or "niet alleen": a child that writes so has told something.
 * Source: design, section 8 (children, safety, law).
 */
import { wordsOf, type Word } from "~/features/text/domain/words";
import { rangesOf, readPattern, readyToSearch } from "./danger-pattern";
import type { DangerPattern, SearchedText, WordRange } from "./danger-pattern";
import { byPlace, type TextSpan } from "./text-span";

export type DangerSignal =
  "violence" | "sexualAbuse" | "suicide" | "selfHarm" | "neglect" | "unsafeHome" | "exploitation";

/** The region's list as its data file writes it. */
export interface DangerList {
  readonly phrases: readonly {
    readonly signal: DangerSignal;
    readonly patterns: readonly string[];
  }[];
  readonly combinations: readonly {
    readonly signal: DangerSignal;
    /** One pattern of every group has to be there. */
    readonly groups: readonly (readonly string[])[];
    /** Most words from the first hit up to and including the last. */
    readonly withinWords: number;
  }[];
  readonly exceptions: readonly { readonly patterns: readonly string[] }[];
}

/** The list made ready once, for matching many texts. */
export interface DangerMatcher {
  readonly phrases: readonly { signal: DangerSignal; patterns: readonly DangerPattern[] }[];
  readonly combinations: readonly {
    signal: DangerSignal;
    groups: readonly (readonly DangerPattern[])[];
    withinWords: number;
  }[];
  readonly exceptions: readonly DangerPattern[];
}

export interface DangerSpan extends TextSpan {
  readonly signal: DangerSignal;
}

const DENIALS: ReadonlySet<string> = new Set(["niet", "nooit", "geen", "not", "never"]);
const UNDOES_DENIAL: ReadonlySet<string> = new Set(["meer", "alleen", "only", "anymore"]);

/** Makes the region's list ready for matching. People mix languages, so all languages are searched. */
export function readDangerList(list: DangerList): DangerMatcher {
  return {
    phrases: list.phrases.map(({ signal, patterns }) => ({
      signal,
      patterns: patterns.map(readPattern),
    })),
    combinations: list.combinations.map(({ signal, groups, withinWords }) => ({
      signal,
      groups: groups.map((patterns) => patterns.map(readPattern)),
      withinWords,
    })),
    exceptions: list.exceptions.flatMap(({ patterns }) => patterns.map(readPattern)),
  };
}

/**
 * Finds what suggests danger.
 *
 * @param text everything the person wrote, title included; offsets refer to it.
 * @param matcher the region's list, from {@link readDangerList}.
 * @returns spans in order of place; several signals may claim the same words. An empty list means
 *   that the machine found nothing, not that nothing is there: a moderator can always hold a text.
 */
export function findDanger(text: string, matcher: DangerMatcher): readonly DangerSpan[] {
  const words = wordsOf(text);
  const left = readyToSearch(withoutExceptions(words, matcher.exceptions));
  const found: DangerSpan[] = [];
  for (const { signal, patterns } of matcher.phrases) {
    for (const pattern of patterns) {
      for (const range of rangesOf(pattern, left)) {
        found.push({ signal, ...spanOf(range, words) });
      }
    }
  }
  for (const { signal, groups, withinWords } of matcher.combinations) {
    for (const range of closeTogether(groups, left, withinWords)) {
      found.push({ signal, ...spanOf(range, words) });
    }
  }
  return found.sort(byPlace);
}

/** The signals found, each once: what a case may store about a text without storing its words. */
export function signalsFound(spans: readonly DangerSpan[]): readonly DangerSignal[] {
  return [...new Set(spans.map((span) => span.signal))];
}

function withoutExceptions(
  words: readonly Word[],
  exceptions: readonly DangerPattern[],
): readonly (Word | null)[] {
  const left: (Word | null)[] = [...words];
  const text = readyToSearch(words);
  for (const exception of exceptions) {
    for (const { from, to } of rangesOf(exception, text)) {
      const endsInDenial = DENIALS.has(words[to - 1]?.folded ?? "");
      if (endsInDenial && UNDOES_DENIAL.has(words[to]?.folded ?? "")) continue;
      left.fill(null, from, to);
    }
  }
  return left;
}

/** Ranges in which every group has a hit of its own, the shortest from each first hit. */
function closeTogether(
  groups: DangerMatcher["combinations"][number]["groups"],
  text: SearchedText,
  withinWords: number,
): readonly WordRange[] {
  const hits: (WordRange & { group: number })[] = [];
  for (const [group, patterns] of groups.entries()) {
    const before = hits.length;
    for (const pattern of patterns) {
      for (const range of rangesOf(pattern, text)) hits.push({ ...range, group });
    }
    // Without this group the others need not be looked for.
    if (hits.length === before) return [];
  }
  hits.sort((one, other) => one.from - other.from || one.to - other.to);

  const ranges: WordRange[] = [];
  for (const [index, first] of hits.entries()) {
    if (first.from < (ranges.at(-1)?.to ?? 0)) continue;
    const seen = new Set([first.group]);
    let end = first.to;
    for (let next = index + 1; next < hits.length && seen.size < groups.length; next += 1) {
      const hit = hits[next];
      if (hit === undefined || hit.to - first.from > withinWords) break;
      if (seen.has(hit.group) || hit.from < end) continue;
      seen.add(hit.group);
      end = hit.to;
    }
    if (seen.size === groups.length) ranges.push({ from: first.from, to: end });
  }
  return ranges;
}

function spanOf(range: WordRange, words: readonly Word[]): TextSpan {
  return { start: words[range.from]?.start ?? 0, end: words[range.to - 1]?.end ?? 0 };
}
