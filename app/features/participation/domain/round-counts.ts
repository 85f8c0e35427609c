/**
 * Rule: only completed contributions count; persons are linked or guests; counts are whole numbers
 * that fit together. Counts that do not fit are refused with the place and the reason.
 * Source: design, section 6 (honest counting).
 */
import type { Channel, Role } from "./roles";
import { ROLES } from "./roles";

/** One row of the ledger of one activity, grouped by role. */
export interface ActivityRoleCount {
  readonly role: Role;
  /** L(a,r): distinct linked persons. */
  readonly linked: number;
  /** G(a,r): contributions of people without a link, each counted as one person. */
  readonly guests: number;
  /** All contributions of both groups; more than `linked + guests` when somebody came back here. */
  readonly contributions: number;
  /** Of those contributions: completed before the scope was fixed (all of them while they are open). */
  readonly beforeFrames: number;
  /** Of those contributions: completed after the scope was fixed; the rest has no known moment. */
  readonly afterFrames: number;
}

/** A count taken from a document. */
export interface SourceCount {
  readonly sourceId: string;
  /**
   * Whom the count is about within the activity. Counts with the same subject contradict or repeat
   * one another; counts with different subjects are about different people.
   */
  readonly subject: string;
  /** The roles the count combines; empty when no source gives the roles. */
  readonly roles: readonly Role[];
  /** Whole number of people, 0 or more. */
  readonly persons: number;
}

export type ScopeTiming = "before" | "after" | "unknown";

export interface ActivityCounts {
  readonly activityId: string;
  readonly channel: Channel;
  readonly ledger: readonly ActivityRoleCount[];
  readonly sources: readonly SourceCount[];
  /** When the people in `sources` took part, seen from the moment the scope was fixed. */
  readonly sourceTiming: ScopeTiming;
  /** The round it belongs to, where several rounds are taken together. */
  readonly round?: string;
  /** It took place and gathered input, and no source says how many people were there. */
  readonly isUncounted?: boolean;
}

/** One row of the histogram: so many linked persons gave so many contributions. */
export interface PersonsByContributions {
  /** The role in which they were given; null for all roles of a person together. */
  readonly role: Role | null;
  readonly contributions: number;
  readonly persons: number;
}

/** Everything the accounting engine needs of a round (or of several rounds taken together). */
export interface RoundCounts {
  /** L(r): distinct linked persons over all activities; an absent role counts zero. */
  readonly linkedByRole: Readonly<Partial<Record<Role, number>>>;
  /** Distinct linked persons over all activities and roles. */
  readonly linked: number;
  readonly linkedHistogram: readonly PersonsByContributions[];
  /** Linked persons with two or more roles, by the roles they have; all others have one role. */
  readonly linkedRoles: readonly { readonly roles: readonly Role[]; readonly persons: number }[];
  readonly activities: readonly ActivityCounts[];
}

export type CountsRefusalCode =
  | "not_a_whole_number"
  | "duplicate_activity"
  | "duplicate_role"
  | "duplicate_source"
  | "more_persons_than_contributions"
  | "frames_do_not_add_up"
  | "linked_does_not_add_up"
  | "histogram_does_not_add_up";

export interface CountsRefusal {
  readonly ok: false;
  readonly code: CountsRefusalCode;
  /** Where: an activity, a source within it, or null for the round as a whole. */
  readonly activityId: string | null;
  readonly sourceId: string | null;
}

export type CountsVerdict = { readonly ok: true } | CountsRefusal;

function refuse(
  code: CountsRefusalCode,
  activityId: string | null = null,
  sourceId: string | null = null,
): CountsRefusal {
  return { ok: false, code, activityId, sourceId };
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function hasDuplicates(values: readonly string[]): boolean {
  return new Set(values).size < values.length;
}

function checkSources(activity: ActivityCounts): CountsVerdict {
  for (const source of activity.sources) {
    if (!isCount(source.persons)) {
      return refuse("not_a_whole_number", activity.activityId, source.sourceId);
    }
    if (hasDuplicates(source.roles)) {
      return refuse("duplicate_role", activity.activityId, source.sourceId);
    }
    const same = activity.sources.filter(
      (other) => other.sourceId === source.sourceId && other.subject === source.subject,
    );
    if (same.length > 1) return refuse("duplicate_source", activity.activityId, source.sourceId);
  }
  return { ok: true };
}

function checkActivity(activity: ActivityCounts, counts: RoundCounts): CountsVerdict {
  const { activityId } = activity;
  if (hasDuplicates(activity.ledger.map((row) => row.role))) {
    return refuse("duplicate_role", activityId);
  }
  for (const row of activity.ledger) {
    const numbers = [row.linked, row.guests, row.contributions, row.beforeFrames, row.afterFrames];
    if (!numbers.every(isCount)) return refuse("not_a_whole_number", activityId);
    if (row.linked + row.guests > row.contributions) {
      return refuse("more_persons_than_contributions", activityId);
    }
    if (row.beforeFrames + row.afterFrames > row.contributions) {
      return refuse("frames_do_not_add_up", activityId);
    }
    if (row.linked > (counts.linkedByRole[row.role] ?? 0)) {
      return refuse("linked_does_not_add_up", activityId);
    }
  }
  return checkSources(activity);
}

function checkLinked(counts: RoundCounts): CountsVerdict {
  const byRole = ROLES.map((role) => counts.linkedByRole[role] ?? 0);
  const histogram = counts.linkedHistogram;
  const histogramNumbers = histogram.flatMap((row) => [row.contributions, row.persons]);
  if (![counts.linked, ...byRole, ...histogramNumbers].every(isCount)) {
    return refuse("not_a_whole_number");
  }
  const sum = byRole.reduce((total, value) => total + value, 0);
  if (counts.linked > sum || counts.linked < Math.max(...byRole)) {
    return refuse("linked_does_not_add_up");
  }
  const persons = (role: Role | null): number =>
    histogram.reduce(
      (total, row) => (row.role === role && row.contributions > 0 ? total + row.persons : total),
      0,
    );
  const fits =
    persons(null) === counts.linked &&
    ROLES.every((role) => persons(role) === (counts.linkedByRole[role] ?? 0));
  return fits ? { ok: true } : refuse("histogram_does_not_add_up");
}

/**
 * Checks that the counts of a round can be true together.
 * @returns `ok`, or the first misfit with its activity and source. No exceptions.
 */
export function checkCounts(counts: RoundCounts): CountsVerdict {
  if (hasDuplicates(counts.activities.map((activity) => activity.activityId))) {
    return refuse("duplicate_activity");
  }
  const linked = checkLinked(counts);
  if (!linked.ok) return linked;
  for (const activity of counts.activities) {
    const verdict = checkActivity(activity, counts);
    if (!verdict.ok) return verdict;
  }
  return { ok: true };
}
