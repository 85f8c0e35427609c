import { expect, test } from "vitest";
import { KNOT_RADIUS, KNOTS, knotLines } from "~/features/people/domain/knot";

/** The points that a line is drawn through and pulled to. */
function pointsOf(line: string): [number, number][] {
  const numbers = line.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
  return Array.from({ length: numbers.length / 2 }, (_, pair) => [
    numbers[2 * pair] ?? Number.NaN,
    numbers[2 * pair + 1] ?? Number.NaN,
  ]);
}

test("every knot is another one, closed, on the thread and within its square", () => {
  expect(new Set(KNOTS.map((shape) => JSON.stringify(knotLines(shape)))).size).toBe(KNOTS.length);
  for (const shape of KNOTS) {
    const points = pointsOf(knotLines(shape).whole);
    expect(points[0]).toEqual([0, KNOT_RADIUS]);
    expect(points.at(-1)?.map(Math.abs)).toEqual([0, KNOT_RADIUS]);
    for (const [x, y] of points) expect(Math.hypot(x, y)).toBeLessThan(KNOT_RADIUS * 1.15);
  }
});

test("where two pieces cross, one lies above: as often as the knot has points", () => {
  for (const shape of KNOTS) expect(knotLines(shape).above).toHaveLength(shape.points);
});
