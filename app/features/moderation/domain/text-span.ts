/**
 * Rule: what is found in or covered from a text is stored as places in that text, never as a changed
 * copy of it. A span runs from `start` up to but not including `end`, in UTF-16 units, the unit of
 * JavaScript strings.
 * Source: design, section 3 (moderators redact visibly, never rewrite).
 */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one character. */
export function spansOverlap(one: TextSpan, other: TextSpan): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Orders spans by where they begin. */
export function byPlace(one: TextSpan, other: TextSpan): number {
  return one.start - other.start || one.end - other.end;
}
