import { expect, test } from "vitest";
import { MOST_ENTRIES, noteCount, tallyOf } from "~/features/rounds/domain/round-tally";
import type { RoundTally } from "~/features/rounds/domain/round-tally";

const entry = (title: string) => ({ title, path: "/", state: "", count: 0, date: null });

const TALLY: RoundTally = {
  part: "sessions",
  count: 3,
  path: "/werkplek/bijeenkomsten",
  notes: [
    { code: "sessions_to_come", count: 1 },
    { code: "sessions_draft", count: 0 },
    { code: "sessions_report_late", count: 2, isLate: true },
  ],
  entries: Array.from({ length: MOST_ENTRIES + 2 }, (_one, number) => entry(String(number))),
};

test("nothing is said of none, what is late stands first, and a long list is cut", () => {
  const { notes, entries } = tallyOf(TALLY);
  expect(notes.map(({ code }) => code)).toEqual(["sessions_report_late", "sessions_to_come"]);
  expect(entries).toHaveLength(MOST_ENTRIES);
});

test("what parts say of one thing is added up", () => {
  const owed = { ...TALLY, notes: [1, 2].map((count) => ({ code: "owed_by" as const, count })) };
  expect(noteCount([TALLY, owed], "owed_by")).toBe(3);
  expect(noteCount([TALLY], "cases_late")).toBe(0);
});
