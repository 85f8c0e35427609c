/**
 * Rule: the page says which extremes cannot occur together. Of four people who are parents or young
 * people, three cannot be parents while three are young.
 * Source: design, section 6 (honest counting, joint bounds).
 */
import type { Overlap } from "./assumptions";
import type { Interval } from "./interval";
import { isCertain } from "./interval";
import type { Role } from "./roles";
import { ROLES } from "./roles";
import type { Demand } from "./smallest-cover";
import { activityDemands, setOf } from "./smallest-cover";
import type { Alternative, SourceGroup } from "./source-groups";
import { groupRange, roleRange } from "./source-groups";

export type Extreme = "min" | "max";

export interface RoleExtreme {
  readonly role: Role;
  readonly extreme: Extreme;
}

/** Two figures that are each possible, but not at the same time. */
export interface NotJointly {
  readonly left: RoleExtreme;
  readonly right: RoleExtreme;
}

/** What the engine knows of the activities when it looks for impossible pairs. */
export interface JointProblem {
  readonly overlap: Overlap;
  /** The source groups with known roles, per activity. */
  readonly activities: readonly (readonly SourceGroup[])[];
  readonly persons: (role: Role) => Interval;
  /** Linked persons who have both roles, and are one person in any room. */
  readonly withBoth: (left: Role, right: Role) => number;
}

/** The people left for other roles must fit in them: none of them unless there are other roles. */
function restFits(rest: number, roles: number, floor: number): boolean {
  return roles === 0 ? rest === 0 : rest >= floor * roles;
}

function bothPossible(
  alternative: Alternative,
  left: Role,
  leftPersons: number,
  right: Role,
  rightPersons: number,
): boolean {
  const leftRange = roleRange(alternative, left);
  const rightRange = roleRange(alternative, right);
  if (leftPersons < leftRange.min || leftPersons > leftRange.max) return false;
  if (rightPersons < rightRange.min || rightPersons > rightRange.max) return false;
  if (alternative.roles.length === 0) return true;
  const others = alternative.roles.filter((role) => role !== left && role !== right).length;
  return restFits(alternative.persons - leftPersons - rightPersons, others, alternative.floor);
}

function eachGroupAllows(problem: JointProblem, left: RoleExtreme, right: RoleExtreme): boolean {
  return problem.activities.flat().every((group) => {
    const leftPersons = groupRange(group, left.role)[left.extreme];
    const rightPersons = groupRange(group, right.role)[right.extreme];
    return group.alternatives.some((alternative) =>
      bothPossible(alternative, left.role, leftPersons, right.role, rightPersons),
    );
  });
}

/** Fewest people of `low` in a group that holds as many of `high` as it can. */
function fewestBeside(group: SourceGroup, low: Role, high: Role): number {
  const most = groupRange(group, high).max;
  const options = group.alternatives
    .filter((alternative) => roleRange(alternative, high).max === most)
    .map((alternative) => {
      const others = alternative.roles.filter((role) => role !== low && role !== high).length;
      if (!alternative.roles.includes(low)) return 0;
      return others > 0 ? alternative.floor : alternative.persons - most;
    });
  return Math.min(...options);
}

function lowBesideHigh(problem: JointProblem, low: Role, high: Role): boolean {
  return problem.activities.every((groups) => {
    const fewest = groups.reduce((sum, group) => sum + fewestBeside(group, low, high), 0);
    return fewest <= problem.persons(low).min;
  });
}

function bothLow(problem: JointProblem, left: Role, right: Role): boolean {
  const room =
    problem.persons(left).min + problem.persons(right).min - problem.withBoth(left, right);
  const fits = (demand: Demand): boolean =>
    (demand[setOf([left])] ?? 0) <= problem.persons(left).min &&
    (demand[setOf([right])] ?? 0) <= problem.persons(right).min &&
    (demand[setOf([left, right])] ?? 0) <= room;
  return problem.activities.every((groups) => activityDemands(groups).some(fits));
}

function canOccurTogether(problem: JointProblem, left: RoleExtreme, right: RoleExtreme): boolean {
  if (problem.overlap === "none") return eachGroupAllows(problem, left, right);
  if (left.extreme === "max" && right.extreme === "max") {
    return eachGroupAllows(problem, left, right);
  }
  if (left.extreme === "min" && right.extreme === "min") {
    return bothLow(problem, left.role, right.role);
  }
  return left.extreme === "min"
    ? lowBesideHigh(problem, left.role, right.role)
    : lowBesideHigh(problem, right.role, left.role);
}

/**
 * All pairs of role extremes that are each possible but not together, in the order of `ROLES`.
 * Roles whose number is certain are left out: nothing about them varies.
 */
export function findNotJointly(problem: JointProblem): NotJointly[] {
  const uncertain = ROLES.filter((role) => !isCertain(problem.persons(role)));
  const extremes: readonly Extreme[] = ["min", "max"];
  return uncertain.flatMap((left, index) =>
    uncertain.slice(index + 1).flatMap((right) =>
      extremes.flatMap((leftExtreme) =>
        extremes.flatMap((rightExtreme) => {
          const pair: NotJointly = {
            left: { role: left, extreme: leftExtreme },
            right: { role: right, extreme: rightExtreme },
          };
          return canOccurTogether(problem, pair.left, pair.right) ? [] : [pair];
        }),
      ),
    ),
  );
}
