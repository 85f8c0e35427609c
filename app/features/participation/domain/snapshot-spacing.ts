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

/**
 * Until when a snapshot has to wait for the one before it, in milliseconds; null when it may follow now. Reporting a round
 * back freezes its figures, so it waits for the same: two tables a day apart would show one person come in.
 */
export function waitsUntil(last: SnapshotMoment, next: SnapshotMoment): number | null {
  const from = last.takenAt + WEEK_MILLISECONDS;
  return next.takenAt >= from || next.people - last.people >= NEW_PEOPLE ? null : from;
}
