/**
 * Rule: results are counts that are stored beside the responses, so that a page need not read every answer.
 * One answer gives the same entries whenever it is counted: what is added when a response comes in is
 * taken off again when it is changed or withdrawn, and the counts are the same as counting anew.
 * "Prefer not to say" is counted by itself and is nobody's answer to the question.
 * Source: design, surveys ("counts made by query or by table"); section 7.
 */
import type { Answer } from "~/features/surveys/domain/answer";
import { PREFER_NOT_TO_SAY_KEY } from "~/features/surveys/domain/fixed-options";

/** What one answer adds by one. An empty value: somebody answered (per row for a matrix). */
export type CountEntry = { readonly part: string; readonly value: string };

const ANSWERED = "";
const WHOLE = "";

/** The entries one answer is counted in. */
export function countEntries(answer: Answer): readonly CountEntry[] {
  const whole = (value: string): CountEntry => ({ part: WHOLE, value });
  switch (answer.shape) {
    case "preferNotToSay":
      return [whole(PREFER_NOT_TO_SAY_KEY)];
    case "choice":
      return [whole(ANSWERED), whole(answer.option)];
    case "choices":
      return [whole(ANSWERED), ...answer.options.map(whole)];
    case "number":
      return [whole(ANSWERED), whole(String(answer.value))];
    case "date":
    case "text":
      return [whole(ANSWERED)];
    case "ranking":
      return [
        whole(ANSWERED),
        ...answer.order.map((part, index) => ({ part, value: String(index + 1) })),
      ];
    case "matrix":
      return [...answer.rows].flatMap(([part, value]) => [
        { part, value: ANSWERED },
        { part, value },
      ]);
  }
}

/** A row of counts as it is stored: how often a value was given in one role. */
export type StoredCount = CountEntry & { readonly role: string; readonly count: number };

/** Splits stored counts into the values and bases that results are made of. */
export function splitCounts<Role extends string>(
  counts: readonly (CountEntry & { readonly role: Role; readonly count: number })[],
): {
  values: { role: Role; part?: string; value: string; count: number }[];
  bases: { role: Role; part?: string; count: number }[];
} {
  const partOf = (part: string) => (part === WHOLE ? {} : { part });
  return {
    values: counts
      .filter(({ value }) => value !== ANSWERED)
      .map(({ role, part, value, count }) => ({ role, ...partOf(part), value, count })),
    bases: counts
      .filter(({ value }) => value === ANSWERED)
      .map(({ role, part, count }) => ({ role, ...partOf(part), count })),
  };
}
