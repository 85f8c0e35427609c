/**
 * Rule: all contributions of a linked person are one person; every other contribution is a guest.
 * This is the only place where ledger rows become counts, so pages, API and exports cannot disagree.
 * Source: design, section 6 (honest counting).
 */
import type { Channel, Role } from "./roles";
import { ROLES } from "./roles";
import type {
  ActivityCounts,
  ActivityRoleCount,
  ScopeTiming,
  PersonsByContributions,
  RoundCounts,
  SourceCount,
} from "./round-counts";

/** One completed contribution. */
export interface LedgerEntry {
  readonly activityId: string;
  /** The keyed hash of the region; says only which entries belong together. */
  readonly personKey: string;
  readonly role: Role;
  /** Whether the person is linked: a second use of the code, or a confirmed e-mail address. */
  readonly linked: boolean;
  readonly timing: ScopeTiming;
  /** How many such contributions this entry stands for, when rows were counted before; 1 if absent. */
  readonly times?: number;
}

/** What is known of an activity besides its ledger entries. */
export interface CountedActivity {
  readonly activityId: string;
  readonly channel: Channel;
  readonly sources: readonly SourceCount[];
  readonly sourceTiming: ScopeTiming;
  readonly round?: string;
  readonly isUncounted?: boolean;
}

interface RoleTally {
  readonly linkedPersons: Set<string>;
  guests: number;
  contributions: number;
  beforeFrames: number;
  afterFrames: number;
}

function newTally(): RoleTally {
  return {
    linkedPersons: new Set(),
    guests: 0,
    contributions: 0,
    beforeFrames: 0,
    afterFrames: 0,
  };
}

function obtain<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

function addEntry(tally: RoleTally, entry: LedgerEntry): void {
  const times = entry.times ?? 1;
  tally.contributions += times;
  if (entry.timing === "before") tally.beforeFrames += times;
  if (entry.timing === "after") tally.afterFrames += times;
  if (entry.linked) tally.linkedPersons.add(entry.personKey);
  else tally.guests += times;
}

function histogramRows(
  role: Role | null,
  contributionsOf: ReadonlyMap<string, number>,
): PersonsByContributions[] {
  const persons = new Map<number, number>();
  for (const contributions of contributionsOf.values()) {
    persons.set(contributions, (persons.get(contributions) ?? 0) + 1);
  }
  return [...persons]
    .sort(([left], [right]) => left - right)
    .map(([contributions, count]) => ({ role, contributions, persons: count }));
}

function increment(map: Map<string, number>, key: string, times: number): void {
  map.set(key, (map.get(key) ?? 0) + times);
}

function roleRows(tallies: ReadonlyMap<Role, RoleTally> | undefined): ActivityRoleCount[] {
  return [...(tallies ?? new Map<Role, RoleTally>())].map(([role, tally]) => ({
    role,
    linked: tally.linkedPersons.size,
    guests: tally.guests,
    contributions: tally.contributions,
    beforeFrames: tally.beforeFrames,
    afterFrames: tally.afterFrames,
  }));
}

/** How many linked persons have the same two or more roles. */
function severalRoles(rolesOf: ReadonlyMap<string, ReadonlySet<Role>>): RoundCounts["linkedRoles"] {
  const sets = new Map<string, { roles: Role[]; persons: number }>();
  for (const roles of rolesOf.values()) {
    if (roles.size < 2) continue;
    const sorted = ROLES.filter((role) => roles.has(role));
    obtain(sets, sorted.join(), () => ({ roles: sorted, persons: 0 })).persons += 1;
  }
  return [...sets.values()];
}

/**
 * Turns ledger entries into the counts that `account` takes.
 * @param activities all activities of the round, also those without entries; entries of an activity
 *   that is not listed are ignored, because an unlisted activity is not part of the figures.
 * @returns counts that pass `checkCounts` when every person has one value of `linked`.
 */
export function countLedger(
  activities: readonly CountedActivity[],
  entries: Iterable<LedgerEntry>,
): RoundCounts {
  const listed = new Set(activities.map((activity) => activity.activityId));
  const tallies = new Map<string, Map<Role, RoleTally>>();
  const byRole = new Map<Role, Map<string, number>>();
  const overall = new Map<string, number>();
  const rolesOf = new Map<string, Set<Role>>();
  for (const entry of entries) {
    if (!listed.has(entry.activityId)) continue;
    const ofActivity = obtain(tallies, entry.activityId, () => new Map<Role, RoleTally>());
    addEntry(obtain(ofActivity, entry.role, newTally), entry);
    if (!entry.linked) continue;
    increment(
      obtain(byRole, entry.role, () => new Map<string, number>()),
      entry.personKey,
      entry.times ?? 1,
    );
    increment(overall, entry.personKey, entry.times ?? 1);
    obtain(rolesOf, entry.personKey, () => new Set<Role>()).add(entry.role);
  }
  const linkedByRole: Partial<Record<Role, number>> = {};
  for (const [role, persons] of byRole) linkedByRole[role] = persons.size;
  return {
    linkedByRole,
    linked: overall.size,
    linkedHistogram: [
      ...histogramRows(null, overall),
      ...[...byRole].flatMap(([role, persons]) => histogramRows(role, persons)),
    ],
    linkedRoles: severalRoles(rolesOf),
    activities: activities.map((activity): ActivityCounts => ({
      ...activity,
      ledger: roleRows(tallies.get(activity.activityId)),
    })),
  };
}
