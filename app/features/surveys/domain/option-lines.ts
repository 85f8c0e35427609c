/**
 * Rule: choices are written as lines, one choice a line, so that a list can be pasted. A line that says what a choice said
 * keeps its code, and so does a changed line between the same neighbours, because stored answers rest on codes. The marks
 * of a pasted list (a bullet, a number) are no part of a choice. An empty line is no choice.
 * Source: design, surveys ("Builder in the browser"; "stable variable codes").
 */
import type { LocalizedText } from "./localized-text";
import type { Option } from "./question";

/** The lines of a list in both languages, as a form has them. */
export type OptionLines = { readonly nl: string; readonly en: string };

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
const BULLET = /^[\u2022\u25CF\u25E6\u25AA\u2023\u00B7*\u2013-]\s+/u;
const NUMBER = /^(\d{1,3})[.)]\s+/;

/** The choices as lines; what is missing in a language is an empty line, so that both stay beside each other. */
export function linesOf(options: readonly Option[]): OptionLines {
  const lines = (words: readonly string[]) => words.map(oneLine).join("\n").trimEnd();
  return {
    nl: lines(options.map(({ label }) => label.nl)),
    en: lines(options.map(({ label }) => label.en ?? "")),
  };
}

/** Lines without the marks of a list; numbers go only where every line counts on from the first. */
function withoutMarks(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => oneLine(line).replace(BULLET, ""));
  const filled = lines.filter((line) => line !== "");
  const isCounted =
    filled.length > 1 &&
    filled.every((line, index) => NUMBER.exec(line)?.[1] === String(index + 1));
  return isCounted ? lines.map((line) => line.replace(NUMBER, "")) : lines;
}

/** Which choice each line continues: by what it says first, then by its place behind the choice of the line before. */
function continued(known: readonly Option[], lines: readonly string[]): (Option | undefined)[] {
  const free = new Set(known);
  const take = (option: Option | undefined) =>
    option !== undefined && free.delete(option) ? option : undefined;
  const same = lines.map((line) =>
    take(known.find((option) => free.has(option) && oneLine(option.label.nl) === line)),
  );
  let before = -1;
  return same.map((option) => {
    const next = option ?? take(known[before + 1]);
    if (next !== undefined) before = known.indexOf(next);
    return next;
  });
}

function labelOf(nl: string, en: string): LocalizedText {
  return en === "" ? { nl } : { nl, en };
}

/**
 * The choices that lines say.
 * @param known the choices before: their codes go on, and their English too where the English lines were left as they were
 */
export function optionsFromLines(known: readonly Option[], lines: OptionLines): readonly Option[] {
  const dutch = withoutMarks(lines.nl);
  const english = withoutMarks(lines.en);
  const shown = linesOf(known);
  // What nobody touched stays as it is, also where a choice has no words yet.
  if (dutch.join("\n").trimEnd() === shown.nl && english.join("\n").trimEnd() === shown.en) {
    return known;
  }
  const isEnglishKept = english.join("\n").trimEnd() === shown.en;
  const pairs = Array.from(
    { length: Math.max(dutch.length, isEnglishKept ? 0 : english.length) },
    (_none, index) => ({ nl: dutch[index] ?? "", en: english[index] ?? "" }),
  ).filter(({ nl, en }) => nl !== "" || (!isEnglishKept && en !== ""));
  const before = continued(
    known,
    pairs.map(({ nl }) => nl),
  );
  const taken = new Set(known.map(({ key }) => key));
  return pairs.map(({ nl, en }, index) => {
    const option = before[index];
    const words = isEnglishKept ? (option?.label.en ?? "") : en;
    if (option !== undefined) return { key: option.key, label: labelOf(nl, words) };
    let number = 1;
    while (taken.has(String(number))) number += 1;
    taken.add(String(number));
    return { key: String(number), label: labelOf(nl, words) };
  });
}
