/** Statements of SQLite as PostgreSQL wants them. Source: issue 23. */
import { describe, expect, test } from "vitest";
import { readEnvironment } from "~/platform/env.server";
import { fromPrisma, fromProgram, isChange, momentText } from "~/platform/postgres-text.server";

const mayBeEmpty = (_table: string, column: string) => column === "closesAt";

describe("a statement of the program", () => {
  test("gets a number for each value, and none within quotes", () => {
    expect(fromProgram(`SELECT '?' AS "a?" WHERE "x" = ? AND "y" = ?`)).toBe(
      `SELECT '?' AS "a?" WHERE "x" = $1 AND "y" = $2`,
    );
  });

  test("finds words whatever their capitals, with its own escape or none", () => {
    expect(fromProgram(`"x" LIKE ? ESCAPE '\\'`)).toBe(`"x" ILIKE ($1 COLLATE "C") ESCAPE '\\'`);
    expect(fromProgram(`"x" LIKE ?`)).toBe(`"x" ILIKE ($1 COLLATE "C") ESCAPE ''`);
  });

  test("of Prisma finds them in the pattern that it puts together", () => {
    const never = () => false;
    expect(
      fromPrisma(`("x"::text LIKE ('%' || $1 || '%') OR "y" NOT LIKE ($2 || '%'))`, never),
    ).toBe(
      `("x"::text ILIKE (('%' || $1 || '%') COLLATE "C") ESCAPE '' OR "y" NOT ILIKE (($2 || '%') COLLATE "C") ESCAPE '')`,
    );
  });

  test("begins as PostgreSQL begins", () => {
    expect(fromProgram("BEGIN IMMEDIATE")).toBe("BEGIN");
  });
});

test("empty values stand where SQLite has them, and where there are none nothing is said", () => {
  const text = `ORDER BY "public"."Round"."closesAt" ASC, "public"."Round"."closesAt" DESC, "public"."Round"."id" ASC`;
  expect(fromPrisma(text, mayBeEmpty)).toBe(
    `ORDER BY "public"."Round"."closesAt" ASC NULLS FIRST, "public"."Round"."closesAt" DESC NULLS LAST, "public"."Round"."id" ASC`,
  );
});

test.each([
  ["2026-03-10 09:00:00+00", "2026-03-10T09:00:00.000+00:00"],
  ["2026-03-10 09:00:00.5+00", "2026-03-10T09:00:00.500+00:00"],
  ["2026-03-10 09:00:00.123+00", "2026-03-10T09:00:00.123+00:00"],
])("a moment %s is %s", (text, moment) => {
  expect(momentText(text)).toBe(moment);
});

test("a moment of another clock than UTC is a defect", () => {
  expect(() => momentText("2026-03-10 09:00:00+01")).toThrow();
});

test("what changes rows is told from what reads", () => {
  expect(isChange("SELECT 1")).toBe(false);
  expect(isChange(`WITH x AS (SELECT 1) SELECT * FROM x`)).toBe(false);
  expect(isChange(`INSERT INTO "A" VALUES (1)`)).toBe(true);
  expect(isChange(`WITH x AS (DELETE FROM "A" RETURNING 1) SELECT * FROM x`)).toBe(true);
});

test("an address of another kind of database is refused by the name of the setting", () => {
  expect(() => readEnvironment({ DATABASE_URL: "mysql://a/b" })).toThrow(/DATABASE_URL/);
  expect(readEnvironment({ DATABASE_URL: "postgres://a@b/c" }).DATABASE_URL).toBe(
    "postgres://a@b/c",
  );
});
