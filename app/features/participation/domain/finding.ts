/**
 * Rule: a figures page opens with the finding in plain sentences, one per activity of which sources say who was there:
 * "of 92 people at most 4 were young or a parent". What nobody wrote down is said in the same breath.
 * Source: design, section 6 (the page opens with the finding).
 */
import type { RoundFigures, SourceReading } from "./figures";
import type { Interval } from "./interval";
import { addIntervals } from "./interval";
import type { Role } from "./roles";

/** What sources say of one group of people at an activity. */
export interface Finding {
  readonly activityId: string;
  /** Roles that were counted together. */
  readonly roles: readonly Role[];
  readonly persons: Interval;
  /** Everybody at the activity, when more people were there than these. */
  readonly among: Interval | null;
  /** People at the activity whose role nobody wrote down. */
  readonly roleUnknown: Interval | null;
}

function findingsOf(activityId: string, readings: readonly SourceReading[]): Finding[] {
  const named = readings.filter(({ roles }) => roles.length > 0);
  const unnamed = readings.filter(({ roles }) => roles.length === 0);
  const everybody = addIntervals(readings.map(({ persons }) => persons));
  const unknown = addIntervals(unnamed.map(({ persons }) => persons));
  const roleUnknown = unknown.max > 0 ? unknown : null;
  if (named.length === 0 && roleUnknown !== null) {
    return [{ activityId, roles: [], persons: unknown, among: null, roleUnknown }];
  }
  return named.map(({ roles, persons }) => ({
    activityId,
    roles: roles.map(({ role }) => role),
    persons,
    among: readings.length > 1 ? everybody : null,
    roleUnknown,
  }));
}

/** The findings of a round that documents know, in the order of its activities. */
export function findings({ sourceReadings }: Pick<RoundFigures, "sourceReadings">): Finding[] {
  const ids = [...new Set(sourceReadings.map(({ activityId }) => activityId))];
  return ids.flatMap((id) =>
    findingsOf(
      id,
      sourceReadings.filter(({ activityId }) => activityId === id),
    ),
  );
}
