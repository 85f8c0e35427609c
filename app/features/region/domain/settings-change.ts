/**
 * Rule: the terms of a region are its own choice within bounds; the thresholds that protect people and honest claims
 * only go up, because tables that were published under a higher one would be opened by a lower one.
 * Source: design, section 3 (terms are settings), section 6 (thresholds shown with the verdict), section 7 (small
 * numbers).
 */
export interface Thresholds {
  /** Fewest people in a cell of a table by municipality. */
  readonly smallNumber: number;
  /** Fewest respondents of a group whose answers are shown. */
  readonly answersGroup: number;
  /** Fewest people per claimed role for a claim to be supported. */
  readonly claimLowerBound: number;
  /** Snapshots of one round are at least so many days, or so many new people, apart. */
  readonly snapshotDays: number;
  readonly snapshotPeople: number;
}

const THRESHOLDS = [
  "smallNumber",
  "answersGroup",
  "claimLowerBound",
  "snapshotDays",
  "snapshotPeople",
] as const;

export type ThresholdVerdict =
  { ok: true } | { ok: false; code: "threshold_lowered"; field: keyof Thresholds; lowest: number };

/** Whether the thresholds may change like this; names the first that would go down. */
export function checkThresholds(before: Thresholds, after: Thresholds): ThresholdVerdict {
  const lowered = THRESHOLDS.find((field) => after[field] < before[field]);
  if (lowered === undefined) return { ok: true };
  return { ok: false, code: "threshold_lowered", field: lowered, lowest: before[lowered] };
}

/** A setting that changed, with its old and new value. */
export interface SettingChange {
  readonly field: string;
  readonly before: number | string;
  readonly after: number | string;
}

/** What differs between two groups of settings with the same fields, in the order of the first. */
export function settingChanges(
  before: Readonly<Record<string, number | string>>,
  after: Readonly<Record<string, number | string>>,
): SettingChange[] {
  return Object.entries(before).flatMap(([field, old]) => {
    const value = after[field];
    return value === undefined || value === old ? [] : [{ field, before: old, after: value }];
  });
}
