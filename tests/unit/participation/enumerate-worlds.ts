/**
 * An independent reading of the counting rules: it builds every world that the ledger and the sources
 * allow, person by person, and looks at the extremes. Slow on purpose, for small cases only.
 */
import type { Assumptions } from "~/features/participation/domain/assumptions";
import type { CountedActivity, LedgerEntry } from "~/features/participation/domain/ledger";
import type { Role } from "~/features/participation/domain/roles";
import { ROLES } from "~/features/participation/domain/roles";
import type { SourceCount } from "~/features/participation/domain/round-counts";

/** What one role comes to in one world. */
interface RoleWorld {
  readonly persons: number;
  readonly newcomers: number;
  readonly once: number;
  readonly repeat: number;
  readonly contributions: number;
  /** Linked people that a document counted in this role: each can be counted in one role per document. */
  readonly counted: readonly string[];
}

export interface World {
  readonly persons: Readonly<Record<string, number>>;
  readonly total: number;
  readonly contributions: number;
  readonly roles: Readonly<Record<string, RoleWorld>>;
}

interface Loose {
  readonly activityId: string;
  readonly block: "ledger" | "source";
}

interface Somebody {
  readonly linked: boolean;
  readonly key: string;
  /** Activity and block of every place in which the person was seen. */
  readonly seen: string[];
  contributions: number;
}

type Division = Readonly<Partial<Record<Role, number>>>;

function divisions(persons: number, roles: readonly Role[], floor: number): Division[] {
  const [first, ...rest] = roles;
  if (first === undefined) return persons === 0 ? [{}] : [];
  const found: Division[] = [];
  for (let own = floor; own <= persons; own += 1) {
    for (const others of divisions(persons - own, rest, floor)) {
      found.push({ ...others, [first]: own });
    }
  }
  return found;
}

function product<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>(
    (all, list) => all.flatMap((chosen) => list.map((next) => [...chosen, next])),
    [[]],
  );
}

interface Placed {
  readonly activityId: string;
  readonly division: Division;
}

function placements(activities: readonly CountedActivity[], assumptions: Assumptions): Placed[][] {
  const perSubject = activities.flatMap((activity) => {
    const subjects = new Map<string, SourceCount[]>();
    for (const source of activity.sources) {
      subjects.set(source.subject, [...(subjects.get(source.subject) ?? []), source]);
    }
    return [...subjects.values()]
      .filter((sources) => sources.some((source) => source.roles.length > 0))
      .map((sources) =>
        sources.flatMap((source): Placed[] => {
          const named = [...new Set(sources.flatMap((other) => other.roles))];
          const roles = source.roles.length > 0 ? source.roles : named;
          const each = assumptions.combined === "each" && source.persons >= roles.length;
          return divisions(source.persons, roles, each ? 1 : 0).map((division) => ({
            activityId: activity.activityId,
            division,
          }));
        }),
      );
  });
  return product(perSubject);
}

function place(loose: Loose): string {
  return `${loose.block}:${loose.activityId}`;
}

function ledgerPlaceOf(loose: Loose): string {
  return `ledger:${loose.activityId}`;
}

function summarize(people: readonly Somebody[]): RoleWorld {
  return {
    persons: people.length,
    newcomers: people.filter((person) => !person.linked).length,
    once: people.filter((person) => person.contributions === 1).length,
    repeat: people.filter((person) => person.contributions > 1).length,
    contributions: people.reduce((sum, person) => sum + person.contributions, 0),
    counted: people
      .filter((person) => person.linked)
      .flatMap((person) =>
        person.seen
          .filter((place) => place.startsWith("source:"))
          .map((place) => `${person.key}@${place}`),
      )
      .sort(),
  };
}

/** Every way in which loose contributions belong to known people or to new ones. */
function mergings(
  known: readonly Somebody[],
  loose: readonly Loose[],
  merge: boolean,
): RoleWorld[] {
  const worlds = new Map<string, RoleWorld>();
  const people = known.map((person) => ({ ...person, seen: [...person.seen] }));
  const visit = (index: number): void => {
    const next = loose[index];
    if (next === undefined) {
      const world = summarize(people);
      worlds.set(JSON.stringify(world), world);
      return;
    }
    for (const person of merge ? [...people] : []) {
      if (person.seen.includes(place(next))) continue;
      // Why: a document may count the very contribution that is in the ledger.
      const already = next.block === "source" && person.seen.includes(ledgerPlaceOf(next));
      person.seen.push(place(next));
      if (!already) person.contributions += 1;
      visit(index + 1);
      person.seen.pop();
      if (!already) person.contributions -= 1;
    }
    people.push({ linked: false, key: "", seen: [place(next)], contributions: 1 });
    visit(index + 1);
    people.pop();
  };
  visit(0);
  return [...worlds.values()];
}

function knownPeople(entries: readonly LedgerEntry[], role: Role): Somebody[] {
  const people = new Map<string, Somebody>();
  for (const entry of entries) {
    if (!entry.linked || entry.role !== role) continue;
    const person = people.get(entry.personKey) ?? {
      linked: true,
      key: entry.personKey,
      seen: [],
      contributions: 0,
    };
    person.seen.push(`ledger:${entry.activityId}`);
    person.contributions += 1;
    people.set(entry.personKey, person);
  }
  return [...people.values()];
}

function looseOf(entries: readonly LedgerEntry[], placed: readonly Placed[], role: Role): Loose[] {
  const guests = entries
    .filter((entry) => !entry.linked && entry.role === role)
    .map((entry): Loose => ({ activityId: entry.activityId, block: "ledger" }));
  const counted = placed.flatMap(({ activityId, division }) =>
    Array.from({ length: division[role] ?? 0 }, (): Loose => ({ activityId, block: "source" })),
  );
  return [...guests, ...counted];
}

/** Nobody is counted twice in one room, whatever roles they have. */
function isOneRolePerRoom(worlds: readonly RoleWorld[]): boolean {
  const counted = worlds.flatMap((world) => world.counted);
  return new Set(counted).size === counted.length;
}

/** All worlds, up to what the figures can tell apart. */
export function enumerateWorlds(
  activities: readonly CountedActivity[],
  entries: readonly LedgerEntry[],
  assumptions: Assumptions,
): World[] {
  const linked = new Set(entries.filter((entry) => entry.linked).map((entry) => entry.personKey));
  const merge = assumptions.overlap === "possible";
  return placements(activities, assumptions).flatMap((placed) =>
    product(
      ROLES.map((role) =>
        mergings(knownPeople(entries, role), looseOf(entries, placed, role), merge),
      ),
    )
      .filter(isOneRolePerRoom)
      .map((worlds): World => {
        const byRole = Object.fromEntries(ROLES.map((role, index) => [role, worlds[index]]));
        return {
          roles: Object.fromEntries(
            Object.entries(byRole).flatMap(([role, world]) => (world ? [[role, world]] : [])),
          ),
          persons: Object.fromEntries(
            ROLES.map((role, index) => [role, worlds[index]?.persons ?? 0]),
          ),
          total: linked.size + worlds.reduce((sum, world) => sum + world.newcomers, 0),
          contributions: worlds.reduce((sum, world) => sum + world.contributions, 0),
        };
      }),
  );
}
