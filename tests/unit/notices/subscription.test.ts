import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkEmailLink, emailLinkExpiresAt } from "~/features/people/domain/email-confirmation";
import { canFollow, dispatchAt } from "~/features/notices/domain/subscription";

describe("following", () => {
  const person = { isReached: true, alreadyFollowing: false };

  it("needs an address and happens once", () => {
    expect(canFollow(person)).toEqual({ ok: true });
    expect(canFollow({ ...person, isReached: false })).toMatchObject({ code: "address_missing" });
    expect(canFollow({ ...person, alreadyFollowing: true })).toMatchObject({
      code: "already_following",
    });
  });
});

describe("when a notice goes out", () => {
  it("goes at once when asked so", () => {
    const now = new Date("2026-03-28T10:00:00Z");
    expect(dispatchAt("atOnce", now)).toEqual(now);
  });

  it.each([
    // Saturday before the clock goes forward: Sunday 17:00 is then 15:00 in UTC.
    ["2026-03-28T10:00:00Z", "2026-03-29T15:00:00.000Z"],
    // Sunday in winter, a second before and at 17:00.
    ["2026-01-11T15:59:59Z", "2026-01-11T16:00:00.000Z"],
    ["2026-01-11T16:00:00Z", "2026-01-18T16:00:00.000Z"],
    // Sunday evening in UTC is already Monday in Amsterdam.
    ["2026-01-11T23:30:00Z", "2026-01-18T16:00:00.000Z"],
  ])("waits from %s until the digest of %s", (now, expected) => {
    expect(dispatchAt("weekly", new Date(now)).toISOString()).toBe(expected);
  });

  it("never waits longer than a week and an hour of daylight saving", () => {
    const moments = fc.date({
      min: new Date("2024-01-01"),
      max: new Date("2030-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (now) => {
        const wait = dispatchAt("weekly", now).getTime() - now.getTime();
        expect(wait).toBeGreaterThan(0);
        expect(wait).toBeLessThanOrEqual((7 * 24 + 1) * 3_600_000);
      }),
    );
  });
});

describe("the one-time link", () => {
  const sentAt = new Date("2026-05-01T12:00:00Z");
  const expiresAt = emailLinkExpiresAt(sentAt, 90);

  it("works once, until it expires", () => {
    const justBefore = new Date(expiresAt.getTime() - 1);
    expect(expiresAt).toEqual(new Date("2026-05-01T13:30:00Z"));
    expect(checkEmailLink({ expiresAt, usedAt: null }, justBefore)).toEqual({ ok: true });
    expect(checkEmailLink({ expiresAt, usedAt: null }, expiresAt)).toMatchObject({
      code: "link_expired",
    });
    expect(checkEmailLink({ expiresAt, usedAt: sentAt }, justBefore)).toMatchObject({
      code: "link_already_used",
    });
  });
});
