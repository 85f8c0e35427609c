import { describe, expect, test } from "vitest";
import {
  isEnteredAfterwards,
  pastSessionVerdict,
} from "~/features/sessions/domain/entered-afterwards";

const NOW = new Date("2027-03-01T09:00:00Z");
const past = {
  title: "Gesprek op school",
  format: "onSite" as const,
  place: "De school",
  onlineUrl: null,
  startsAt: new Date("2027-02-10T14:00:00Z"),
  endsAt: new Date("2027-02-10T16:00:00Z"),
  signUpClosesAt: null,
  ...{ capacity: 20, onlineCapacity: null, reserved: {} },
  createdAt: new Date("2027-02-28T09:00:00Z"),
  example: false,
};

describe("a session of the past", () => {
  test("is one that was made after it ended, and no example", () => {
    expect(isEnteredAfterwards(past)).toBe(true);
    expect(isEnteredAfterwards({ ...past, example: true })).toBe(false);
    expect(isEnteredAfterwards({ ...past, createdAt: past.startsAt })).toBe(false);
  });

  test("is entered when it is complete; nothing is asked about signing up", () => {
    expect(pastSessionVerdict(past, NOW)).toEqual({ ok: true });
    const late = { ...past, signUpClosesAt: NOW };
    expect(pastSessionVerdict(late, NOW)).toEqual({ ok: true });
    expect(pastSessionVerdict({ ...past, place: " " }, NOW)).toEqual({
      ...{ ok: false, code: "incomplete", missing: [{ code: "place_missing" }] },
    });
  });

  test("is not one that is still to come, nor one that was prepared before its day", () => {
    const coming = { ...past, endsAt: new Date("2027-03-01T10:00:00Z") };
    expect(pastSessionVerdict(coming, NOW)).toMatchObject({ code: "not_past" });
    const before = { ...past, createdAt: new Date("2027-02-01T09:00:00Z") };
    expect(pastSessionVerdict(before, NOW)).toMatchObject({ code: "not_afterwards" });
  });
});
