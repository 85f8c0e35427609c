import { describe, expect, it } from "vitest";
import { appealResult, openAppeal } from "~/features/moderation/domain/appeal";
import { decideCase, possibleOutcomes } from "~/features/moderation/domain/decide-case";
import { withdrawCase } from "~/features/moderation/domain/moderation-case";
import type { ModerationCase } from "~/features/moderation/domain/moderation-case";
import { DEFAULT_MODERATION_SETTINGS } from "~/features/moderation/domain/moderation-settings";
import type { Outcome } from "~/features/moderation/domain/outcome";
import {
  after,
  ANNA,
  BILAL,
  by,
  HOLD,
  LATER,
  PUBLISH,
  RETURN,
  SAFETY,
  staff,
  waiting,
} from "./case-fixture";

describe("refusing a young person", () => {
  const young = waiting({ authorIsYoung: true });

  it("waits for a second moderator, and publishing does not", () => {
    const verdict = decideCase(young, RETURN, by(ANNA));
    expect(verdict).toMatchObject({
      ok: true,
      takesEffect: false,
      next: { state: "secondModerator", decision: { by: "anna" } },
    });
    expect(decideCase(young, PUBLISH, by(ANNA))).toMatchObject({
      takesEffect: true,
      next: { state: "decided" },
    });
  });

  it("cannot be confirmed by the first moderator", () => {
    const first = after(young, RETURN, ANNA);
    expect(decideCase(first, RETURN, by(ANNA, { expectedVersion: 2 }))).toEqual({
      ok: false,
      code: "needs_second_moderator",
    });
  });

  it("is decided by the second, either way", () => {
    const first = after(young, RETURN, ANNA);
    for (const outcome of [RETURN, PUBLISH]) {
      expect(decideCase(first, outcome, by(BILAL, { expectedVersion: 2 }))).toMatchObject({
        ok: true,
        takesEffect: true,
        next: { state: "decided", decision: { outcome, by: "bilal" } },
      });
    }
  });

  it("needs no second where the region does not ask for one", () => {
    const settings = { ...DEFAULT_MODERATION_SETTINGS, secondModeratorForYoung: false };
    expect(decideCase(young, RETURN, by(ANNA, { settings }))).toMatchObject({
      takesEffect: true,
      next: { state: "decided" },
    });
  });
});

describe("held for safety", () => {
  const held = after(waiting(), HOLD, ANNA);

  it("starts a clock of its own", () => {
    expect(held.state).toBe("held");
    expect(held.dueAt).toEqual(new Date("2026-03-04T09:00:00Z"));
  });

  it("is for the safety officer only, and never published from there", () => {
    const release: Outcome = { kind: "release" };
    const now = { expectedVersion: 2 };
    expect(decideCase(held, release, by(BILAL, now))).toMatchObject({
      code: "only_safety_officer",
    });
    expect(decideCase(held, PUBLISH, by(SAFETY, now))).toMatchObject({
      code: "outcome_not_possible",
    });
    expect(decideCase(held, RETURN, by(SAFETY, now))).toMatchObject({
      ok: true,
      next: { state: "decided" },
    });
  });

  it("goes back into the queue with the term the writer was promised", () => {
    expect(after(held, { kind: "release" }, SAFETY)).toMatchObject({
      state: "waiting",
      dueAt: waiting().dueAt,
      decision: null,
    });
  });

  it("stays with the safety officer when the writer takes the text back", () => {
    expect(withdrawCase(held)).toEqual({ ok: true, next: held });
  });
});

describe("an appeal", () => {
  const decided = after(waiting(), RETURN, ANNA);
  const request = {
    id: "case-2",
    authorKey: "author",
    reason: "Ik noem niemand bij naam.",
    decidedBy: ["first"],
    appealExists: false,
  };
  const settings = DEFAULT_MODERATION_SETTINGS;

  it("opens a case that none of the earlier moderators can decide", () => {
    const verdict = openAppeal(decided, request, LATER, settings);
    if (!verdict.ok) throw new Error(verdict.code);
    expect(verdict.appeal).toMatchObject({ state: "waiting", decision: null, version: 1 });
    expect(verdict.appeal.dueAt).toEqual(new Date("2026-03-10T22:59:59Z"));
    for (const moderator of [ANNA, staff("first")]) {
      expect(decideCase(verdict.appeal, PUBLISH, by(moderator))).toEqual({
        ok: false,
        code: "needs_other_moderator",
      });
    }
    expect(after(verdict.appeal, PUBLISH, BILAL)).toMatchObject({ state: "decided" });
  });

  it("is decided by one moderator, also for a young person", () => {
    const verdict = openAppeal({ ...decided, authorIsYoung: true }, request, LATER, settings);
    if (!verdict.ok) throw new Error(verdict.code);
    expect(after(verdict.appeal, RETURN, BILAL)).toMatchObject({ state: "decided" });
    expect(possibleOutcomes(verdict.appeal)).not.toContain("spam");
  });

  it("on what a safety officer returned goes to another one, also while it is held", () => {
    const held: ModerationCase = {
      ...waiting(),
      state: "held",
      appealOf: { decidedBy: [SAFETY.staffId], outcome: RETURN },
    };
    const other = staff("other", { role: "safetyOfficer" });
    expect(decideCase(held, RETURN, by(SAFETY))).toEqual({
      ok: false,
      code: "needs_other_moderator",
    });
    expect(decideCase(held, { kind: "release" }, by(other))).toMatchObject({ ok: true });
  });

  it("keeps its own term when it was held in between", () => {
    const verdict = openAppeal(decided, request, LATER, settings);
    if (!verdict.ok) throw new Error(verdict.code);
    const released = after(after(verdict.appeal, HOLD, BILAL), { kind: "release" }, SAFETY);
    expect(released.dueAt).toEqual(verdict.appeal.dueAt);
  });

  it("is possible until the end of the fourteenth day", () => {
    const lastMoment = new Date("2026-03-17T22:59:59Z");
    expect(openAppeal(decided, request, lastMoment, settings)).toMatchObject({ ok: true });
    expect(openAppeal(decided, request, new Date("2026-03-17T23:00:00Z"), settings)).toEqual({
      ok: false,
      code: "appeal_too_late",
      until: lastMoment,
    });
  });

  it.each([
    [decided, { ...request, authorKey: "someone" }, "not_author"],
    [waiting(), request, "not_decided"],
    [after(waiting(), PUBLISH, ANNA), request, "nothing_to_appeal"],
    [decided, { ...request, appealExists: true }, "appealed_before"],
    [decided, { ...request, reason: "oneens" }, "appeal_reason_missing"],
  ])("is refused when it has no ground (%#)", (one, asked, code) => {
    expect(openAppeal(one, asked, LATER, settings)).toMatchObject({ ok: false, code });
  });

  it("is overturned when more becomes public than before", () => {
    const redacted: Outcome = { kind: "publishRedacted", redactions: { title: [], body: [] } };
    expect(appealResult(RETURN, PUBLISH)).toBe("overturned");
    expect(appealResult(RETURN, redacted)).toBe("overturned");
    expect(appealResult(RETURN, RETURN)).toBe("upheld");
    expect(appealResult(redacted, redacted)).toBe("upheld");
    expect(appealResult(redacted, PUBLISH)).toBe("overturned");
  });
});
