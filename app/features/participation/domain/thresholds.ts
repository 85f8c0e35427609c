/**
 * Rule: thresholds are settings of the region that can only go up: a lower one would expose people
 * whom earlier figures protected.
 * Source: design, section 6 (claim verdict) and section 7 (small numbers).
 */

export interface Thresholds {
  /** Cells of role by municipality from 1 up to one below this number are hidden. */
  readonly smallNumber: number;
  /** Answers are shown only for groups of at least so many respondents. */
  readonly answersGroup: number;
  /** A claim is carried only by at least so many people per claimed role. */
  readonly claimLowerBound: number;
}

/** The lowest values a region may set. */
export const LOWEST_THRESHOLDS: Thresholds = {
  smallNumber: 5,
  answersGroup: 10,
  claimLowerBound: 5,
};

export type ThresholdsVerdict =
  | { readonly ok: true; readonly thresholds: Thresholds }
  | {
      readonly ok: false;
      readonly code: "threshold_lowered" | "not_a_whole_number";
      readonly threshold: keyof Thresholds;
    };

/**
 * Whether a region may go from `current` to `next`.
 * @returns the new thresholds, or the first one that is lowered or no whole number.
 */
export function changeThresholds(current: Thresholds, next: Thresholds): ThresholdsVerdict {
  for (const threshold of ["smallNumber", "answersGroup", "claimLowerBound"] as const) {
    if (!Number.isSafeInteger(next[threshold])) {
      return { ok: false, code: "not_a_whole_number", threshold };
    }
    if (next[threshold] < Math.max(current[threshold], LOWEST_THRESHOLDS[threshold])) {
      return { ok: false, code: "threshold_lowered", threshold };
    }
  }
  return { ok: true, thresholds: next };
}
