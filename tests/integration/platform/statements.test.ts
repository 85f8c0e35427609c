import { AsyncLocalStorage } from "node:async_hooks";
import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import {
  insertRows,
  dateColumn,
  readRows,
  readRowsIn,
  sql,
  booleanColumn,
} from "~/platform/statements.server";
import { emptyDatabase, testDatabase } from "../../support/database";

const EXPIRES = new Date("2026-11-02T10:00:00.000Z");

beforeEach(emptyDatabase);

const codes = sql`SELECT "codeHash" AS "code" FROM "Person" ORDER BY "codeHash"`;
const codeSchema = z.object({ code: z.string() });

function addPerson(transaction: Transaction, code: string): Promise<void> {
  return insertRows(transaction, "Person", [
    { id: `person-${code}`, codeHash: code, createdOn: "2026-11-02" },
  ]);
}

async function committed(): Promise<string[]> {
  return (await readRows(codes, codeSchema)).map(({ code }) => code);
}

describe("statements past Prisma", () => {
  test("a transaction reads what it wrote; others only when it has ended", async () => {
    // A command reads its own writes by every way; what others see is asked from their chain of calls.
    const outside = AsyncLocalStorage.snapshot();
    await inTransaction(async (transaction) => {
      await addPerson(transaction, "a");
      expect(await readRowsIn(transaction, codes, codeSchema)).toEqual([{ code: "a" }]);
      expect(await outside(committed)).toEqual([]);
    });
    expect(await committed()).toEqual(["a"]);
  });

  test("what they wrote goes with the transaction that fails", async () => {
    const failing = inTransaction(async (transaction) => {
      await addPerson(transaction, "a");
      await transaction.person.create({ data: { codeHash: "b", createdOn: "2026-11-02" } });
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await committed()).toEqual([]);
  });

  test("Prisma reads the rows back as if it had written them", async () => {
    await inTransaction(async (transaction) => {
      await addPerson(transaction, "a");
      await insertRows(transaction, "AuthSession", [
        { id: "session", personId: "person-a", expiresAt: EXPIRES },
      ]);
      await insertRows(transaction, "LedgerPerson", [{ key: "k", linked: true }]);
    });
    const client = await testDatabase();
    expect(await client.person.findFirstOrThrow()).toMatchObject({ language: "nl" });
    expect(await client.authSession.findFirstOrThrow()).toMatchObject({
      staffId: null,
      expiresAt: EXPIRES,
    });
    expect(await client.authSession.count({ where: { expiresAt: EXPIRES } })).toBe(1);
    expect(await client.ledgerPerson.findFirstOrThrow()).toEqual({
      key: "k",
      linked: true,
      emailConfirmed: false,
    });
  });

  test("whole numbers, yes and no, and moments come back as they went in", async () => {
    const kept = z.object({ expiresAt: dateColumn, days: z.number(), known: booleanColumn });
    const query = sql`SELECT "expiresAt", 3 AS "days", 1 AS "known" FROM "AuthSession"`;
    await inTransaction(async (transaction) => {
      await addPerson(transaction, "a");
      const session = { id: "session", personId: "person-a", expiresAt: EXPIRES };
      await insertRows(transaction, "AuthSession", [session]);
      const found = await readRowsIn(transaction, query, kept);
      expect(found).toEqual([{ expiresAt: EXPIRES, days: 3, known: true }]);
    });
    expect(await readRows(query, kept)).toEqual([{ expiresAt: EXPIRES, days: 3, known: true }]);
  });

  test("a row that breaks a key is refused", async () => {
    const adding = inTransaction((transaction) =>
      insertRows(transaction, "AuthSession", [
        { id: "session", personId: "nobody", expiresAt: EXPIRES },
      ]),
    );
    await expect(adding).rejects.toThrow(/foreign key/i);
  });

  test("a transaction that has ended takes no more statements", async () => {
    let kept: Transaction | undefined;
    await inTransaction((transaction) => {
      kept = transaction;
      return Promise.resolve();
    });
    const late = kept;
    if (late === undefined) throw new Error("There was no transaction");
    await expect(addPerson(late, "a")).rejects.toThrow("does not run");
  });
});

describe("Prisma on kept statements", () => {
  test("gives each use its own values and the present rows", async () => {
    const client = await testDatabase();
    for (const codeHash of ["a", "b", "c"]) {
      await client.person.create({ data: { codeHash, createdOn: "2026-11-02" } });
      const found = await client.person.findUnique({ where: { codeHash } });
      expect(found?.codeHash).toBe(codeHash);
      const all = await client.person.findMany({ orderBy: { codeHash: "asc" } });
      expect(all.at(-1)?.codeHash).toBe(codeHash);
    }
    expect(await client.person.deleteMany({ where: { codeHash: "b" } })).toEqual({ count: 1 });
    expect(await committed()).toEqual(["a", "c"]);
  });

  test("sees a column that was added meanwhile", async () => {
    const client = await testDatabase();
    await client.$executeRawUnsafe('CREATE TABLE "Trial" (a TEXT)');
    await client.$executeRaw`INSERT INTO "Trial" VALUES (${"x"})`;
    expect(await client.$queryRawUnsafe('SELECT a FROM "Trial"')).toEqual([{ a: "x" }]);
    await client.$executeRawUnsafe('ALTER TABLE "Trial" ADD COLUMN b TEXT');
    expect(await client.$queryRawUnsafe('SELECT a, b FROM "Trial"')).toEqual([{ a: "x", b: null }]);
    await client.$executeRawUnsafe('DROP TABLE "Trial"');
  });
});
