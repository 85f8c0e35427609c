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
  /** Says only which entries belong together: the keyed hash of the region, or what all have in common who stand for it. */
  readonly personKey: string;
  readonly role: Role;
  /** Whether the person is linked: a second use of the code, or a confirmed e-mail address. */
  readonly linked: boolean;
  readonly timing: ScopeTiming;
  /** How many such contributions each of them gave, when rows were counted before; 1 if absent. */
  readonly times?: number;
  /** How many linked persons took part in exactly the same and share the key; the same in all their entries, 1 if absent. */
  readonly persons?: number;
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
  /** How many persons share a key, by that key. */
  readonly linkedPersons: Map<string, number>;
  guests: number;
  contributions: number;
  beforeFrames: number;
  afterFrames: number;
}

function newTally(): RoleTally {
  return {
    linkedPersons: new Map(),
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
  const persons = entry.persons ?? 1;
  const times = (entry.times ?? 1) * persons;
  tally.contributions += times;
  if (entry.timing === "before") tally.beforeFrames += times;
  if (entry.timing === "after") tally.afterFrames += times;
  if (entry.linked) tally.linkedPersons.set(entry.personKey, persons);
  else tally.guests += times;
}

/** What the linked persons who share a key gave. */
interface LinkedTally {
  readonly persons: number;
  contributions: number;
}

type LinkedTallies = Map<string, LinkedTally>;

function sumOf(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

function personsOf(tallies: LinkedTallies): number {
  return sumOf([...tallies.values()].map(({ persons }) => persons));
}

function histogramRows(role: Role | null, tallies: LinkedTallies): PersonsByContributions[] {
  const histogram = new Map<number, number>();
  for (const { contributions, persons } of tallies.values()) {
    histogram.set(contributions, (histogram.get(contributions) ?? 0) + persons);
  }
  return [...histogram]
    .sort(([left], [right]) => left - right)
    .map(([contributions, persons]) => ({ role, contributions, persons }));
}

function addLinked(
  tallies: LinkedTallies,
  { personKey, persons = 1, times = 1 }: LedgerEntry,
): void {
  obtain(tallies, personKey, () => ({ persons, contributions: 0 })).contributions += times;
}

function roleRows(tallies: ReadonlyMap<Role, RoleTally> | undefined): ActivityRoleCount[] {
  return [...(tallies ?? new Map<Role, RoleTally>())].map(([role, tally]) => ({
    role,
    linked: sumOf(tally.linkedPersons.values()),
    guests: tally.guests,
    contributions: tally.contributions,
    beforeFrames: tally.beforeFrames,
    afterFrames: tally.afterFrames,
  }));
}

/** How many linked persons have the same two or more roles. */
function severalRoles(byRole: ReadonlyMap<Role, LinkedTallies>): RoundCounts["linkedRoles"] {
  const rolesOf = new Map<string, { roles: Set<Role>; persons: number }>();
  for (const [role, tallies] of byRole) {
    for (const [key, { persons }] of tallies) {
      obtain(rolesOf, key, () => ({ roles: new Set<Role>(), persons })).roles.add(role);
    }
  }
  const sets = new Map<string, { roles: Role[]; persons: number }>();
  for (const { roles, persons } of rolesOf.values()) {
    if (roles.size < 2) continue;
    const sorted = ROLES.filter((role) => roles.has(role));
    obtain(sets, sorted.join(), () => ({ roles: sorted, persons: 0 })).persons += persons;
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
  const byRole = new Map<Role, LinkedTallies>();
  const overall: LinkedTallies = new Map();
  for (const entry of entries) {
    if (!listed.has(entry.activityId)) continue;
    const ofActivity = obtain(tallies, entry.activityId, () => new Map<Role, RoleTally>());
    addEntry(obtain(ofActivity, entry.role, newTally), entry);
    if (!entry.linked) continue;
    addLinked(
      obtain(byRole, entry.role, (): LinkedTallies => new Map()),
      entry,
    );
    addLinked(overall, entry);
  }
  const linkedByRole: Partial<Record<Role, number>> = {};
  for (const [role, persons] of byRole) linkedByRole[role] = personsOf(persons);
  return {
    linkedByRole,
    linked: personsOf(overall),
    linkedHistogram: [
      ...histogramRows(null, overall),
      ...[...byRole].flatMap(([role, persons]) => histogramRows(role, persons)),
    ],
    linkedRoles: severalRoles(byRole),
    activities: activities.map((activity): ActivityCounts => ({
      ...activity,
      ledger: roleRows(tallies.get(activity.activityId)),
    })),
  };
}
