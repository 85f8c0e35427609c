/**
 * Rule: beside how many people stands how often: who took part once, who came back. A guest or
 * somebody in a source count may be a returning person when overlap is possible; the ranges below are
 * then never too narrow. They are exact where nobody is linked, no sources conflict, and either the
 * ledger or documents speak about an activity.
 *
 * Why. Two contributions in one activity do not make somebody return here, and two linked persons are
 * never one person. So a newly returning person uses at least one unlinked contribution, at least two
 * contributions in all, and at least one outside any given activity.
 * Source: design, section 6 (contributions per person, share with two or more).
 */
import type { Overlap } from "./assumptions";
import type { Interval, Range } from "./interval";

/** What one activity holds of a role, or of all roles together. */
export interface Presence {
  readonly linked: number;
  readonly guests: number;
  readonly contributions: number;
  readonly sources: Interval;
}

export interface RepeatProblem {
  readonly overlap: Overlap;
  readonly persons: Interval;
  /** Linked persons with one contribution, and with two or more. */
  readonly linkedOnce: number;
  readonly linkedRepeat: number;
  readonly activities: readonly Presence[];
}

/** People with one contribution, and people with two or more. */
export interface OnceRepeat<Count extends Range = Interval> {
  readonly once: Count;
  readonly repeat: Count;
}

function unlinkedAtMost(presence: Presence): number {
  return presence.guests + presence.sources.max;
}

/** Most people that can newly turn out to have taken part twice. */
function newlyRepeating(problem: RepeatProblem): number {
  const unlinked = problem.activities.map(unlinkedAtMost);
  const sum = unlinked.reduce((total, value) => total + value, 0);
  const largest = Math.max(0, ...unlinked);
  return Math.min(
    sum,
    Math.floor((sum + problem.linkedOnce) / 2),
    sum - largest + problem.linkedOnce,
  );
}

/** Fewest people with one contribution: those of one activity for whom no other activity has room. */
function onceAtLeast(problem: RepeatProblem): number {
  const room = problem.activities.map((presence) => presence.linked + unlinkedAtMost(presence));
  const allRoom = room.reduce((total, value) => total + value, 0);
  return problem.activities.reduce((most, presence, index) => {
    const present = presence.linked + presence.guests;
    const people = Math.max(present, presence.sources.min);
    const cameBackHere = presence.contributions - present;
    return Math.max(most, people - cameBackHere - (allRoom - (room[index] ?? 0)));
  }, 0);
}

/** @returns ranges in persons; with no overlap `once + repeat` is the number of persons. */
export function countOnceAndRepeat(problem: RepeatProblem): OnceRepeat {
  const { persons, linkedRepeat } = problem;
  if (problem.overlap === "none") {
    return {
      once: { min: persons.min - linkedRepeat, max: persons.max - linkedRepeat },
      repeat: { min: linkedRepeat, max: linkedRepeat },
    };
  }
  return {
    once: { min: onceAtLeast(problem), max: persons.max - linkedRepeat },
    repeat: { min: linkedRepeat, max: linkedRepeat + newlyRepeating(problem) },
  };
}
