/**
 * Rule: snapshots of one round are at least a week or ten new people apart.
 * Source: design, section 7 (snapshots).
 */

const WEEK_MILLISECONDS = 7 * 86_400_000;
const NEW_PEOPLE = 10;

/** When a snapshot was taken, in milliseconds, and of how many different people. */
export interface SnapshotMoment {
  readonly takenAt: number;
  readonly people: number;
}

/** Whether a snapshot may be published after another one. */
export function mayFollow(last: SnapshotMoment, next: SnapshotMoment): boolean {
  return (
    next.takenAt - last.takenAt >= WEEK_MILLISECONDS || next.people - last.people >= NEW_PEOPLE
  );
}
