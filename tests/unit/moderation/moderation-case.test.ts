import { describe, expect, it } from "vitest";
import { decideCase } from "~/features/moderation/domain/decide-case";
import { isYoungVoice, openCase, withdrawCase } from "~/features/moderation/domain/moderation-case";
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
  SENT,
  staff,
  waiting,
} from "./case-fixture";

describe("opening a case", () => {
  it("promises a decision by the end of the third day", () => {
    expect(waiting()).toMatchObject({ state: "waiting", version: 1 });
    expect(waiting().dueAt).toEqual(new Date("2026-03-05T22:59:59Z"));
  });

  it("holds a text that suggests danger, on a clock of hours", () => {
    const held = openCase(
      { ...waiting(), suggestsDanger: true },
      SENT,
      DEFAULT_MODERATION_SETTINGS,
    );
    expect(held.state).toBe("held");
    expect(held.dueAt).toEqual(new Date("2026-03-03T09:00:00Z"));
    expect(held).not.toHaveProperty("suggestsDanger");
  });

  it.each([
    ["youth", "from18to27", true],
    ["youth", null, true],
    ["nextOfKin", "from16to17", true],
    ["parent", "over27", false],
    ["parent", null, false],
  ] as const)("a %s of %s is a young voice: %s", (role, ageBand, young) => {
    expect(isYoungVoice({ role, ageBand })).toBe(young);
  });
});

describe("deciding", () => {
  it("closes the case with who, what and when", () => {
    expect(decideCase(waiting(), PUBLISH, by(ANNA))).toEqual({
      ok: true,
      takesEffect: true,
      next: {
        ...waiting(),
        state: "decided",
        version: 2,
        decision: { outcome: PUBLISH, by: "anna", at: LATER },
      },
    });
  });

  it("lets nobody decide an own item, whatever the role and the state", () => {
    const own = staff("anna", { ownKeys: ["other", "author"] });
    expect(decideCase(waiting(), PUBLISH, by(own))).toEqual({ ok: false, code: "own_item" });
    const ownSafety = { ...SAFETY, ownKeys: ["author"] };
    const held = waiting({ state: "held" });
    expect(decideCase(held, { kind: "release" }, by(ownSafety))).toMatchObject({
      code: "own_item",
    });
  });

  it.each(["responder", "advisoryCouncil", "administrator", "safetyOfficer"] as const)(
    "lets no %s decide a waiting item",
    (role) => {
      expect(decideCase(waiting(), PUBLISH, by(staff("x", { role })))).toMatchObject({
        code: "not_moderator",
      });
    },
  );

  it("tells the second of two moderators what happened", () => {
    const decided = after(waiting(), RETURN, ANNA);
    expect(decideCase(decided, PUBLISH, by(BILAL))).toEqual({
      ok: false,
      code: "already_decided",
      decision: { outcome: RETURN, by: "anna", at: LATER },
      byYou: false,
    });
    expect(decideCase(decided, RETURN, by(ANNA))).toMatchObject({ byYou: true });
  });

  it("tells the second one too when the first held the item", () => {
    const held = after(waiting(), HOLD, ANNA);
    expect(decideCase(held, PUBLISH, by(BILAL))).toMatchObject({
      code: "already_decided",
      decision: { outcome: HOLD },
    });
  });

  it("asks to look again when the case changed without a decision", () => {
    const released = after(after(waiting(), HOLD, ANNA), { kind: "release" }, SAFETY);
    expect(decideCase(released, PUBLISH, by(BILAL))).toEqual({
      ok: false,
      code: "changed_meanwhile",
    });
  });

  it("does not judge what its writer took back", () => {
    const verdict = withdrawCase(waiting());
    if (!verdict.ok) throw new Error(verdict.code);
    expect(decideCase(verdict.next, PUBLISH, by(ANNA))).toMatchObject({
      code: "withdrawn_by_author",
    });
    expect(withdrawCase(verdict.next)).toEqual({ ok: false, code: "already_decided" });
  });
});

describe("what an outcome has to say", () => {
  const move: Outcome = {
    kind: "moveElsewhere",
    destination: { kind: "round", id: "wonen" },
    explanation: "Dit hoort bij de ronde over wonen.",
  };

  it.each<[Outcome, string]>([
    [{ ...RETURN, explanation: " nee " }, "explanation_missing"],
    [{ ...RETURN, explanation: "x".repeat(2_001) }, "explanation_too_long"],
    [{ ...RETURN, howToResubmit: "" }, "resubmit_missing"],
    [{ ...move, destination: { kind: "body", id: "" } }, "destination_missing"],
    [{ ...move, explanation: "" }, "explanation_missing"],
    [{ kind: "merge", intoId: "proposal-1", explanation: "Bijna hetzelfde." }, "merge_into_itself"],
    [{ kind: "publishRedacted", redactions: { title: [], body: [] } }, "redaction_missing"],
    [
      {
        kind: "publishRedacted",
        redactions: { title: [{ start: 0, end: 99, reason: "insult" }], body: [] },
      },
      "redaction_outside_text",
    ],
    [{ kind: "release" }, "outcome_not_possible"],
  ])("refuses %j", (outcome, code) => {
    expect(decideCase(waiting(), outcome, by(ANNA))).toMatchObject({ ok: false, code });
  });

  it("stores covers tidied and texts trimmed", () => {
    const covers: Outcome = {
      kind: "publishRedacted",
      redactions: {
        title: [],
        body: [
          { start: 26, end: 34, reason: "personalData" },
          { start: 23, end: 27, reason: "personalData" },
        ],
      },
    };
    expect(after(waiting(), covers, ANNA).decision?.outcome).toEqual({
      kind: "publishRedacted",
      redactions: { title: [], body: [{ start: 23, end: 34, reason: "personalData" }] },
    });
    const padded = { ...RETURN, explanation: `  ${RETURN.explanation}\n` };
    expect(after(waiting(), padded, ANNA).decision?.outcome).toEqual(RETURN);
  });
});
