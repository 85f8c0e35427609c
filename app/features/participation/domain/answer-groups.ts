/**
 * Rule: answers are shown only for a group of at least ten respondents, one dimension at a time, and
 * never for municipality by role. A group that is too small must not be what is left when the shown
 * groups are taken from the whole either.
 * Source: design, section 7 (answers).
 */
import type { Thresholds } from "./thresholds";

/** What respondents can be divided by when answers are shown. */
export type AnswerDimension = "role" | "ageBand" | "municipality";

export type BreakdownVerdict =
  { readonly ok: true } | { readonly ok: false; readonly code: "too_many_dimensions" };

/** Whether answers may be divided this way at all: by nothing, or by one thing. */
export function checkBreakdown(dimensions: readonly AnswerDimension[]): BreakdownVerdict {
  return new Set(dimensions).size > 1 ? { ok: false, code: "too_many_dimensions" } : { ok: true };
}

export interface AnswerGroup {
  readonly key: string;
  /** Respondents of the group that answered the question. */
  readonly respondents: number;
}

/** Whether answers of everybody together may be shown. */
export function isGroupLargeEnough(
  respondents: number,
  { answersGroup }: Pick<Thresholds, "answersGroup">,
): boolean {
  return respondents >= answersGroup;
}

/**
 * The groups of one question whose answers are shown.
 *
 * The answers of everybody are shown too, so the hidden groups together are what remains: when they
 * hold anybody they hold at least the threshold, if need be by hiding the smallest shown group with them.
 * @returns the keys of the shown groups, in the given order; empty groups are never shown
 */
export function shownGroups(
  groups: readonly AnswerGroup[],
  { answersGroup }: Pick<Thresholds, "answersGroup">,
): string[] {
  const bySize = groups
    .filter(({ respondents }) => respondents >= answersGroup)
    .sort((a, b) => a.respondents - b.respondents);
  let hidden = groups
    .filter(({ respondents }) => respondents < answersGroup)
    .reduce((sum, { respondents }) => sum + respondents, 0);
  while (hidden > 0 && hidden < answersGroup) {
    const smallest = bySize.shift();
    if (smallest === undefined) break;
    hidden += smallest.respondents;
  }
  const shown = new Set(bySize.map(({ key }) => key));
  return groups.map(({ key }) => key).filter((key) => shown.has(key));
}
