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

/** Whether a snapshot may be published after another one. */
export function mayFollow(
  last: SnapshotMoment,
  next: SnapshotMoment,
  { snapshotDays, snapshotPeople }: SnapshotSpacing,
): boolean {
  return (
    next.takenAt - last.takenAt >= snapshotDays * DAY_MILLISECONDS ||
    next.people - last.people >= snapshotPeople
  );
}
