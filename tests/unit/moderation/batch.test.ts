/** What of several items goes through in one go, and what is left for a look of its own. */
import { describe, expect, test } from "vitest";
import {
  BATCH_ACTIONS,
  isHandled,
  leftOutOf,
  outcomeOfAction,
  reasonOfRefusal,
} from "~/features/moderation/domain/batch";
import type { BatchAction, BatchItem } from "~/features/moderation/domain/batch";
import type { CaseModerator, ModerationCase } from "~/features/moderation/domain/moderation-case";
import { after, ANNA, BILAL, HOLD, PUBLISH, RETURN, staff, waiting } from "./case-fixture";

const answer = (facts: Partial<ModerationCase> = {}) =>
  waiting({ subject: { kind: "answer", id: "answer-1" }, ...facts });

function leftOut(
  action: BatchAction,
  facts: Partial<BatchItem> = {},
  moderator: CaseModerator = ANNA,
  expectedVersion = 1,
) {
  const item = { case: answer(), isQuestioned: false, isFlagged: false, ...facts };
  return leftOutOf(item, action, { moderator, expectedVersion });
}

describe("a batch", () => {
  test.each(BATCH_ACTIONS)("takes an answer that nobody asks about: %s", (action) => {
    expect(leftOut(action)).toBeNull();
  });

  test("publishes nothing in which something is found", () => {
    expect(leftOut("publish", { isFlagged: true })).toBe("flagged");
    expect(leftOut("theme", { isFlagged: true })).toBe("flagged");
    expect(leftOut("return", { isFlagged: true })).toBeNull();
    expect(leftOut("holdForSafety", { isFlagged: true })).toBeNull();
  });

  test.each(["publish", "theme", "return", "spam"] as const)(
    "leaves an appeal, a report and a second look for a look of its own: %s",
    (action) => {
      const appealOf = { decidedBy: [], outcome: RETURN };
      expect(leftOut(action, { isQuestioned: true })).toBe("ownLook");
      const young = after(waiting({ authorIsYoung: true }), RETURN, BILAL);
      expect(leftOut(action, { case: young }, ANNA, young.version)).toBe("ownLook");
      const appeal = leftOut(action, { case: answer({ appealOf }) });
      expect(appeal).toBe(action === "spam" ? "notPossible" : "ownLook");
    },
  );

  test("lets a worry through whatever was asked about it", () => {
    expect(leftOut("holdForSafety", { isQuestioned: true })).toBeNull();
  });

  test("leaves what changed or was decided since it was on screen", () => {
    expect(leftOut("publish", { case: answer({ version: 2 }) })).toBe("changed");
    const decided = after(answer(), PUBLISH, BILAL);
    expect(leftOut("publish", { case: decided })).toBe("decided");
    expect(leftOut("assign", { case: decided })).toBe("decided");
    expect(leftOut("publish", { case: answer({ state: "withdrawn" }) })).toBe("withdrawn");
  });

  test("leaves an own item, but may ask a colleague to decide it", () => {
    const own = staff("anna", { ownKeys: ["author"] });
    expect(leftOut("publish", {}, own)).toBe("ownItem");
    expect(leftOut("assign", {}, own)).toBeNull();
  });

  test("never touches what is held", () => {
    const held = after(answer(), HOLD, BILAL);
    for (const action of BATCH_ACTIONS) {
      expect(leftOut(action, { case: held }, ANNA, held.version)).not.toBeNull();
    }
  });
});

test("to tie to a theme is to publish; asking a colleague decides nothing", () => {
  expect(outcomeOfAction("theme")).toBe("publish");
  expect(outcomeOfAction("assign")).toBeNull();
  expect(outcomeOfAction("spam")).toBe("spam");
});

test("a refusal says why an item is left", () => {
  expect(reasonOfRefusal("personal_data_left")).toBe("flagged");
  expect(reasonOfRefusal("something_else")).toBe("notPossible");
  expect(isHandled("secondModerator")).toBe(true);
  expect(isHandled("flagged")).toBe(false);
});
