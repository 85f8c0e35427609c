import { expect, test } from "vitest";
import { attendanceFigures, publicAttendance } from "~/features/sessions/domain/attendance";

const figures = attendanceFigures({
  attended: [
    ...Array.from({ length: 7 }, () => ({
      role: "youth" as const,
      walkIn: false,
      way: "room" as const,
    })),
    { role: "nextOfKin", walkIn: false, way: "room" as const },
  ],
  noShows: 1,
  supervisors: 2,
});

test("who was at a session in one municipality is told in bands, also all together", () => {
  expect(publicAttendance(figures, true, 5)).toMatchObject({
    byRole: {
      youth: { min: 6, max: 10 },
      nextOfKin: { min: 1, max: 5 },
      parent: { min: 0, max: 0 },
    },
    total: { min: 6, max: 10 },
    noShows: { min: 1, max: 5 },
  });
});

test("who was at a session of the region is counted", () => {
  expect(publicAttendance(figures, false, 5)).toMatchObject({
    byRole: { nextOfKin: { min: 1, max: 1 } },
    total: { min: 8, max: 8 },
  });
});
