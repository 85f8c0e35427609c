/**
 * Rule: while people take part in a round its figures move in steps: by whole days that are over, and only once at least
 * as many new people came as the threshold since the step before. Whoever looks twice never learns that one person
 * came in, or from where. The order within a day is not kept anywhere, so a step never parts a day.
 * Source: design, section 7 (live figures move in steps).
 */

/** How many people took part for the first time on a day, "YYYY-MM-DD". */
export interface NewPeople {
  readonly day: string;
  readonly people: number;
}

/**
 * The last day that the figures count.
 * @param fewest so many new people make a step
 * @returns null while too few people took part to say anything
 */
export function lastStep(
  arrivals: readonly NewPeople[],
  today: string,
  fewest: number,
): string | null {
  let step: string | null = null;
  let waiting = 0;
  for (const { day, people } of [...arrivals].sort((a, b) => a.day.localeCompare(b.day))) {
    if (day >= today) break;
    waiting += people;
    if (waiting < fewest) continue;
    step = day;
    waiting = 0;
  }
  return step;
}
