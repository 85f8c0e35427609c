import { describe, expect, it } from "vitest";
import { account } from "~/features/participation/domain/accounting";
import type { Assumptions } from "~/features/participation/domain/assumptions";
import { conflictKey } from "~/features/participation/domain/assumptions";
import type { RoundFigures } from "~/features/participation/domain/figures";
import { countLedger } from "~/features/participation/domain/ledger";
import type { LedgerEntry } from "~/features/participation/domain/ledger";
import type { Role } from "~/features/participation/domain/roles";
import type { RoundCounts, SourceCount } from "~/features/participation/domain/round-counts";

const SURVEY: readonly SourceCount[] = [
  { sourceId: "S0", subject: "named", roles: ["parent", "youth"], persons: 4 },
  { sourceId: "S0", subject: "others", roles: [], persons: 88 },
];

function round2021(
  session: readonly (readonly [sourceId: string, persons: number])[],
): RoundCounts {
  return countLedger(
    [
      { activityId: "survey", channel: "online", sources: SURVEY, sourceTiming: "unknown" },
      {
        activityId: "session",
        channel: "session",
        sourceTiming: "before",
        sources: session.map(([sourceId, persons]) => ({
          sourceId,
          subject: "participants",
          roles: ["youth"],
          persons,
        })),
      },
    ],
    [],
  );
}

function figuresOf(counts: RoundCounts, assumptions: Assumptions): RoundFigures {
  const verdict = account(counts, assumptions);
  if (!verdict.ok) throw new Error(verdict.code);
  return verdict.figures;
}

function roleOf(figures: RoundFigures, role: Role) {
  const found = figures.roles.find((candidate) => candidate.role === role);
  if (found === undefined) throw new Error(role);
  return found;
}

const EIGHT = [["S0", 8]] as const;
const NINE = [["S2", 9]] as const;
const EIGHT_OR_NINE = [...EIGHT, ...NINE] as const;

describe("the worked example of 2021", () => {
  it.each([
    ["each", "none", EIGHT, [1, 3], [9, 11], [12, 12]],
    ["each", "none", NINE, [1, 3], [10, 12], [13, 13]],
    ["each", "possible", EIGHT, [1, 3], [8, 11], [9, 12]],
    ["any", "none", EIGHT, [0, 4], [8, 12], [12, 12]],
    ["each", "none", EIGHT_OR_NINE, [1, 3], [9, 12], [12, 13]],
  ] as const)(
    "%s role, overlap %s, session %j",
    (combined, overlap, session, parents, young, all) => {
      const figures = figuresOf(round2021(session), { combined, overlap });
      const range = ([min, max]: readonly [number, number]) => ({ min, max });
      expect(roleOf(figures, "parent").persons).toEqual(range(parents));
      expect(roleOf(figures, "youth").persons).toEqual(range(young));
      expect(figures.total.persons).toEqual(range(all));
    },
  );

  it("says that everybody took part once when nobody overlaps", () => {
    const figures = figuresOf(round2021(EIGHT), { combined: "each", overlap: "none" });
    expect(figures.total.repeat).toEqual({ min: 0, max: 0 });
    expect(figures.total.once).toEqual({ min: 12, max: 12 });
    expect(figures.total.contributions).toEqual({ min: 12, max: 12 });
  });

  it("leaves room for three returning young people when overlap is possible", () => {
    const figures = figuresOf(round2021(EIGHT), { combined: "each", overlap: "possible" });
    expect(roleOf(figures, "youth").repeat).toEqual({ min: 0, max: 3 });
    expect(roleOf(figures, "parent").repeat).toEqual({ min: 0, max: 0 });
    expect(figures.total.repeat).toEqual({ min: 0, max: 3 });
  });

  it("lists the 88 people without roles, who leave the most of uncounted roles open", () => {
    const figures = figuresOf(round2021(EIGHT), { combined: "each", overlap: "none" });
    expect(figures.unknownRoles).toEqual([
      { activityId: "survey", subject: "others", persons: { min: 88, max: 88 }, sourceIds: ["S0"] },
    ]);
    expect(roleOf(figures, "professional").persons).toEqual({ min: 0, max: null });
    expect(roleOf(figures, "parent").persons).toEqual({ min: 1, max: 3 });
  });

  it("says which extremes cannot occur together", () => {
    const figures = figuresOf(round2021(EIGHT), { combined: "each", overlap: "none" });
    expect(figures.notJointly).toEqual([
      { left: { role: "youth", extreme: "min" }, right: { role: "parent", extreme: "min" } },
      { left: { role: "youth", extreme: "max" }, right: { role: "parent", extreme: "max" } },
    ]);
  });

  it("believes one source of a conflict when the reader chooses it", () => {
    const believed = { [conflictKey("session", "participants")]: "S2" };
    const figures = figuresOf(round2021(EIGHT_OR_NINE), {
      combined: "each",
      overlap: "none",
      believed,
    });
    expect(figures.total.persons).toEqual({ min: 13, max: 13 });
  });

  it("shows each conflicting source beside the range they give together", () => {
    const figures = figuresOf(round2021(EIGHT_OR_NINE), { combined: "each", overlap: "none" });
    expect(figures.sourceReadings.find((reading) => reading.activityId === "session")).toEqual({
      activityId: "session",
      subject: "participants",
      persons: { min: 8, max: 9 },
      roles: [{ role: "youth", persons: { min: 8, max: 9 } }],
      sources: [
        { sourceId: "S0", persons: 8 },
        { sourceId: "S2", persons: 9 },
      ],
    });
  });

  it("splits contributions by the moment the frames were fixed", () => {
    const { frames } = figuresOf(round2021(EIGHT), { combined: "each", overlap: "none" }).total;
    expect(frames).toEqual({
      before: { min: 8, max: 8 },
      after: { min: 0, max: 0 },
      unknown: { min: 4, max: 4 },
    });
  });
});

describe("assumptions and bad input", () => {
  it("says so when a count has fewer people than roles", () => {
    const counts = countLedger(
      [
        {
          activityId: "survey",
          channel: "online",
          sourceTiming: "unknown",
          sources: [{ sourceId: "S9", subject: "all", roles: ["parent", "youth"], persons: 1 }],
        },
      ],
      [],
    );
    const figures = figuresOf(counts, { combined: "each", overlap: "none" });
    expect(figures.assumptionFails).toEqual([{ activityId: "survey", sourceId: "S9" }]);
    expect(roleOf(figures, "parent").persons).toEqual({ min: 0, max: 1 });
  });

  it("gives a count without roles the roles another source names for the same people", () => {
    const counts = countLedger(
      [
        {
          activityId: "session",
          channel: "session",
          sourceTiming: "unknown",
          sources: [
            { sourceId: "S0", subject: "all", roles: ["youth"], persons: 8 },
            { sourceId: "W", subject: "all", roles: [], persons: 10 },
          ],
        },
      ],
      [],
    );
    const figures = figuresOf(counts, { combined: "each", overlap: "none" });
    expect(roleOf(figures, "youth").persons).toEqual({ min: 8, max: 10 });
    expect(figures.unknownRoles).toEqual([]);
  });

  it("refuses a source that nobody gave", () => {
    const believed = { [conflictKey("session", "participants")]: "S7" };
    expect(account(round2021(EIGHT), { combined: "each", overlap: "none", believed })).toEqual({
      ok: false,
      code: "unknown_source",
      activityId: "session",
    });
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %s people", (persons) => {
    expect(account(round2021([["S0", persons]]), { combined: "each", overlap: "none" })).toEqual({
      ok: false,
      code: "not_a_whole_number",
      activityId: "session",
      sourceId: "S0",
    });
  });

  it("refuses more persons than contributions", () => {
    const counts: RoundCounts = {
      linked: 0,
      linkedByRole: {},
      linkedHistogram: [],
      linkedRoles: [],
      activities: [
        {
          activityId: "survey",
          channel: "online",
          sources: [],
          sourceTiming: "unknown",
          ledger: [
            {
              role: "youth",
              linked: 0,
              guests: 3,
              contributions: 2,
              beforeFrames: 0,
              afterFrames: 0,
            },
          ],
        },
      ],
    };
    expect(account(counts, { combined: "any", overlap: "none" })).toMatchObject({
      ok: false,
      code: "more_persons_than_contributions",
      activityId: "survey",
    });
  });
});

describe("speed", () => {
  it("counts 40 rounds with 20,000 persons and 100 source counts within 200 ms", () => {
    const activities = Array.from({ length: 40 }, (_, index) => ({
      activityId: `a${index}`,
      channel: "online" as const,
      sourceTiming: "before" as const,
      sources: [2, 3, 4].flatMap((persons, offset) =>
        index * 3 + offset < 100
          ? [
              {
                sourceId: `s${offset}`,
                subject: `g${offset % 2}`,
                roles:
                  offset === 1 ? (["youth"] as const) : (["youth", "parent", "other"] as const),
                persons: persons * 7,
              },
            ]
          : [],
      ),
    }));
    const roles = ["youth", "parent", "nextOfKin", "professional", "other"] as const;
    const entries = Array.from({ length: 50_000 }, (_, index): LedgerEntry => ({
      activityId: `a${(index * 7) % 40}`,
      personKey: `p${index % 20_000}`,
      role: roles[(index % 20_000) % 5] ?? "other",
      linked: index % 3 !== 0 || index >= 20_000,
      timing: "before",
    }));
    const persons = new Map<string, boolean>();
    for (const entry of entries) {
      persons.set(entry.personKey, entry.linked || (persons.get(entry.personKey) ?? false));
    }
    const consistent = entries.map((entry) => ({
      ...entry,
      linked: persons.get(entry.personKey) ?? false,
    }));
    const counts = countLedger(activities, consistent);
    const figures = figuresOf(counts, { combined: "each", overlap: "possible" });
    expect(figures.total.persons.max).toBeGreaterThan(19_000);
  });
});
