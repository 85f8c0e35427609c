import { describe, expect, it } from "vitest";
import {
  canBeUndone,
  happenedSince,
  undoUntil,
  undoVerdict,
} from "~/features/moderation/domain/undo-decision";
import type { ModerationCase } from "~/features/moderation/domain/moderation-case";
import { ANNA, BILAL, HOLD, LATER, PUBLISH, waiting } from "./case-fixture";

const decided = (facts: Partial<ModerationCase> = {}) =>
  waiting({
    state: "decided",
    decision: { outcome: PUBLISH, by: ANNA.staffId, at: LATER },
    ...facts,
  });
const STORED = { isStored: true, since: null };

describe("undoing a decision", () => {
  it("is for who decided and for an administrator, until five minutes later", () => {
    const end = undoUntil(LATER);
    expect(end.getTime() - LATER.getTime()).toBe(300_000);
    expect(undoVerdict(decided(), ANNA, STORED, end)).toEqual({ ok: true });
    const past = new Date(end.getTime() + 1);
    expect(undoVerdict(decided(), ANNA, STORED, past)).toMatchObject({ code: "undo_too_late" });
    expect(undoVerdict(decided(), BILAL, STORED, LATER)).toMatchObject({
      code: "not_your_decision",
    });
    const administrator = { ...BILAL, role: "administrator" } as const;
    expect(undoVerdict(decided(), administrator, STORED, LATER)).toEqual({ ok: true });
  });

  it("is refused for an own item, for what was not decided, and with what happened since", () => {
    const own = { ...ANNA, ownKeys: ["author"] };
    expect(undoVerdict(decided(), own, STORED, LATER)).toMatchObject({ code: "own_item" });
    for (const state of ["waiting", "held", "withdrawn"] as const) {
      expect(undoVerdict(decided({ state }), ANNA, STORED, LATER)).toMatchObject({
        code: "nothing_to_undo",
      });
    }
    const nothing = { isStored: false, since: null };
    expect(undoVerdict(decided(), ANNA, nothing, LATER)).toMatchObject({ code: "nothing_to_undo" });
    expect(undoVerdict(decided(), ANNA, { isStored: true, since: "merged" }, LATER)).toEqual({
      ok: false,
      code: "something_since",
      since: "merged",
    });
  });

  it("says the heaviest thing that happened", () => {
    const after = { columns: "a", done: { answered: 0, reacted: 1 } };
    expect(happenedSince(after, after)).toBeNull();
    expect(happenedSince(after, { columns: "b", done: { answered: 1, reacted: 2 } })).toBe(
      "answered",
    );
    expect(happenedSince(after, { columns: "a", done: { reacted: 2 } })).toBe("reacted");
    expect(happenedSince(after, { columns: "b", done: { reacted: 1 } })).toBe("changed");
    expect(happenedSince(after, null)).toBe("changed");
  });

  it("never calls a worry back", () => {
    expect(canBeUndone(waiting(), HOLD.kind)).toBe(false);
    expect(canBeUndone(waiting({ subject: { kind: "claim", id: "c" } }), "return")).toBe(false);
    expect(canBeUndone(waiting(), "merge")).toBe(true);
  });
});
