/**
 * Rule: contributions are counted beside persons, and split by the moment the scope was fixed. When
 * overlap is possible a source count may describe contributions that are in the ledger too.
 * Source: design, section 6 (honest counting; before / after the scope was fixed).
 */
import type { Overlap } from "./assumptions";
import type { Interval, Range } from "./interval";
import { addIntervals, exactly, ZERO } from "./interval";
import type { Role } from "./roles";
import { perRole, ROLES } from "./roles";
import type { ActivityCounts, ScopeTiming } from "./round-counts";
import type { Demand } from "./smallest-cover";
import { coupledRoles, smallestCover } from "./smallest-cover";
import type { SourceGroup } from "./source-groups";
import { groupPersons, sourceRange } from "./source-groups";

/** Contributions before and after the scope was fixed, and those without a known moment. */
export type ScopeCounts<Count extends Range = Interval> = Readonly<Record<ScopeTiming, Count>>;

/** One activity with its source groups of known roles and what those ask of the roles. */
export interface PreparedActivity {
  readonly counts: ActivityCounts;
  readonly groups: readonly SourceGroup[];
  readonly demands: readonly Demand[];
}

function rowOf(activity: PreparedActivity, role: Role) {
  return activity.counts.ledger.find((row) => row.role === role);
}

/** Persons of a role in the ledger of one activity: L(a,r) + G(a,r). */
export function ledgerPersons(activity: PreparedActivity, role: Role): number {
  const row = rowOf(activity, role);
  return row === undefined ? 0 : row.linked + row.guests;
}

/** Contributions that sources add to the ledger of one activity, for one role. */
function addedForRole(activity: PreparedActivity, role: Role, overlap: Overlap): Interval {
  const range = sourceRange(activity.groups, role);
  if (overlap === "none") return range;
  return { min: Math.max(0, range.min - ledgerPersons(activity, role)), max: range.max };
}

/** The same for all roles: jointly, because a combined count cannot be empty in all its roles. */
function addedInAll(activity: PreparedActivity, overlap: Overlap): Interval {
  const persons = addIntervals(activity.groups.map(groupPersons));
  if (overlap === "none") return persons;
  const floors = perRole((role) => ledgerPersons(activity, role));
  const present = ROLES.reduce((sum, role) => sum + floors[role], 0);
  const coupled = coupledRoles(activity.groups);
  const covers = activity.demands.map((demand) => smallestCover(demand, floors, coupled));
  return { min: Math.min(...covers) - present, max: persons.max };
}

function added(activity: PreparedActivity, role: Role | null, overlap: Overlap): Interval {
  return role === null ? addedInAll(activity, overlap) : addedForRole(activity, role, overlap);
}

function ledgerContributions(activity: PreparedActivity, role: Role | null): number {
  return activity.counts.ledger.reduce(
    (sum, row) => (role === null || row.role === role ? sum + row.contributions : sum),
    0,
  );
}

/** Contributions of one role, or of all roles with `null`, over the given activities. */
export function countContributions(
  activities: readonly PreparedActivity[],
  role: Role | null,
  overlap: Overlap,
): Interval {
  return addIntervals(
    activities.flatMap((activity) => [
      exactly(ledgerContributions(activity, role)),
      added(activity, role, overlap),
    ]),
  );
}

/** The same contributions by the moment the scope was fixed. */
export function countByScope(
  activities: readonly PreparedActivity[],
  role: Role | null,
  overlap: Overlap,
): ScopeCounts {
  let [before, after, unknown] = [ZERO, ZERO, ZERO];
  for (const activity of activities) {
    for (const row of activity.counts.ledger) {
      if (role !== null && row.role !== role) continue;
      before = addIntervals([before, exactly(row.beforeFrames)]);
      after = addIntervals([after, exactly(row.afterFrames)]);
      const rest = row.contributions - row.beforeFrames - row.afterFrames;
      unknown = addIntervals([unknown, exactly(rest)]);
    }
    const fromSources = added(activity, role, overlap);
    if (activity.counts.sourceTiming === "before") before = addIntervals([before, fromSources]);
    else if (activity.counts.sourceTiming === "after") after = addIntervals([after, fromSources]);
    else unknown = addIntervals([unknown, fromSources]);
  }
  return { before, after, unknown };
}
