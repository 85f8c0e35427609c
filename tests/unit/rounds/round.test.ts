import { describe, expect, it } from "vitest";
import { ROUND_STATES } from "~/features/vocabulary/domain/round-state";
import { ROUND_VERBS, roundTransitionVerdict, takesInput } from "~/features/rounds/domain/round";

describe("the steps of a round", () => {
  it("go from prepared to evaluated without a shortcut", () => {
    const allowed = ROUND_STATES.flatMap((state) =>
      ROUND_VERBS.flatMap((verb) => {
        const verdict = roundTransitionVerdict(state, verb, "administrator");
        return verdict.ok ? [`${state} -> ${verdict.to}`] : [];
      }),
    );
    expect(allowed).toEqual([
      "prepared -> announced",
      "announced -> prepared",
      "announced -> open",
      "open -> closed",
      "closed -> reportedBack",
      "reportedBack -> evaluated",
    ]);
  });

  it("say which state was expected", () => {
    expect(roundTransitionVerdict("prepared", "open", "roundModerator")).toEqual({
      ok: false,
      code: "wrong_state",
      expected: "announced",
    });
  });

  it("let the clock close a round and nothing else", () => {
    expect(roundTransitionVerdict("open", "close", "clock")).toEqual({ ok: true, to: "closed" });
    expect(roundTransitionVerdict("announced", "open", "clock")).toEqual({
      ok: false,
      code: "wrong_actor",
    });
  });
});

describe("taking input", () => {
  const round = {
    state: "open" as const,
    opensAt: new Date("2027-03-01T09:00:00Z"),
    closesAt: new Date("2027-03-31T21:59:59Z"),
  };

  it("follows the server's clock up to and including the closing second", () => {
    expect(takesInput(round, new Date("2027-03-01T08:59:59Z"))).toBe(false);
    expect(takesInput(round, new Date("2027-03-01T09:00:00Z"))).toBe(true);
    expect(takesInput(round, new Date("2027-03-31T21:59:59Z"))).toBe(true);
    expect(takesInput(round, new Date("2027-03-31T22:00:00Z"))).toBe(false);
  });

  it("needs the round to be open", () => {
    const now = new Date("2027-03-10T12:00:00Z");
    for (const state of ROUND_STATES) {
      expect(takesInput({ ...round, state }, now)).toBe(state === "open");
    }
  });
});
