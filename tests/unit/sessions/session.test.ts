import { describe, expect, it } from "vitest";
import {
  cancelSessionVerdict,
  isReminderDue,
  publishVerdict,
  SESSION_STATES,
  SESSION_VERBS,
  sessionStateAt,
  sessionTransitionVerdict,
  type SessionToPublish,
} from "~/features/sessions/domain/session";

const now = new Date("2027-03-01T09:00:00Z");
const startsAt = new Date("2027-03-20T18:00:00Z");
const endsAt = new Date("2027-03-20T20:00:00Z");

describe("the steps of a session", () => {
  it("are these and no others", () => {
    const allowed = SESSION_STATES.flatMap((state) =>
      SESSION_VERBS.flatMap((verb) => {
        const verdict = sessionTransitionVerdict(state, verb, "roundModerator");
        return verdict.ok ? [`${state} -> ${verdict.to}`] : [];
      }),
    );
    expect(allowed).toEqual([
      "draft -> published",
      // A session of the past is written down as it was (decision 212).
      "draft -> ended",
      "draft -> cancelled",
      "published -> ended",
      "published -> cancelled",
      "ended -> reported",
    ]);
  });

  it("let the clock mark a session ended and nothing else", () => {
    expect(sessionTransitionVerdict("published", "end", "clock").ok).toBe(true);
    expect(sessionTransitionVerdict("draft", "publish", "clock")).toEqual({
      ok: false,
      code: "wrong_actor",
    });
  });

  it("follow the clock: ended from the end on", () => {
    expect(sessionStateAt({ state: "published", endsAt }, startsAt)).toBe("published");
    expect(sessionStateAt({ state: "published", endsAt }, endsAt)).toBe("ended");
    expect(sessionStateAt({ state: "cancelled", endsAt }, endsAt)).toBe("cancelled");
  });
});

describe("publishing a session", () => {
  const session: SessionToPublish = {
    title: "Living after eighteen",
    format: "hybrid",
    place: "Library",
    onlineUrl: "https://meet.example/1",
    startsAt,
    endsAt,
    signUpClosesAt: null,
    ...{ capacity: 10, onlineCapacity: 5, reserved: { youth: 6 } },
  };

  it("is allowed when complete", () => {
    expect(publishVerdict(session, now)).toEqual({ ok: true });
  });

  it("names everything that stands in the way", () => {
    expect(
      publishVerdict(
        {
          ...session,
          title: " ",
          place: null,
          onlineUrl: "",
          startsAt: endsAt,
          endsAt: startsAt,
          signUpClosesAt: new Date("2027-03-21T09:00:00Z"),
          ...{ capacity: 5, reserved: { youth: 6 } },
        },
        new Date("2027-04-01T09:00:00Z"),
      ),
    ).toEqual({
      ok: false,
      code: "incomplete",
      missing: [
        { code: "title_missing" },
        { code: "place_missing" },
        { code: "online_link_missing" },
        { code: "starts_in_past" },
        { code: "ends_before_start" },
        { code: "sign_up_closes_after_start" },
        {
          code: "places",
          way: "room",
          refusal: { code: "reserved_over_capacity", reserved: 6 },
        },
      ],
    });
  });

  it("asks a place only where people come, and a link only where they call in", () => {
    expect(publishVerdict({ ...session, format: "online", place: null }, now).ok).toBe(true);
    expect(publishVerdict({ ...session, format: "onSite", onlineUrl: null }, now).ok).toBe(true);
  });
});

describe("cancelling a session", () => {
  it("needs a reason and comes before the start", () => {
    const session = { state: "published" as const, startsAt };
    expect(cancelSessionVerdict(session, "The host is ill", now)).toEqual({
      ok: true,
      notifyRegistrants: true,
    });
    expect(cancelSessionVerdict({ ...session, state: "draft" }, "Double", now)).toEqual({
      ok: true,
      notifyRegistrants: false,
    });
    expect(cancelSessionVerdict(session, " ", now)).toEqual({ ok: false, code: "reason_missing" });
    expect(cancelSessionVerdict(session, "Late", startsAt)).toEqual({
      ok: false,
      code: "already_started",
    });
    expect(cancelSessionVerdict({ ...session, state: "reported" }, "Late", now)).toEqual({
      ok: false,
      code: "wrong_state",
    });
  });
});

describe("a reminder", () => {
  const session = { state: "published" as const, startsAt, remindHours: 24 };

  it("goes out once, within its hours and before the start", () => {
    expect(isReminderDue(session, null, new Date("2027-03-19T17:59:59Z"))).toBe(false);
    expect(isReminderDue(session, null, new Date("2027-03-19T18:00:00Z"))).toBe(true);
    expect(isReminderDue(session, now, new Date("2027-03-19T18:00:00Z"))).toBe(false);
    expect(isReminderDue(session, null, startsAt)).toBe(false);
    expect(
      isReminderDue({ ...session, state: "cancelled" }, null, new Date("2027-03-20T10:00:00Z")),
    ).toBe(false);
  });
});
