import { scopeOfChoice } from "~/features/rounds/domain/round-scope";
import { PART_SCHEMAS, readRoundPart } from "~/features/rounds/schema";
import { describe, expect, test } from "vitest";
import {
  partAfter,
  PART_FIELDS,
  SET_UP_ADDRESSES,
  SET_UP_PARTS,
  setUpPartAt,
  setUpState,
  unfinishedAfter,
} from "~/features/rounds/domain/set-up";

describe("setting up a round in steps", () => {
  test("every step has its address, and the last leads nowhere", () => {
    for (const part of SET_UP_PARTS) expect(setUpPartAt(SET_UP_ADDRESSES[part])).toBe(part);
    expect(setUpPartAt("alles")).toBeUndefined();
    expect(SET_UP_PARTS.map(partAfter)).toEqual([...SET_UP_PARTS.slice(1), undefined]);
  });

  test("what a step asks is what is read of it, and nothing else", () => {
    for (const [part, { shape }] of Object.entries(PART_SCHEMAS)) {
      const asked: readonly string[] = PART_FIELDS[part as keyof typeof PART_SCHEMAS];
      expect(Object.keys(shape).sort(), part).toEqual([...asked].sort());
    }
    expect(readRoundPart("influence", { open: ["a\nb"] })).toEqual({
      ok: true,
      input: { influenceLevel: null, open: ["a", "b"], fixed: [] },
    });
  });

  test("no field is asked at two steps", () => {
    const fields = SET_UP_PARTS.flatMap((part): readonly string[] => PART_FIELDS[part]);
    expect(new Set(fields).size).toBe(fields.length);
  });

  test("what is missing is said at the step where it is filled in, and what only opening asks apart", () => {
    const states = setUpState(
      [{ code: "decider_missing" }, { code: "open_list_empty" }, { code: "closing_date_past" }],
      [{ code: "lundy_missing", field: "space" }, { code: "principle_missing" }],
    );
    const counts = states.map(({ part, gaps, later }) => [part, gaps.length, later.length]);
    expect(counts).toEqual([
      ["question", 0, 0],
      ["influence", 1, 0],
      ["people", 1, 0],
      ["dates", 1, 0],
      ["promises", 0, 1],
      ["principles", 0, 1],
    ]);
  });
});

test("what is right already is passed by, and after the last gap comes nothing", () => {
  const steps = setUpState(
    [{ code: "decider_missing" }],
    [{ code: "lundy_missing", field: "space" }],
  );
  expect(unfinishedAfter(null, steps)).toBe("people");
  expect(unfinishedAfter("people", steps)).toBe("promises");
  expect(unfinishedAfter("promises", steps)).toBeUndefined();
});

test("nothing chosen or everything is the whole region, one is local, the rest is several", () => {
  const scopes = [0, 1, 2, 13, 14].map((chosen) => scopeOfChoice(chosen, 14));
  expect(scopes).toEqual(["regional", "local", "several", "several", "regional"]);
});
