import { describe, expect, test } from "vitest";
import { REGISTRANT_MESSAGES, messageHolds } from "~/features/sessions/domain/registrant-message";
import type { SignUpNow } from "~/features/sessions/domain/registrant-message";

const NOW = new Date("2027-03-01T09:00:00Z");
const STARTS = new Date("2027-03-11T14:30:00Z");

const seat: SignUpNow = {
  state: "confirmed",
  confirmBy: null,
  promotedAt: STARTS,
  isCalledOff: false,
  isPublished: true,
  startsAt: STARTS,
  endsAt: new Date("2027-03-11T16:30:00Z"),
};

function holding(signUp: SignUpNow, now = NOW): string[] {
  return REGISTRANT_MESSAGES.filter((kind) =>
    messageHolds(kind, signUp, STARTS.toISOString(), now),
  );
}

describe("which messages still hold", () => {
  test.each([
    ["with a seat", seat, ["confirmed", "changed", "reminder", "message"]],
    [
      "with a seat to confirm",
      { ...seat, confirmBy: STARTS },
      ["confirmed", "promoted", "changed", "reminder", "message"],
    ],
    [
      "with a seat that was not confirmed in time",
      { ...seat, confirmBy: new Date(0) },
      ["confirmed", "changed", "reminder", "message"],
    ],
    ["in line", { ...seat, state: "waitlisted" }, ["waitlisted", "changed", "message"]],
    ["after cancelling", { ...seat, state: "cancelled" }, ["lapsed"]],
    [
      "when it was called off",
      { ...seat, isCalledOff: true, isPublished: false },
      ["cancelled", "message"],
    ],
    [
      "when it was moved",
      { ...seat, startsAt: new Date("2027-03-12T14:30:00Z") },
      ["confirmed", "changed", "message"],
    ],
  ] as const)("%s", (_name, signUp, kinds) => {
    expect(holding(signUp)).toEqual(kinds);
  });

  test("after the start nobody is reminded, and after the end only how it was and what staff wrote hold, for two weeks", () => {
    expect(holding(seat, STARTS)).toEqual(["confirmed", "changed", "message"]);
    expect(holding(seat, seat.endsAt)).toEqual(["experience", "message"]);
    expect(holding({ ...seat, state: "attended" }, seat.endsAt)).toContain("experience");
    expect(holding({ ...seat, state: "noShow" }, seat.endsAt)).not.toContain("experience");
    expect(holding(seat, new Date(seat.endsAt.getTime() + 14 * 86_400_000))).toEqual([]);
  });
});
