/**
 * Rule: the people of a round that is about fewer than three municipalities are shown in bands, whatever is asked about
 * them: a local round is a municipality. Counts that come from public documents stay as they are.
 * Source: design, section 7 (never exact).
 */
import { bandOf, bandsOf } from "./bands";
import type { Figures, RoleFigures, RoundFigures } from "./figures";
import type { Interval, Range } from "./interval";

/** The bands that an interval touches, as one interval. */
export function bandInterval({ min, max }: Interval, threshold: number): Interval {
  return { min: bandOf(min, threshold).min, max: bandOf(max, threshold).max };
}

/** Figures of one group with every number put into something else. */
export function mapFigures<From extends Range, To extends Range>(
  figures: Figures<From>,
  map: (count: From) => To,
): Figures<To> {
  const { before, after, unknown } = figures.frames;
  return {
    persons: map(figures.persons),
    contributions: map(figures.contributions),
    once: map(figures.once),
    repeat: map(figures.repeat),
    frames: { before: map(before), after: map(after), unknown: map(unknown) },
  };
}

/** The figures of a round as they may be shown when they are about one or two municipalities. */
export function bandedFigures(figures: RoundFigures, threshold: number): RoundFigures {
  const band = (count: Interval) => bandInterval(count, threshold);
  const roles = figures.roles.map((row): RoleFigures => ({
    role: row.role,
    ...mapFigures(row, (count) => bandsOf(count, threshold)),
  }));
  return {
    ...figures,
    roles,
    total: mapFigures(figures.total, band),
    everybody: bandsOf(figures.everybody, threshold),
    channels: figures.channels.map((row) => ({ ...row, contributions: band(row.contributions) })),
    notJointly: [],
  };
}
