import { describe, expect, it } from "vitest";
import {
  cancelSignUpVerdict,
  decideSignUp,
  SIGN_UP_STATES,
  type SignUpSnapshot,
} from "~/features/sessions/domain/sign-up";

const now = new Date("2027-03-01T09:00:00Z");
const session: SignUpSnapshot = {
  sessionState: "published",
  startsAt: new Date("2027-03-20T18:00:00Z"),
  signUpClosesAt: new Date("2027-03-18T22:59:59Z"),
  capacity: 10,
  reserved: { youth: 6 },
  confirmed: {},
  waitlisted: {},
  waitlistLimit: null,
  existing: null,
};
const decide = (change: Partial<SignUpSnapshot>, role: "youth" | "parent" = "parent", at = now) =>
  decideSignUp({ role }, { ...session, ...change }, at);

describe("signing up", () => {
  it("confirms while there is a seat for the role", () => {
    expect(decide({})).toEqual({ ok: true, outcome: "confirmed", seat: "general" });
    expect(decide({ confirmed: { parent: 4 } }, "youth")).toEqual({
      ok: true,
      outcome: "confirmed",
      seat: "reserved",
    });
  });

  it("gives the next place in line when there is none", () => {
    expect(decide({ confirmed: { parent: 4 }, waitlisted: { parent: 2, other: 1 } })).toEqual({
      ok: true,
      outcome: "waitlisted",
      position: 4,
    });
  });

  it("lets nobody overtake those who wait for the same seat", () => {
    expect(decide({ waitlisted: { other: 1 } })).toMatchObject({ outcome: "waitlisted" });
    expect(decide({ waitlisted: { other: 1 } }, "youth")).toMatchObject({ outcome: "confirmed" });
    expect(decide({ waitlisted: { youth: 1 } }, "youth")).toMatchObject({ outcome: "waitlisted" });
  });

  it("is full when the waitlist is full too", () => {
    const full = { confirmed: { parent: 4 }, waitlistLimit: 1 };
    expect(decide(full)).toMatchObject({ outcome: "waitlisted", position: 1 });
    expect(decide({ ...full, waitlisted: { parent: 1 } })).toEqual({ ok: false, code: "full" });
  });

  it("happens once per person, and again only after cancelling", () => {
    for (const existing of SIGN_UP_STATES) {
      const decision = decide({ existing });
      expect(decision.ok).toBe(existing === "cancelled");
      if (!decision.ok)
        expect(decision).toMatchObject({ code: "already_signed_up", state: existing });
    }
  });

  it("tells a repeat the same after the deadline", () => {
    const late = new Date("2027-03-19T09:00:00Z");
    expect(decide({ existing: "confirmed" }, "parent", late)).toMatchObject({
      code: "already_signed_up",
    });
  });

  it("closes at the deadline, a second after it, and says why", () => {
    const because = (change: Partial<SignUpSnapshot>, at: string) => {
      const decision = decide(change, "parent", new Date(at));
      return !decision.ok && decision.code === "closed" ? decision.because : null;
    };
    expect(because({}, "2027-03-18T22:59:59Z")).toBeNull();
    expect(because({}, "2027-03-18T23:00:00Z")).toBe("deadline");
    expect(because({ signUpClosesAt: null }, "2027-03-20T17:59:59Z")).toBeNull();
    expect(because({ signUpClosesAt: null }, "2027-03-20T18:00:00Z")).toBe("started");
    expect(because({ sessionState: "draft" }, now.toISOString())).toBe("unpublished");
    expect(because({ sessionState: "cancelled" }, now.toISOString())).toBe("cancelled");
    expect(because({ sessionState: "ended" }, now.toISOString())).toBe("started");
  });
});

describe("cancelling a sign-up", () => {
  it("frees a seat only when it had one", () => {
    expect(cancelSignUpVerdict({ state: "confirmed" }, session, now)).toEqual({
      ok: true,
      freesSeat: true,
    });
    expect(cancelSignUpVerdict({ state: "waitlisted" }, session, now)).toEqual({
      ok: true,
      freesSeat: false,
    });
  });

  it("is refused twice, and from the start on", () => {
    expect(cancelSignUpVerdict({ state: "cancelled" }, session, now)).toEqual({
      ok: false,
      code: "already_cancelled",
    });
    const started = { ok: false, code: "already_started" };
    expect(cancelSignUpVerdict({ state: "confirmed" }, session, session.startsAt)).toEqual(started);
    expect(cancelSignUpVerdict({ state: "attended" }, session, now)).toEqual(started);
  });
});
