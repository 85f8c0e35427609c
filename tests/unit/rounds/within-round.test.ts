import { describe, expect, test } from "vitest";
import { contradictionsAdded, contradictionsOf } from "~/features/rounds/domain/contradictions";
import type { RoundPromises } from "~/features/rounds/domain/contradictions";
import { outsideRound } from "~/features/rounds/domain/within-round";
import { openingVerdict } from "~/features/rounds/domain/opening";

const at = (day: string) => new Date(`2027-${day}T12:00:00Z`);
const NOW = at("03-02");
const round = { opensAt: at("03-01"), closesAt: at("03-31") };

describe("what people take part in lies within its round", () => {
  test.each([
    ["within", at("03-10"), at("03-20"), null],
    ["from the very opening until the very close", round.opensAt, round.closesAt, null],
    ["before the round opens", at("02-28"), at("03-20"), "before_round_opens"],
    ["after the round closes", at("03-10"), at("04-01"), "after_round_closes"],
    ["all after the close", at("04-02"), at("04-02"), "after_round_closes"],
    ["without a beginning, and after the close", null, at("04-01"), "after_round_closes"],
    ["without moments", null, null, null],
  ])("%s", (_, from, until, expected) => {
    expect(outsideRound(round, { from, until })).toBe(expected);
  });

  test("a round that says no day holds everything", () => {
    const open = { opensAt: null, closesAt: null };
    expect(outsideRound(open, { from: at("01-01"), until: at("12-31") })).toBeNull();
  });
});

describe("a round whose dates move", () => {
  const sound: RoundPromises = {
    ...round,
    state: "open",
    influenceLevel: "advise",
    replyDueAt: at("05-01"),
    framesFixedOn: null,
    decisionScope: { open: ["iets"], fixed: [] },
    parts: [
      { kind: "session", from: at("03-20"), until: at("03-20") },
      { kind: "survey", from: at("03-01"), until: at("03-31") },
    ],
  };

  test("keeps its sessions and its surveys", () => {
    expect(contradictionsOf(sound, NOW)).toEqual([]);
    expect(contradictionsAdded(sound, { ...sound, closesAt: at("03-25") }, NOW)).toEqual([
      "survey_outside_round",
    ]);
    expect(contradictionsAdded(sound, { ...sound, closesAt: at("03-15") }, NOW)).toEqual([
      "session_outside_round",
      "survey_outside_round",
    ]);
  });

  test("may be mended when something of it lay outside before", () => {
    const past = { ...sound, closesAt: at("03-15") };
    expect(contradictionsAdded(past, { ...past, replyDueAt: at("05-02") }, NOW)).toEqual([]);
  });

  test("opens while a survey that was announced with it stands open", () => {
    const verdict = openingVerdict(
      {
        ...sound,
        state: "announced",
        opensAt: null,
        deciderBodyId: "a",
        answererBodyId: "a",
        responders: 1,
        principles: [{ number: 1, reason: "Daarom" }],
        decisionScope: { open: ["iets"], fixed: ["iets anders"] },
        space: "x",
        voice: "x",
        audience: "x",
        influence: "x",
      },
      at("03-05"),
    );
    expect(verdict).toEqual({ ok: true });
  });
});
