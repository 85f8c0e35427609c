/**
 * Rule: unique persons are a range that follows from the ledger, the sources and the assumptions.
 *   Upper bound of a role:            L(r) + sum G(a,r) + sum hi(a,r)
 *   Lower bound, overlap possible:    max(L(r), max over a of L(a,r)+G(a,r), max over a of lo(a,r))
 *   Lower bound, no overlap:          L(r) + sum G(a,r) + sum lo(a,r)
 * The total follows from the joint problem (see smallest-cover.ts). Somebody without a link has one
 * role, so people of different roles are different people; a linked person may have several roles and
 * counts once in the total. People whose roles are in no source are listed, and widen no range.
 * Source: design, section 6 (honest counting).
 */
import type { Assumptions } from "./assumptions";
import type { PreparedActivity } from "./contributions";
import { countContributions, countByScope, ledgerPersons } from "./contributions";
import type { Interval } from "./interval";
import { addIntervals, exactly } from "./interval";
import type { ChannelFigures, Figures, RoundFigures, SourceReading, UnknownRoles } from "./figures";
import type { RoleExtreme } from "./joint-extremes";
import { findNotJointly } from "./joint-extremes";
import { withoutLinked } from "./linked-demand";
import { openRoles, withoutMaximum } from "./open-roles";
import type { OnceRepeat } from "./repeat";
import { countOnceAndRepeat } from "./repeat";
import type { Role } from "./roles";
import { CHANNELS, perRole, ROLES } from "./roles";
import type { CountsRefusal, RoundCounts } from "./round-counts";
import { checkCounts } from "./round-counts";
import { activityDemands, coupledRoles, jointDemands, smallestCover } from "./smallest-cover";
import type { SourceGroup } from "./source-groups";
import { groupPersons, groupRange, hasRoles, sourceGroups, sourceRange } from "./source-groups";

export type AccountVerdict =
  | { readonly ok: true; readonly figures: RoundFigures }
  | CountsRefusal
  | { readonly ok: false; readonly code: "unknown_source"; readonly activityId: string };

/** The figures of a role as far as sources and ledger go. */
type KnownRoleFigures = Figures & { readonly role: Role };

/** A round with its source groups, ready to be counted under one set of assumptions. */
interface Prepared {
  readonly counts: RoundCounts;
  readonly assumptions: Assumptions;
  readonly activities: readonly PreparedActivity[];
  readonly groups: readonly SourceGroup[];
}

function linkedOf(prepared: Prepared, role: Role): number {
  return prepared.counts.linkedByRole[role] ?? 0;
}

function guestsOf(activity: PreparedActivity, role: Role | null): number {
  return activity.counts.ledger.reduce(
    (sum, row) => (role === null || row.role === role ? sum + row.guests : sum),
    0,
  );
}

/** Everybody a role has in the ledger when no two contributions without a link are one person. */
function separatePersons(prepared: Prepared, role: Role): number {
  return prepared.activities.reduce(
    (sum, activity) => sum + guestsOf(activity, role),
    linkedOf(prepared, role),
  );
}

/** The fewest people the ledger leaves room for: max(L(r), max over a of L(a,r)+G(a,r)). */
function overlappingPersons(prepared: Prepared, role: Role): number {
  return prepared.activities.reduce(
    (most, activity) => Math.max(most, ledgerPersons(activity, role)),
    linkedOf(prepared, role),
  );
}

function rolePersons(prepared: Prepared, role: Role): Interval {
  const separate = separatePersons(prepared, role);
  const perActivity = prepared.activities.map((activity) => sourceRange(activity.groups, role));
  const sum = addIntervals(perActivity);
  const min =
    prepared.assumptions.overlap === "none"
      ? separate + sum.min
      : Math.max(overlappingPersons(prepared, role), ...perActivity.map((range) => range.min));
  return { min, max: separate + sum.max };
}

function totalPersons(prepared: Prepared): Interval {
  const { linked } = prepared.counts;
  const guests = prepared.activities.reduce((sum, next) => sum + guestsOf(next, null), 0);
  const sources = addIntervals(prepared.groups.map(groupPersons));
  const max = linked + guests + sources.max;
  if (prepared.assumptions.overlap === "none") return { min: linked + guests + sources.min, max };
  const floors = perRole((role) => overlappingPersons(prepared, role) - linkedOf(prepared, role));
  const several = prepared.counts.linkedRoles.flatMap(({ roles }) => roles);
  const coupled = new Set([...coupledRoles(prepared.groups), ...several]);
  const demands = jointDemands(prepared.activities.map((activity) => activity.demands));
  const covers = demands.map((demand) =>
    smallestCover(withoutLinked(prepared.counts, demand), floors, [...coupled]),
  );
  return { min: linked + Math.min(...covers), max };
}

function linkedWith(prepared: Prepared, role: Role | null, repeat: boolean): number {
  return prepared.counts.linkedHistogram.reduce((sum, row) => {
    const matches = row.role === role && row.contributions > 0;
    return matches && row.contributions > 1 === repeat ? sum + row.persons : sum;
  }, 0);
}

function roleFigures(prepared: Prepared, role: Role): KnownRoleFigures {
  const { overlap } = prepared.assumptions;
  const persons = rolePersons(prepared, role);
  const onceRepeat = countOnceAndRepeat({
    overlap,
    persons,
    linkedOnce: linkedWith(prepared, role, false),
    linkedRepeat: linkedWith(prepared, role, true),
    activities: prepared.activities.map((activity) => {
      const row = activity.counts.ledger.find((candidate) => candidate.role === role);
      return {
        linked: row?.linked ?? 0,
        guests: row?.guests ?? 0,
        contributions: row?.contributions ?? 0,
        sources: sourceRange(activity.groups, role),
      };
    }),
  });
  return {
    role,
    persons,
    ...onceRepeat,
    contributions: countContributions(prepared.activities, role, overlap),
    frames: countByScope(prepared.activities, role, overlap),
  };
}

/**
 * Returning people over all roles. With overlap possible, whoever newly turns out to have come back
 * did so within one role, so the roles add up; a linked person with two roles may be once in each and
 * yet have come back.
 */
function totalOnceRepeat(
  prepared: Prepared,
  persons: Interval,
  roles: readonly KnownRoleFigures[],
): OnceRepeat {
  const repeated = linkedWith(prepared, null, true);
  const once = linkedWith(prepared, null, false);
  const simple = countOnceAndRepeat({
    overlap: prepared.assumptions.overlap,
    persons,
    linkedOnce: once,
    linkedRepeat: repeated,
    activities: prepared.activities.map((activity) => ({
      linked: 0,
      guests: guestsOf(activity, null),
      contributions: 0,
      sources: addIntervals(activity.groups.map(groupPersons)),
    })),
  });
  if (prepared.assumptions.overlap === "none") return simple;
  const newInRoles = roles.reduce((sum, role) => sum + role.repeat.max - role.repeat.min, 0);
  const onceInRoles = ROLES.reduce((sum, role) => sum + linkedWith(prepared, role, false), 0);
  const onceAtLeast = roles.reduce((sum, role) => sum + role.once.min, 0);
  return {
    once: { min: Math.max(0, onceAtLeast - (onceInRoles - once)), max: simple.once.max },
    repeat: { min: repeated, max: Math.min(simple.repeat.max, repeated + newInRoles) },
  };
}

function channelFigures(prepared: Prepared): ChannelFigures[] {
  return CHANNELS.flatMap((channel) => {
    const own = prepared.activities.filter((activity) => activity.counts.channel === channel);
    if (own.length === 0) return [];
    const contributions = countContributions(own, null, prepared.assumptions.overlap);
    return [{ channel, activities: own.length, contributions }];
  });
}

function readSource(group: SourceGroup): SourceReading {
  return {
    activityId: group.activityId,
    subject: group.subject,
    persons: groupPersons(group),
    roles: ROLES.filter((role) =>
      group.alternatives.some((alternative) => alternative.roles.includes(role)),
    ).map((role) => ({ role, persons: groupRange(group, role) })),
    sources: group.alternatives.map(({ sourceId, persons }) => ({ sourceId, persons })),
  };
}

function prepare(counts: RoundCounts, assumptions: Assumptions): Prepared | AccountVerdict {
  const activities: PreparedActivity[] = [];
  const groups: SourceGroup[] = [];
  for (const activity of counts.activities) {
    const verdict = sourceGroups(activity, assumptions);
    if (!verdict.ok) return verdict;
    const known = verdict.groups.filter(hasRoles);
    groups.push(...verdict.groups);
    activities.push({ counts: activity, groups: known, demands: activityDemands(known) });
  }
  return { counts, assumptions, activities, groups };
}

function unknownRolesOf(groups: readonly SourceGroup[]): UnknownRoles[] {
  return groups
    .filter((group) => !hasRoles(group))
    .map((group) => ({
      activityId: group.activityId,
      subject: group.subject,
      persons: groupPersons(group),
      sourceIds: group.alternatives.map((alternative) => alternative.sourceId),
    }));
}

function toFigures(all: Prepared): RoundFigures {
  const prepared: Prepared = { ...all, groups: all.groups.filter(hasRoles) };
  const { overlap } = prepared.assumptions;
  const roles = ROLES.map((role) => roleFigures(prepared, role));
  const persons = totalPersons(prepared);
  const rangeOf = new Map(roles.map((figures) => [figures.role, figures.persons]));
  const open = openRoles(all.counts.activities);
  const isOpen = ({ role, extreme }: RoleExtreme) => extreme === "max" && open.has(role);
  const unknownRoles = unknownRolesOf(all.groups);
  const uncounted = all.counts.activities.filter(({ isUncounted }) => isUncounted);
  return {
    assumptions: prepared.assumptions,
    roles: roles.map((row) => (open.has(row.role) ? withoutMaximum(row) : row)),
    everybody: {
      min:
        persons.min +
        (overlap === "none" ? addIntervals(unknownRoles.map((row) => row.persons)).min : 0),
      max:
        uncounted.length > 0
          ? null
          : persons.max + addIntervals(unknownRoles.map((row) => row.persons)).max,
    },
    total: {
      persons,
      ...totalOnceRepeat(prepared, persons, roles),
      contributions: countContributions(prepared.activities, null, overlap),
      frames: countByScope(prepared.activities, null, overlap),
    },
    channels: channelFigures(prepared),
    notJointly: findNotJointly({
      overlap,
      activities: prepared.activities.map((activity) => activity.groups),
      persons: (role) => rangeOf.get(role) ?? exactly(0),
      withBoth: (left, right) =>
        all.counts.linkedRoles.reduce(
          (sum, row) =>
            row.roles.includes(left) && row.roles.includes(right) ? sum + row.persons : sum,
          0,
        ),
    }).filter(({ left, right }) => ![left, right].some(isOpen)),
    unknownRoles,
    uncounted: uncounted.map(({ activityId }) => activityId),
    sourceReadings: all.groups.map(readSource),
    assumptionFails: all.groups.flatMap((group) =>
      group.alternatives
        .filter((alternative) => alternative.assumptionFails)
        .map(({ sourceId }) => ({ activityId: group.activityId, sourceId })),
    ),
  };
}

/**
 * The figures of a round, or of several rounds whose counts were taken together.
 * @param counts whole numbers from the ledger (see `countLedger`) and from sources
 * @param assumptions what to suppose where the sources are silent
 * @returns the figures, or the first misfit in `counts`, or `unknown_source` when the assumptions
 *   believe a source that says nothing about that subject.
 */
export function account(counts: RoundCounts, assumptions: Assumptions): AccountVerdict {
  const checked = checkCounts(counts);
  if (!checked.ok) return checked;
  const prepared = prepare(counts, assumptions);
  if ("ok" in prepared) return prepared;
  return { ok: true, figures: toFigures(prepared) };
}
