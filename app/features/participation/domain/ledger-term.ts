/**
 * Rule: the ledger knows a person again for as many years as the region chose, so that figures over time count them once.
 * Then nothing leads from a row to a person any more, and people of two terms may be the same people: figures over rounds
 * of several terms say the fewest and the most that this leaves.
 * Source: design, sections 5 (people without names) and 6 (honest counting); decision 158.
 */
import { Temporal } from "temporal-polyfill";
import type { ChannelFigures, Figures, RoleFigures, RoundFigures } from "./figures";
import type { Range } from "./interval";
import { mapFigures } from "./shown-figures";

/** Whether a term that began on a date has lasted so many years, seen from another date. */
export function isTermOver(beganOn: string, years: number, today: string): boolean {
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(beganOn).add({ years }), today) <= 0;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** The sum of most counts; null where one of them is not known. */
function sumOfMost(counts: readonly Range[]): number | null {
  return counts.some(({ max }) => max === null) ? null : sum(counts.map(({ max }) => max ?? 0));
}

/** How many people there are in all, when people of one part may be in the others as well. */
function people(counts: readonly Range[]): Range {
  return { min: Math.max(0, ...counts.map(({ min }) => min)), max: sumOfMost(counts) };
}

/** Of things that no two parts share. */
function added(counts: readonly Range[]): Range {
  return { min: sum(counts.map(({ min }) => min)), max: sumOfMost(counts) };
}

/** Fewest people with one contribution: those of one part for whom the others have no room. */
function onceAtLeast(parts: readonly Figures<Range>[]): number {
  return parts.reduce((fewest, part) => {
    const others = sumOfMost(parts.filter((other) => other !== part).map(({ persons }) => persons));
    return others === null ? fewest : Math.max(fewest, part.once.min - others);
  }, 0);
}

/** Most people with two or more: two who seem to have come once in different parts may be one who came back. */
function repeatAtMost(parts: readonly Figures<Range>[]): number | null {
  const repeat = sumOfMost(parts.map((part) => part.repeat));
  const once = sumOfMost(parts.map((part) => part.once));
  return repeat === null || once === null ? null : repeat + Math.floor(once / 2);
}

function combinedGroup(parts: readonly Figures<Range>[]): Figures<Range> {
  const frames = (moment: "before" | "after" | "unknown") =>
    added(parts.map((part) => part.frames[moment]));
  return {
    persons: people(parts.map(({ persons }) => persons)),
    contributions: added(parts.map(({ contributions }) => contributions)),
    once: { min: onceAtLeast(parts), max: sumOfMost(parts.map(({ once }) => once)) },
    repeat: {
      min: Math.max(0, ...parts.map(({ repeat }) => repeat.min)),
      max: repeatAtMost(parts),
    },
    frames: { before: frames("before"), after: frames("after"), unknown: frames("unknown") },
  };
}

/** A range of which the end is known, because the ends of all its parts are. */
const closed = ({ min, max }: Range) => ({ min, max: max ?? min });

function channelsOf(parts: readonly RoundFigures[]): ChannelFigures[] {
  const all = parts.flatMap(({ channels }) => channels);
  return [...new Set(all.map(({ channel }) => channel))].map((channel) => {
    const own = all.filter((row) => row.channel === channel);
    return {
      channel,
      activities: sum(own.map(({ activities }) => activities)),
      contributions: closed(added(own.map(({ contributions }) => contributions))),
    };
  });
}

/**
 * Figures over rounds of several terms, each part over those of one term. They hold when people may be the same people in
 * different activities.
 */
export function overTerms(first: RoundFigures, ...later: readonly RoundFigures[]): RoundFigures {
  if (later.length === 0) return first;
  const parts = [first, ...later];
  const roles = first.roles.map(({ role }): RoleFigures => ({
    role,
    ...combinedGroup(parts.flatMap((part) => part.roles.filter((row) => row.role === role))),
  }));
  return {
    assumptions: first.assumptions,
    roles,
    total: mapFigures(combinedGroup(parts.map(({ total }) => total)), closed),
    everybody: people(parts.map(({ everybody }) => everybody)),
    channels: channelsOf(parts),
    notJointly: [],
    unknownRoles: parts.flatMap(({ unknownRoles }) => unknownRoles),
    uncounted: parts.flatMap(({ uncounted }) => uncounted),
    sourceReadings: parts.flatMap(({ sourceReadings }) => sourceReadings),
    assumptionFails: parts.flatMap(({ assumptionFails }) => assumptionFails),
  };
}
