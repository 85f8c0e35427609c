/**
 * Rule: snapshots of one round are so many days or so many new people apart: at least a week or ten, by a setting that
 * only goes up. Source: design, section 7 (snapshots).
 */

const DAY_MILLISECONDS = 86_400_000;

/** When a snapshot was taken, in milliseconds, and of how many different people. */
export interface SnapshotMoment {
  readonly takenAt: number;
  readonly people: number;
}

export interface SnapshotSpacing {
  readonly snapshotDays: number;
  readonly snapshotPeople: number;
}

/**
 * Until when a snapshot has to wait for the one before it, in milliseconds; null when it may follow now. Reporting a round
 * back freezes its figures, so it waits for the same: two tables a day apart would show one person come in.
 */
export function waitsUntil(
  last: SnapshotMoment,
  next: SnapshotMoment,
  { snapshotDays, snapshotPeople }: SnapshotSpacing,
): number | null {
  const from = last.takenAt + snapshotDays * DAY_MILLISECONDS;
  const isEnough = next.takenAt >= from || next.people - last.people >= snapshotPeople;
  return isEnough ? null : from;
}
