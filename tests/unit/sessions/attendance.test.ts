import { describe, expect, it } from "vitest";
import {
  attendanceFigures,
  attendanceOpenVerdict,
  checkInVerdict,
  closeAttendance,
} from "~/features/sessions/domain/attendance";

const session = {
  state: "published" as const,
  startsAt: new Date("2027-03-20T18:00:00Z"),
  endsAt: new Date("2027-03-20T20:00:00Z"),
};
const during = new Date("2027-03-20T18:30:00Z");

describe("recording attendance", () => {
  it("opens shortly before the start and closes with the report", () => {
    expect(attendanceOpenVerdict(session, new Date("2027-03-20T15:59:59Z"))).toEqual({
      ok: false,
      code: "too_early",
      opensAt: new Date("2027-03-20T16:00:00Z"),
    });
    expect(attendanceOpenVerdict(session, new Date("2027-03-20T16:00:00Z"))).toEqual({ ok: true });
    expect(attendanceOpenVerdict({ ...session, state: "reported" }, during)).toMatchObject({
      code: "already_reported",
    });
    expect(attendanceOpenVerdict({ ...session, state: "cancelled" }, during)).toMatchObject({
      code: "session_cancelled",
    });
  });

  it("takes in who came, from the waitlist too, and only once", () => {
    const code = (state: Parameters<typeof checkInVerdict>[0]["state"]) => {
      const verdict = checkInVerdict({ state }, session, during);
      return verdict.ok ? verdict.to : verdict.code;
    };
    expect(code("confirmed")).toBe("attended");
    expect(code("waitlisted")).toBe("attended");
    expect(code("noShow")).toBe("attended");
    expect(code("attended")).toBe("already_checked_in");
    expect(code("cancelled")).toBe("sign_up_cancelled");
  });

  it("notes no-shows only after the end, and only people who had a seat", () => {
    const signUps = [
      { id: "a", state: "confirmed" as const },
      { id: "b", state: "attended" as const },
      { id: "c", state: "waitlisted" as const },
      { id: "d", state: "cancelled" as const },
    ];
    expect(closeAttendance(signUps, session, during)).toEqual({ ok: false, code: "not_ended" });
    expect(closeAttendance(signUps, session, session.endsAt)).toEqual({ ok: true, noShows: ["a"] });
  });
});

describe("the figures of attendance", () => {
  it("count who was there by role, walk-ins too, supervisors and no-shows apart", () => {
    expect(
      attendanceFigures({
        attended: [
          { role: "youth", walkIn: false, way: "online" },
          { role: "youth", walkIn: true, way: "room" },
          { role: "parent", walkIn: false, way: "online" },
        ],
        noShows: 2,
        supervisors: 2,
      }),
    ).toEqual({
      byRole: { youth: 2, parent: 1, nextOfKin: 0, professional: 0, other: 0 },
      total: 3,
      byWay: { room: 1, online: 2 },
      walkIns: 1,
      noShows: 2,
      supervisors: 2,
    });
  });
});
