import { describe, expect, test } from "vitest";
import { optionsOf, optionsVerdict, readOptionLines } from "~/features/live/domain/live-question";
import { addCounts, countVotes, nextResult, shownResult } from "~/features/live/domain/live-result";
import { choiceVerdict, votesOfVoter } from "~/features/live/domain/live-vote";
import { paperVerdict } from "~/features/live/domain/paper-count";
import { readRoomWord, roomWord, WORD_COUNT } from "~/features/live/domain/room-word";

describe("the choices of a question", () => {
  test("are lines, each once, without empty ones", () => {
    expect(readOptionLines(" thuis \n\n ergens anders\r\nthuis")).toEqual([
      "thuis",
      "ergens anders",
    ]);
  });

  test.each([
    ["een", "options_too_few"],
    ["1\n2\n3\n4\n5\n6\n7", "options_too_many"],
    [`goed\n${"x".repeat(61)}`, "option_too_long"],
  ])("%j is refused as %s", (lines, code) => {
    expect(optionsVerdict("single", lines)).toEqual({ ok: false, code });
  });

  test("of a fixed kind are those of the product, whatever was typed", () => {
    expect(optionsVerdict("yesNo", "een")).toEqual({ ok: true, options: [] });
    const keys = optionsOf({ kind: "yesNo", options: [] }).map(({ key }) => key);
    expect(keys).toEqual(["yes", "no", "unsure"]);
  });
});

describe("what was chosen", () => {
  const single = { kind: "single" as const, text: "Waar?", options: ["thuis", "elders"] };

  test("is one of the choices", () => {
    expect(choiceVerdict(single, ["2"])).toEqual({ ok: true, choices: ["2"] });
    for (const chosen of [[], ["3"], ["1", "2"], ["constructor"]]) {
      expect(choiceVerdict(single, chosen)).toEqual({ ok: false, code: "none_chosen" });
    }
  });

  test("may be several where that is asked, in the order of the choices and each once", () => {
    const several = { ...single, kind: "multiple" as const };
    const verdict = choiceVerdict(several, ["2", "1", "2"]);
    expect(verdict).toEqual({ ok: true, choices: ["1", "2"] });
  });
});

test("a vote takes the place of what the same phone, or the same person elsewhere, chose", () => {
  const votes = [
    { voterKey: "telefoon", personKey: null },
    { voterKey: "tablet", personKey: "mens" },
    { voterKey: "ander", personKey: null },
  ];
  const replaced = votesOfVoter(votes, { voterKey: "telefoon", personKey: "mens" });
  expect(replaced.map(({ voterKey }) => voterKey)).toEqual(["telefoon", "tablet"]);
  // Nobody without a code is the same person as somebody else without one.
  expect(votesOfVoter(votes, { voterKey: "nieuw", personKey: null })).toEqual([]);
});

describe("a result", () => {
  const votes = (yes: number, no: number) =>
    countVotes([
      ...Array.from({ length: yes }, () => ["yes"]),
      ...Array.from({ length: no }, () => ["no"]),
    ]);
  const limits = { sensitive: false, threshold: 10 };
  const keys = ["yes", "no"];

  test("is hidden below the threshold, and says nothing but how many are needed", () => {
    expect(nextResult(null, votes(5, 4), 10)).toBeNull();
    expect(shownResult(votes(5, 4), keys, limits)).toEqual({ hidden: true, needed: 10 });
    expect(shownResult(null, keys, limits)).toEqual({ hidden: true, needed: 10 });
  });

  test("shows shares rounded to five", () => {
    const shown = shownResult(votes(7, 4), keys, limits);
    if (shown.hidden) throw new Error("hidden");
    expect(shown.choices.map(({ share }) => share.min)).toEqual([0.65, 0.35]);
    expect(shown.choices.every(({ share }) => share.min === share.max)).toBe(true);
  });

  test("on a sensitive question never says that everybody of a small group chose the same", () => {
    const shown = shownResult(votes(12, 0), keys, { ...limits, sensitive: true });
    if (shown.hidden) throw new Error("hidden");
    expect(shown.isInFifths).toBe(true);
    expect(shown.choices[0]?.share).toEqual({ min: 0.8, max: 1 });
    const large = shownResult(votes(30, 0), keys, { ...limits, sensitive: true });
    expect(large).toMatchObject({ isInFifths: false });
  });

  test("changes from five new votes on, never for one", () => {
    const shown = votes(6, 4);
    expect(nextResult(shown, votes(6, 5), 10)).toBe(shown);
    expect(nextResult(shown, votes(0, 14), 10)).toBe(shown);
    expect(nextResult(shown, votes(6, 9), 10)).toEqual(votes(6, 9));
  });

  test("puts phones and paper together", () => {
    expect(addCounts(votes(3, 2), votes(1, 1))).toEqual(votes(4, 3));
  });
});

test("every word is short, in small letters, and read as it may be typed", () => {
  for (let index = 0; index < WORD_COUNT; index += 1) {
    const word = roomWord(index, 42);
    expect(word).toMatch(/^[a-z]{3,8}42$/);
    expect(readRoomWord(` ${word.toUpperCase().replace("42", " 42")} `)).toBe(word);
  }
});

describe("numbers of cards", () => {
  const single = { kind: "yesNo" as const, text: "Goed?", options: [], state: "closed" as const };
  const several = {
    kind: "multiple" as const,
    text: "Wat?",
    options: ["a", "b"],
    state: "prepared" as const,
  };

  test("agree with each other: as many choices as cards, or at least one on each", () => {
    expect(paperVerdict(single, 3, { yes: 2, no: 1, elders: 9 })).toEqual({
      ok: true,
      counted: { voters: 3, chosen: { yes: 2, no: 1, unsure: 0 } },
    });
    expect(paperVerdict(several, 3, { "1": 3, "2": 1 }).ok).toBe(true);
    for (const [cards, chosen] of [
      [3, { "1": 4, "2": 1 }],
      [3, { "1": 1, "2": 1 }],
    ] as const) {
      expect(paperVerdict(several, cards, chosen)).toEqual({ ok: false, code: "contradicts" });
    }
    expect(paperVerdict(single, 3, { yes: 2 })).toEqual({ ok: false, code: "contradicts" });
  });

  test("are refused for a question that is open, and when there are too many", () => {
    expect(paperVerdict({ ...single, state: "open" }, 0, {})).toEqual({
      ok: false,
      code: "conflict",
    });
    expect(paperVerdict(single, 2_001, { yes: 2_001 })).toEqual({
      ok: false,
      code: "count_too_large",
    });
  });
});
