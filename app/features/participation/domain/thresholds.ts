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
