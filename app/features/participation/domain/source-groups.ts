/**
 * Rule: a source count of n people over k combined roles gives per role [0, n], exactly n when k = 1,
 * and [1, n-k+1] when each role is assumed to occur. Conflicting counts of one subject are
 * alternatives: one of them is true. Counts of different subjects are about different people.
 * Source: design, section 6 (honest counting).
 */
import type { Assumptions, Combined } from "./assumptions";
import { conflictKey } from "./assumptions";
import type { Interval } from "./interval";
import { addIntervals, hull, ZERO } from "./interval";
import type { Role } from "./roles";
import type { ActivityCounts, SourceCount } from "./round-counts";

/** One source's count of a group, with the roles it can be spread over. */
export interface Alternative {
  readonly sourceId: string;
  readonly persons: number;
  /** Empty when no source of the subject gives roles. */
  readonly roles: readonly Role[];
  /** How many people each of `roles` holds at least: 1 when each role is assumed to occur. */
  readonly floor: 0 | 1;
  /** True when "each role occurs" was asked but there are fewer people than roles. */
  readonly assumptionFails: boolean;
}

/** The people one subject is about; exactly one of the alternatives is true. */
export interface SourceGroup {
  readonly activityId: string;
  readonly subject: string;
  readonly alternatives: readonly Alternative[];
}

export type GroupsVerdict =
  | { readonly ok: true; readonly groups: readonly SourceGroup[] }
  | { readonly ok: false; readonly code: "unknown_source"; readonly activityId: string };

function toAlternative(
  count: SourceCount,
  rolesOfSubject: readonly Role[],
  combined: Combined,
): Alternative {
  const roles = count.roles.length > 0 ? count.roles : rolesOfSubject;
  const wanted = combined === "each" && roles.length > 1;
  const fits = count.persons >= roles.length;
  return {
    sourceId: count.sourceId,
    persons: count.persons,
    roles,
    floor: wanted && fits ? 1 : 0,
    assumptionFails: wanted && !fits,
  };
}

/**
 * Groups the source counts of one activity by subject and applies the assumptions.
 * A count without roles takes the roles that other sources give for the same subject, because it is
 * about the same people.
 * @returns the groups, or `unknown_source` when `assumptions.believed` names a source that says
 *   nothing about the subject.
 */
export function sourceGroups(activity: ActivityCounts, assumptions: Assumptions): GroupsVerdict {
  const groups: SourceGroup[] = [];
  for (const subject of new Set(activity.sources.map((source) => source.subject))) {
    const counts = activity.sources.filter((source) => source.subject === subject);
    const rolesOfSubject = [...new Set(counts.flatMap((source) => source.roles))];
    const believed = assumptions.believed?.[conflictKey(activity.activityId, subject)];
    const counted =
      believed === undefined ? counts : counts.filter((source) => source.sourceId === believed);
    if (counted.length === 0) {
      return { ok: false, code: "unknown_source", activityId: activity.activityId };
    }
    groups.push({
      activityId: activity.activityId,
      subject,
      alternatives: counted.map((source) =>
        toAlternative(source, rolesOfSubject, assumptions.combined),
      ),
    });
  }
  return { ok: true, groups };
}

/** How many people of `role` one source's count may hold. */
export function roleRange(alternative: Alternative, role: Role): Interval {
  if (!alternative.roles.includes(role)) return ZERO;
  const others = alternative.roles.length - 1;
  if (others === 0) return { min: alternative.persons, max: alternative.persons };
  return { min: alternative.floor, max: alternative.persons - alternative.floor * others };
}

/** [lo, hi] of a group for a role: the hull over its conflicting sources. */
export function groupRange(group: SourceGroup, role: Role): Interval {
  return hull(group.alternatives.map((alternative) => roleRange(alternative, role)));
}

/** [lo(a,r), hi(a,r)] of the groups of one activity, whose people are different people. */
export function sourceRange(groups: readonly SourceGroup[], role: Role): Interval {
  return addIntervals(groups.map((group) => groupRange(group, role)));
}

/** How many people the groups hold, whatever their roles. */
export function groupPersons(group: SourceGroup): Interval {
  const persons = group.alternatives.map((alternative) => alternative.persons);
  return hull(persons.map((value) => ({ min: value, max: value })));
}

/** Whether some source gives the roles of this group. */
export function hasRoles(group: SourceGroup): boolean {
  return group.alternatives.some((alternative) => alternative.roles.length > 0);
}
