/**
 * Rule: an order can be made with buttons alone. Up gives an option that has no place the last free one,
 * and moves any other one place forward; down moves it one place back. Places stay without gaps.
 * Source: design, surveys ("ranking (buttons that work without script, drag as an extra)").
 */
import { fieldName, valuesOf, type RawForm } from "./form-fields";
import type { RankingQuestion } from "./question";

/** The options with a place, best first, then the others in the order of the question. */
export function rankedOptions(
  question: RankingQuestion,
  form: RawForm,
): { readonly ranked: readonly string[]; readonly rest: readonly string[] } {
  const placed = question.options.flatMap(({ key }) => {
    const place = Number(valuesOf(form, fieldName(question.key, key))[0] ?? "");
    return Number.isInteger(place) && place > 0 ? [{ key, place }] : [];
  });
  const ranked = placed.sort((a, b) => a.place - b.place).map(({ key }) => key);
  const rest = question.options.map(({ key }) => key).filter((key) => !ranked.includes(key));
  return { ranked, rest };
}

/** The form after a press of a button beside an option: every field of the question, places from 1. */
export function stepRank(
  question: RankingQuestion,
  form: RawForm,
  option: string,
  direction: "up" | "down",
): RawForm {
  const { ranked } = rankedOptions(question, form);
  const at = ranked.indexOf(option);
  const most = question.max ?? question.options.length;
  const next = [...ranked];
  if (at === -1) {
    if (direction === "up" && question.options.some(({ key }) => key === option)) next.push(option);
  } else {
    const to = direction === "up" ? at - 1 : at + 1;
    const other = next[to];
    if (other !== undefined) {
      next[to] = option;
      next[at] = other;
    }
  }
  const places = new Map(next.slice(0, most).map((key, index) => [key, String(index + 1)]));
  const own = question.options.map(
    ({ key }) => [fieldName(question.key, key), [places.get(key) ?? ""]] as const,
  );
  return { ...form, ...Object.fromEntries(own) };
}
