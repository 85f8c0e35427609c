/**
 * Rule: totals come from the joint problem. With overlap possible the smallest total asks: how few
 * people per role, N(r), make room for every activity?
 *
 * Why this is exact. One count of n people over the roles R, each at least `floor`, must place in a
 * set of roles T at least f(T) = n when R lies within T, else floor * |R ∩ T|. The possible divisions
 * form an integral base polytope, and so does the sum over the groups of one activity; a division
 * that fits under the capacities N therefore exists exactly when N(T) >= f(T) for every T. All
 * activities together ask N(T) >= F(T), the largest f(T). What is left is a covering problem in at
 * most five whole numbers: minimise the sum of N(r). It has a closed form for up to three roles (the
 * minimal balanced collections of a three-set, the triangle rounded up); a fourth and fifth role are
 * found by bisection, pruned by a bound that only falls as that role grows.
 * Source: design, section 6 (honest counting, joint bounds).
 */
import type { Alternative, SourceGroup } from "./source-groups";
import type { Role } from "./roles";
import { ROLES } from "./roles";

/** F(T) for every set of roles T; the index has bit i set when `ROLES[i]` is in T. */
export type Demand = readonly number[];

const SETS = 1 << ROLES.length;

function bitOf(role: Role): number {
  return 1 << ROLES.indexOf(role);
}

/** The index of a set of roles in a `Demand`. */
export function setOf(roles: readonly Role[]): number {
  return roles.reduce((set, role) => set | bitOf(role), 0);
}

function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) size += 1;
  return size;
}

function at(demand: Demand, set: number): number {
  return demand[set] ?? 0;
}

function demandBySet(value: (set: number) => number): Demand {
  return Array.from({ length: SETS }, (_, set) => value(set));
}

function demandOf(alternative: Alternative): Demand {
  const roles = setOf(alternative.roles);
  return demandBySet((set) => {
    if (roles === 0) return 0;
    if ((roles & ~set) === 0) return alternative.persons;
    return alternative.floor * sizeOf(roles & set);
  });
}

function isWithin(left: Demand, right: Demand): boolean {
  return left.every((value, set) => value <= at(right, set));
}

/** Drops every option that asks at least as much everywhere as another one. */
function leastDemanding(options: readonly Demand[]): Demand[] {
  return options.filter(
    (option, index) =>
      !options.some(
        (other, otherIndex) =>
          otherIndex !== index &&
          isWithin(other, option) &&
          (otherIndex < index || !isWithin(option, other)),
      ),
  );
}

function combine(
  lefts: readonly Demand[],
  rights: readonly Demand[],
  merge: (left: number, right: number) => number,
): Demand[] {
  return leastDemanding(
    lefts.flatMap((left) =>
      rights.map((right) => demandBySet((set) => merge(at(left, set), at(right, set)))),
    ),
  );
}

const NOTHING: Demand = demandBySet(() => 0);

/**
 * What the groups of one activity ask of the roles: one demand per choice between conflicting
 * sources, without choices that ask more than another. People of different groups differ, so demands
 * add up.
 */
export function activityDemands(groups: readonly SourceGroup[]): Demand[] {
  return groups.reduce<Demand[]>(
    (options, group) =>
      combine(options, leastDemanding(group.alternatives.map(demandOf)), (a, b) => a + b),
    [NOTHING],
  );
}

/** What several activities ask together when the same people may be in all of them. */
export function jointDemands(perActivity: readonly (readonly Demand[])[]): Demand[] {
  return perActivity.reduce<Demand[]>(
    (options, next) => combine(options, next, Math.max),
    [NOTHING],
  );
}

function coverThree(demand: Demand): number {
  const [one, two, three] = [at(demand, 1), at(demand, 2), at(demand, 4)];
  const [oneTwo, oneThree, twoThree] = [at(demand, 3), at(demand, 5), at(demand, 6)];
  return Math.max(
    at(demand, 7),
    one + two + three,
    oneTwo + three,
    oneThree + two,
    twoThree + one,
    Math.ceil((oneTwo + oneThree + twoThree) / 2),
  );
}

/** The problem of the other roles once the last role holds `value` people. */
function withLastFixed(demand: Demand, roles: number, value: number): Demand {
  const last = 1 << (roles - 1);
  return Array.from({ length: last }, (_, set) =>
    Math.max(at(demand, set), set === 0 ? 0 : at(demand, set | last) - value),
  );
}

function coverByBisection(demand: Demand, roles: number): number {
  const last = 1 << (roles - 1);
  const rest = (value: number): number => cover(withLastFixed(demand, roles, value), roles - 1);
  let most = 0;
  for (let set = last; set < 2 * last; set += 1) most = Math.max(most, at(demand, set));
  let best = Math.min(at(demand, last) + rest(at(demand, last)), most + rest(most));
  const search = (low: number, high: number, restAtHigh: number): void => {
    if (low > high || low + restAtHigh >= best) return;
    const middle = Math.floor((low + high) / 2);
    const restAtMiddle = rest(middle);
    best = Math.min(best, middle + restAtMiddle);
    search(low, middle - 1, restAtMiddle);
    search(middle + 1, high, restAtHigh);
  };
  search(at(demand, last) + 1, most - 1, rest(most));
  return best;
}

function cover(demand: Demand, roles: number): number {
  return roles <= 3 ? coverThree(demand) : coverByBisection(demand, roles);
}

/** Roles that some count combines with another role; only those need the joint problem. */
export function coupledRoles(groups: readonly SourceGroup[]): readonly Role[] {
  const coupled = new Set(
    groups.flatMap((group) =>
      group.alternatives.flatMap((alternative) =>
        alternative.roles.length > 1 ? alternative.roles : [],
      ),
    ),
  );
  return ROLES.filter((role) => coupled.has(role));
}

/**
 * The fewest people over all roles that satisfy a demand.
 * @param demand F(T) per set of roles, whole numbers of people
 * @param floors at least this many people per role, for instance those of the ledger
 * @param coupled the roles that counts combine; for another role F(T) adds up role by role
 * @returns the smallest sum of N(r) with N(r) >= floors(r) and N(T) >= F(T) for every T
 */
export function smallestCover(
  demand: Demand,
  floors: Readonly<Record<Role, number>>,
  coupled: readonly Role[] = ROLES,
): number {
  const single = (role: Role): number => Math.max(floors[role], at(demand, bitOf(role)));
  const alone = ROLES.filter((role) => !coupled.includes(role));
  const sum = alone.reduce((total, role) => total + single(role), 0);
  const reduced = Array.from({ length: 1 << coupled.length }, (_, set) => {
    const roles = coupled.filter((_role, index) => (set & (1 << index)) !== 0);
    const [only, ...others] = roles;
    if (only !== undefined && others.length === 0) return single(only);
    return at(demand, setOf(roles));
  });
  return sum + cover(reduced, coupled.length);
}
