import { expect, it } from "vitest";
import {
  pointsByPrinciple,
  readLocalPoint,
  writeLocalPoint,
} from "~/features/decisions/domain/local-point";

it("a point that begins with the mark of a principle belongs to it", () => {
  expect(readLocalPoint("LP6: steun de ouders")).toEqual({
    text: "steun de ouders",
    principles: [6],
  });
  expect(readLocalPoint("lp 8, LP2: samen: nu")).toEqual({ text: "samen: nu", principles: [2, 8] });
  expect(readLocalPoint("Kijk ook naar LP6: dat telt")).toEqual({
    text: "Kijk ook naar LP6: dat telt",
    principles: [],
  });
});

it("a point can be typed again as it was", () => {
  for (const line of ["LP2, LP8: samen", "zomaar een punt"]) {
    const { text, principles } = readLocalPoint(line);
    expect(writeLocalPoint(text, principles)).toBe(line);
  }
});

it("points of all councils come together per principle, what belongs to none comes last", () => {
  const point = (text: string, principles: number[]) => ({
    body: text,
    point: { nl: text, en: "", principles },
  });
  const groups = pointsByPrinciple([point("a", [6]), point("b", []), point("c", [2, 6])]);
  expect(
    groups.map(({ principle, points }) => [principle, points.map(({ body }) => body)]),
  ).toEqual([
    [2, ["c"]],
    [6, ["a", "c"]],
    [null, ["b"]],
  ]);
});
