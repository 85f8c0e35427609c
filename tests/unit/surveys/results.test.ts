import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROLES, type Role } from "~/features/participation/domain/roles";
import {
  hiddenGroups,
  summarize,
  type CountedValue,
  type GroupResult,
  type ResultTable,
} from "~/features/surveys/domain/results";
import { choice, choices, matrix, number, ranking, shared } from "./questionnaires";

const TEN = { shown: 10, exact: 10 };

function value(role: Role, option: string, count: number, part?: string): CountedValue {
  return { role, value: option, count, part };
}

function base(role: Role, count: number, part?: string) {
  return { role, count, part };
}

function shownRoles(table: ResultTable | undefined): string[] {
  return (table?.byRole ?? []).filter(({ group }) => !group.hidden).map(({ role }) => role);
}

function tallies(group: GroupResult | undefined): Record<string, number> {
  if (group === undefined || group.hidden) return {};
  return Object.fromEntries(
    group.tallies.map((tally) => [tally.key, "count" in tally ? tally.count : Number.NaN]),
  );
}

describe("results of one question", () => {
  it("shows counts and shares from the threshold on, and nothing below it", () => {
    const nine = { values: [value("youth", "a", 9)], bases: [base("youth", 9)] };
    const hidden = summarize(choice("q"), nine, TEN);
    expect(hidden.tables[0]?.total).toEqual({ hidden: true });
    expect(JSON.stringify(hidden)).not.toContain("9");

    const ten = {
      values: [value("youth", "a", 7), value("youth", "b", 3)],
      bases: [base("youth", 10)],
    };
    expect(summarize(choice("q"), ten, TEN).tables[0]?.total).toEqual({
      hidden: false,
      answered: 10,
      isInFifths: false,
      tallies: [
        { key: "a", count: 7, share: 0.7 },
        { key: "b", count: 3, share: 0.3 },
        { key: "c", count: 0, share: 0 },
      ],
    });
  });

  it("counts prefer not to say apart from the answers, and hides it with them", () => {
    const counts = (answered: number) => ({
      values: [value("youth", "a", answered), value("youth", "preferNotToSay", 4)],
      bases: [base("youth", answered)],
    });
    const shown = summarize(choice("q"), counts(12), TEN);
    expect(shown.preferNotToSay).toBe(4);
    expect(tallies(shown.tables[0]?.total)).toEqual({ a: 12, b: 0, c: 0 });
    expect(summarize(choice("q"), counts(8), TEN).preferNotToSay).toBeUndefined();
  });

  it("takes shares of several choices over people, not over ticks", () => {
    const counts = {
      values: [value("youth", "a", 10), value("youth", "b", 10)],
      bases: [base("youth", 10)],
    };
    const total = summarize(choices("q"), counts, TEN).tables[0]?.total;
    expect(total).toMatchObject({ tallies: [{ share: 1 }, { share: 1 }, { share: 0 }] });
  });

  it("summarizes numbers without naming the smallest or the largest", () => {
    const counts = {
      values: [value("youth", "1", 1), value("youth", "4", 8), value("youth", "99", 1)],
      bases: [base("youth", 10)],
    };
    const total = summarize(number("q"), counts, TEN).tables[0]?.total;
    expect(total).toMatchObject({
      tallies: [],
      numbers: { mean: 13.2, lowerQuartile: 4, median: 4, upperQuartile: 4 },
    });
    expect(JSON.stringify(total)).not.toContain("99");
  });

  it("makes a table per row of a matrix, each with its own people", () => {
    const counts = {
      values: [value("youth", "1", 10, "r1"), value("youth", "2", 3, "r2")],
      bases: [base("youth", 10, "r1"), base("youth", 3, "r2")],
    };
    const { tables } = summarize(matrix("q"), counts, TEN);
    expect(tables.map(({ part, total }) => [part, total.hidden])).toEqual([
      ["r1", false],
      ["r2", true],
    ]);
  });

  it("counts places per option of a ranking over everyone who ranked", () => {
    const counts = {
      values: [value("youth", "1", 6, "a"), value("youth", "2", 2, "a")],
      bases: [base("youth", 10)],
    };
    const first = summarize(ranking("q", { max: 2 }), counts, TEN).tables[0];
    expect(first?.part).toBe("a");
    expect(tallies(first?.total)).toEqual({ "1": 6, "2": 2 });
    expect(first?.total.hidden === false && first.total.answered).toBe(10);
  });

  it("has no tables for a statement", () => {
    const statement = { ...shared("q"), kind: "statement" } as const;
    expect(summarize(statement, { values: [], bases: [] }, TEN).tables).toEqual([]);
  });
});

describe("the split by role", () => {
  const split = (sizes: Partial<Record<Role, number>>): ResultTable | undefined => {
    const present = ROLES.flatMap((role) => (sizes[role] ? [base(role, sizes[role])] : []));
    const values = present.map(({ role, count }) => value(role, "a", count));
    return summarize(choice("q"), { values, bases: present }, TEN).tables[0];
  };

  it("shows every role when all groups are large enough", () => {
    expect(shownRoles(split({ youth: 10, parent: 25 }))).toEqual([...ROLES]);
  });

  it("hides the next smallest group too, or the total would give the small one away", () => {
    const table = split({ youth: 4, parent: 12, professional: 40 });
    expect(table?.total.hidden).toBe(false);
    expect(shownRoles(table)).toEqual(["nextOfKin", "professional", "other"]);
  });

  it("hides all when the two small groups together would still be small", () => {
    const table = split({ youth: 3, parent: 4, professional: 20 });
    expect(shownRoles(table)).toEqual(["nextOfKin", "other"]);
  });

  it("shows nothing by role when the total is hidden", () => {
    expect(shownRoles(split({ youth: 9 }))).toEqual([]);
  });

  it("never lets a group follow from the total and the groups shown", () => {
    const sizes = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 2, max: 12 }), (counts, threshold) => {
        const groups = new Map(counts.map((size, index) => [index, size]));
        const hidden = hiddenGroups(groups, threshold);
        const hiddenSizes = [...hidden].map((group) => groups.get(group) ?? 0);
        for (const [group, size] of groups) {
          if (size > 0 && size < threshold) expect(hidden.has(group)).toBe(true);
          if (size === 0) expect(hidden.has(group)).toBe(false);
        }
        const present = counts.filter((size) => size > 0);
        if (hidden.size === 0 || hidden.size === present.length) return;
        expect(hidden.size).toBeGreaterThanOrEqual(2);
        expect(hiddenSizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThanOrEqual(threshold);
      }),
    );
  });
});
