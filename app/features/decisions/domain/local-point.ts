/**
 * Rule: what a council adds to its decision is stored in its own words; where it is about a principle, the words begin with
 * its mark ("LP6: ..."), so that the points of all councils come together per principle. Source: the issue on reporting
 * back (synthesis of local points).
 */
export interface LocalPoint {
  nl: string;
  en: string;
  /** Numbers of the principles it is about; none is a point that stands on its own. */
  principles: readonly number[];
}

const MARK =
  /^\s*(LP\s*\d{1,2}(?:\s*[,&+]\s*LP\s*\d{1,2}|\s+LP\s*\d{1,2}|LP\s*\d{1,2}){0,40})\s*:\s*/i;

/** One line as it was typed: the numbers of its principles, and the words without the mark. */
export function readLocalPoint(line: string): { text: string; principles: number[] } {
  const mark = MARK.exec(line)?.[1] ?? "";
  const numbers = [...mark.matchAll(/\d{1,2}/g)].map(([digits]) => Number(digits));
  return {
    text: line.replace(MARK, "").trim(),
    principles: [...new Set(numbers)].sort((a, b) => a - b),
  };
}

/** The line that gives this point back when it is typed again. */
export function writeLocalPoint(text: string, principles: readonly number[]): string {
  if (principles.length === 0) return text;
  return `${principles.map((number) => `LP${number}`).join(", ")}: ${text}`;
}

export interface PointOfBody<Body, Point> {
  body: Body;
  point: Point;
}

/** The points of all bodies per principle, by number; those about none come last, under null. */
export function pointsByPrinciple<Body, Point extends Pick<LocalPoint, "principles">>(
  points: readonly PointOfBody<Body, Point>[],
): { principle: number | null; points: PointOfBody<Body, Point>[] }[] {
  const numbers = [...new Set(points.flatMap(({ point }) => point.principles))];
  const groups: { principle: number | null; points: PointOfBody<Body, Point>[] }[] = numbers
    .sort((a, b) => a - b)
    .map((principle) => ({
      principle,
      points: points.filter(({ point }) => point.principles.includes(principle)),
    }));
  const loose = points.filter(({ point }) => point.principles.length === 0);
  return loose.length === 0 ? groups : [...groups, { principle: null, points: loose }];
}
