import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { medianOf } from "~/features/moderation/domain/median";
import type { CaseModerator, ModerationCase } from "~/features/moderation/domain/moderation-case";
import { queueFor, usualWaitDays } from "~/features/moderation/domain/queue";
import { takeReport, type ReaderReport } from "~/features/moderation/domain/reader-reports";

const MODERATOR: CaseModerator = { staffId: "anna", role: "moderator", ownKeys: ["mine"] };
const SAFETY: CaseModerator = { staffId: "sam", role: "safetyOfficer", ownKeys: [] };
const NOW = new Date("2026-03-05T12:00:00Z");

const item = (id: string, facts: Partial<ModerationCase> = {}): ModerationCase => ({
  id,
  subject: { kind: "comment", id },
  authorKeys: ["author"],
  authorIsYoung: false,
  state: "waiting",
  openedAt: new Date("2026-03-02T09:00:00Z"),
  dueAt: new Date("2026-03-05T22:59:59Z"),
  version: 1,
  decision: null,
  appealOf: null,
  ...facts,
});

describe("the queue", () => {
  it("is oldest first, with age and days left", () => {
    const young = item("young", { openedAt: new Date("2026-03-05T08:00:00Z") });
    const queue = queueFor([young, item("old")], MODERATOR, NOW);
    expect(queue.map((entry) => entry.case.id)).toEqual(["old", "young"]);
    expect(queue[0]).toMatchObject({ ageDays: 3, daysLeft: 0, overdue: false });
    expect(queueFor([item("old")], MODERATOR, new Date("2026-03-05T23:00:00Z"))[0]).toMatchObject({
      daysLeft: -1,
      overdue: true,
    });
  });

  it("shows held items to the safety officer alone, and nothing else there", () => {
    const cases = [
      item("held", { state: "held" }),
      item("free"),
      item("done", { state: "decided" }),
    ];
    const seenBy = (who: CaseModerator) => queueFor(cases, who, NOW).map((entry) => entry.case.id);
    expect(seenBy(SAFETY)).toEqual(["held"]);
    expect(seenBy(MODERATOR)).toEqual(["free"]);
    expect(seenBy({ ...MODERATOR, role: "administrator" })).toEqual([]);
  });

  it("locks own items and those judged before", () => {
    const first = { outcome: { kind: "spam", rule: "advertising" }, by: "anna", at: NOW } as const;
    const cases = [
      item("a", { authorKeys: ["x", "mine"] }),
      item("b", { state: "secondModerator", decision: first }),
      item("c", { appealOf: { decidedBy: ["anna"], outcome: first.outcome } }),
      item("d"),
    ];
    expect(queueFor(cases, MODERATOR, NOW).map((entry) => entry.locked)).toEqual([
      "ownItem",
      "judgedBefore",
      "judgedBefore",
      null,
    ]);
  });
});

describe("the usual waiting time", () => {
  const waited = (days: number) => ({
    openedAt: new Date("2026-03-02T09:00:00Z"),
    decidedAt: new Date(Date.UTC(2026, 2, 2 + days, 15)),
  });

  it("is the median in days, and unknown for a handful", () => {
    expect(usualWaitDays([0, 1, 2, 3].map(waited))).toBeNull();
    expect(usualWaitDays([0, 1, 2, 3, 30].map(waited))).toBe(2);
    expect(usualWaitDays([0, 1, 2, 3, 30, 30].map(waited))).toBe(3);
  });

  it("takes a median that half of the values do not exceed", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const median = medianOf(values) ?? Number.NaN;
        expect(values.filter((value) => value < median).length * 2).toBeLessThanOrEqual(
          values.length,
        );
        expect(values.filter((value) => value > median).length * 2).toBeLessThanOrEqual(
          values.length,
        );
      }),
    );
    expect(medianOf([])).toBeNull();
  });
});

describe("reports by readers", () => {
  const report = (reporterKey: string, reason: ReaderReport["reason"] = "abuse") => ({
    reporterKey,
    reason,
  });
  const settings = { reportsToReopen: 3 };
  const open = { isPublic: true, caseIsOpen: false };

  it("puts an item back in the queue at the third reader", () => {
    const two = [report("a"), report("b")];
    expect(
      takeReport({ ...open, reportsSinceDecision: [report("a")] }, report("b"), settings),
    ).toEqual({ ok: true, count: 2, reopens: false });
    expect(takeReport({ ...open, reportsSinceDecision: two }, report("c"), settings)).toEqual({
      ok: true,
      count: 3,
      reopens: true,
    });
  });

  it("counts a reader once", () => {
    const two = [report("a"), report("b")];
    expect(
      takeReport({ ...open, reportsSinceDecision: two }, report("b", "other"), settings),
    ).toEqual({ ok: false, code: "already_reported" });
  });

  it("asks for a look at once when somebody may not be safe", () => {
    expect(
      takeReport({ ...open, reportsSinceDecision: [] }, report("a", "safety"), settings),
    ).toMatchObject({ reopens: true });
  });

  it("opens no second case and takes no report on what is not public", () => {
    const two = [report("a"), report("b")];
    const waiting = { isPublic: true, caseIsOpen: true, reportsSinceDecision: two };
    expect(takeReport(waiting, report("c"), settings)).toMatchObject({ count: 3, reopens: false });
    expect(takeReport({ ...waiting, isPublic: false }, report("c"), settings)).toEqual({
      ok: false,
      code: "not_public",
    });
  });
});
