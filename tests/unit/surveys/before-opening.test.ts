import { describe, expect, test } from "vitest";
import {
  canDiscard,
  canMoveOpening,
  canReturnToDraft,
  isPlanned,
} from "~/features/surveys/domain/before-opening";

const NOW = new Date("2026-11-02T10:00:00Z");
const SOON = new Date("2026-11-05T10:00:00Z");
const LATER = new Date("2026-11-09T10:00:00Z");
const planned = { state: "open", opensAt: SOON, closesAt: LATER } as const;

describe("a survey that nobody could answer yet", () => {
  test("is planned until the moment it opens", () => {
    expect(isPlanned(planned, NOW)).toBe(true);
    expect(isPlanned(planned, SOON)).toBe(false);
    expect(isPlanned({ state: "open", closesAt: LATER }, NOW)).toBe(false);
    expect(isPlanned({ ...planned, state: "draft" }, NOW)).toBe(false);
  });

  test("is thrown away as a draft only, and never with an answer", () => {
    expect(canDiscard({ state: "draft" }, 0)).toEqual({ ok: true });
    expect(canDiscard({ state: "draft" }, 1)).toMatchObject({ code: "not_draft" });
    expect(canDiscard(planned, 0)).toMatchObject({ code: "not_draft" });
  });

  test("moves to a term that can be", () => {
    expect(canMoveOpening(planned, { from: NOW, until: LATER }, NOW)).toEqual({ ok: true });
    const code = (from: Date, until: Date, at = NOW) =>
      canMoveOpening(planned, { from, until }, at);
    expect(code(LATER, SOON)).toMatchObject({ code: "close_before_open" });
    expect(code(NOW, NOW)).toMatchObject({ code: "close_in_past" });
    expect(code(SOON, LATER, SOON)).toMatchObject({ code: "not_planned" });
  });

  test("is a draft again only before it opened", () => {
    expect(canReturnToDraft(planned, NOW)).toEqual({ ok: true });
    expect(canReturnToDraft(planned, SOON)).toMatchObject({ code: "not_planned" });
  });
});
