import { describe, expect, it } from "vitest";
import { appealResult, openAppeal } from "~/features/moderation/domain/appeal";
import {
  decideCase,
  possibleOutcomes,
  type DecideContext,
} from "~/features/moderation/domain/decide-case";
import {
  isYoungVoice,
  openCase,
  withdrawCase,
  type CaseModerator,
  type ModerationCase,
} from "~/features/moderation/domain/moderation-case";
import { DEFAULT_MODERATION_SETTINGS } from "~/features/moderation/domain/moderation-settings";
import type { Outcome } from "~/features/moderation/domain/outcome";

const SENT = new Date("2026-03-02T09:00:00Z");
const LATER = new Date("2026-03-03T09:00:00Z");
const TEXT = { title: "Bel mij", body: "Bel mijn begeleider op 06-12345678" };

const PUBLISH: Outcome = { kind: "publish" };
const HOLD: Outcome = { kind: "holdForSafety" };
const RETURN: Outcome = {
  kind: "return",
  rule: "identifiesOthers",
  explanation: "Je noemt iemand bij naam.",
  howToResubmit: "Haal de naam weg en stuur het opnieuw.",
};

const staff = (staffId: string, facts: Partial<CaseModerator> = {}): CaseModerator => ({
  staffId,
  role: "moderator",
  ownKeys: [],
  ...facts,
});
const ANNA = staff("anna");
const BILAL = staff("bilal");
const SAFETY = staff("safety", { role: "safetyOfficer" });

const waiting = (facts: Partial<ModerationCase> = {}): ModerationCase => ({
  ...openCase(
    {
      id: "case-1",
      subject: { kind: "proposal", id: "proposal-1" },
      authorKeys: ["author"],
      authorIsYoung: false,
      suggestsDanger: false,
    },
    SENT,
    DEFAULT_MODERATION_SETTINGS,
  ),
  ...facts,
});

const by = (moderator: CaseModerator, facts: Partial<DecideContext> = {}): DecideContext => ({
  moderator,
  expectedVersion: 1,
  text: TEXT,
  now: LATER,
  settings: DEFAULT_MODERATION_SETTINGS,
  ...facts,
});

function after(one: ModerationCase, outcome: Outcome, moderator: CaseModerator): ModerationCase {
  const verdict = decideCase(one, outcome, by(moderator, { expectedVersion: one.version }));
  if (!verdict.ok) throw new Error(verdict.code);
  return verdict.next;
}

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
