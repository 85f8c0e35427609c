/**
 * Rule: never a zero that no source gives. Where people of unknown role took part, or an activity took place without a
 * count, the most people of a role is unknown. A role that the same source did count is not widened: whoever counts
 * four parents and young people among 92 says that the other 88 were neither.
 * Source: design, section 6 (never a zero that no source gives).
 */
import type { RoleFigures } from "./figures";
import type { Range } from "./interval";
import type { Role } from "./roles";
import { ROLES } from "./roles";
import type { ActivityCounts } from "./round-counts";

/** The roles that some of these sources counted in a round. */
function countedRoles(
  activities: readonly ActivityCounts[],
  round: string | undefined,
  isMeant: (sourceId: string) => boolean,
): Set<Role> {
  const own = activities.filter((activity) => activity.round === round);
  const counts = own.flatMap(({ sources }) => sources.filter(({ sourceId }) => isMeant(sourceId)));
  return new Set(counts.flatMap(({ roles }) => roles));
}

function openIn(activities: readonly ActivityCounts[], activity: ActivityCounts): Role[] {
  const { round, sources, isUncounted = false } = activity;
  const unknown = sources.filter(({ subject, roles }) => {
    const isNamed = sources.some((other) => other.subject === subject && other.roles.length > 0);
    return roles.length === 0 && !isNamed;
  });
  const closed = unknown.map(({ sourceId, persons }) =>
    persons === 0 ? new Set(ROLES) : countedRoles(activities, round, (other) => other === sourceId),
  );
  if (isUncounted) closed.push(countedRoles(activities, round, () => true));
  return ROLES.filter((role) => closed.some((roles) => !roles.has(role)));
}

/** The roles of which nobody can say how many there were at most. */
export function openRoles(activities: readonly ActivityCounts[]): ReadonlySet<Role> {
  return new Set(activities.flatMap((activity) => openIn(activities, activity)));
}

function withoutMost({ min }: Range): Range {
  return { min, max: null };
}

/** The figures of a role of which the most is unknown. */
export function withoutMaximum(figures: RoleFigures): RoleFigures {
  const { before, after, unknown } = figures.frames;
  return {
    role: figures.role,
    persons: withoutMost(figures.persons),
    contributions: withoutMost(figures.contributions),
    once: withoutMost(figures.once),
    repeat: withoutMost(figures.repeat),
    frames: {
      before: withoutMost(before),
      after: withoutMost(after),
      unknown: withoutMost(unknown),
    },
  };
}
