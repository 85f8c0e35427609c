/**
 * Rule: waiting times are told by their median, so that one forgotten item neither hides nor sets the
 * picture. Source: the public moderation log promises a median waiting time.
 */

/** The middle value, or the mean of the two in the middle; null for no values. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
