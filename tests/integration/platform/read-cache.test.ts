/** What a query gave is used again while it would give the same now, and not a moment longer. */
import { beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { database, inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { noteReads } from "~/platform/page-sources.server";
import { cacheByTables } from "~/platform/read-cache.server";
import { withContext } from "~/platform/request-context.server";
import { insertRows, readRows, sql } from "~/platform/statements.server";
import { emptyDatabase } from "../../support/database";
import { otherProgram } from "../../support/other-program";

const NOON = new Date("2026-11-02T12:00:10.000Z");
const later = (milliseconds: number) => new Date(NOON.getTime() + milliseconds);

const RECEIPT = { key: "k", content: "c", kind: "response", location: "", day: "2026-11-02" };

let reads = 0;
let during: () => Promise<unknown> = () => Promise.resolve();

const people = cacheByTables(2, async (name: string, now: Date) => {
  reads += 1;
  const meanwhile = during;
  const rows = await readRows(
    sql`SELECT "id" FROM "Person" ORDER BY "id"`,
    z.object({ id: z.string() }),
  );
  await meanwhile();
  return { name, minute: now.getUTCMinutes(), ids: rows.map(({ id }) => id) };
});

function add(transaction: Transaction, id: string): Promise<void> {
  return insertRows(transaction, "Person", [{ id, codeHash: id, createdOn: "2026-11-02" }]);
}

beforeEach(async () => {
  await emptyDatabase();
  await inTransaction((transaction) => add(transaction, "first"));
  reads = 0;
  during = () => Promise.resolve();
});

test("the same answer is given again, to whoever asks in the same minute", async () => {
  const [one, two] = await Promise.all([people("a", NOON), people("a", NOON)]);
  expect(two).toBe(one);
  expect(await people("a", later(40_000))).toBe(one);
  expect(reads).toBe(1);
});

test("another parameter is another answer, and one more than may be remembered begins anew", async () => {
  await people("a", NOON);
  expect((await people("b", NOON)).name).toBe("b");
  await people("c", NOON);
  expect(reads).toBe(3);
  await people("a", NOON);
  expect(reads).toBe(4);
});

test("a commit to a table that was read ends it, one to another table does not", async () => {
  await people("a", NOON);
  await inTransaction((transaction) => insertRows(transaction, "SubmissionReceipt", [RECEIPT]));
  await people("a", NOON);
  expect(reads).toBe(1);
  await inTransaction((transaction) => add(transaction, "second"));
  expect((await people("a", NOON)).ids).toEqual(["first", "second"]);
});

test("a commit of another process ends it", async () => {
  await people("a", NOON);
  const outside = await otherProgram();
  await outside.change(`DELETE FROM "Person"`);
  await outside.close();
  expect((await people("a", NOON)).ids).toEqual([]);
});

test("it ends with the minute, and does not hold for a moment before", async () => {
  await people("a", NOON);
  expect((await people("a", later(50_000))).minute).toBe(1);
  expect((await people("a", NOON)).minute).toBe(0);
  expect(reads).toBe(3);
});

test("a command reads anew and sees its own changes; what it rolls back is seen by nobody", async () => {
  await people("a", NOON);
  const seen: string[][] = [];
  await inTransaction(async (transaction) => {
    await add(transaction, "second");
    seen.push((await people("a", NOON)).ids);
    throw new Error("taken back");
  }).catch(() => undefined);
  expect(seen).toEqual([["first", "second"]]);
  expect((await people("a", NOON)).ids).toEqual(["first"]);
});

test("what changes while it is read is read again by whoever comes next", async () => {
  during = () => inTransaction((transaction) => add(transaction, "second"));
  const [one] = await Promise.all([people("a", NOON)]);
  during = () => Promise.resolve();
  expect(one.ids).toEqual(["first"]);
  expect((await people("a", NOON)).ids).toEqual(["first", "second"]);
});

test("a failure is not remembered, and is nobody else's", async () => {
  during = () => Promise.reject(new Error("no"));
  await expect(people("a", NOON)).rejects.toThrow("no");
  during = () => Promise.resolve();
  expect((await people("a", NOON)).ids).toEqual(["first"]);
});

test("nobody can change what the next one gets", async () => {
  const answer = await people("a", NOON);
  expect(() => answer.ids.push("made up")).toThrow(TypeError);
});

test("a request for which nothing is kept reads anew", async () => {
  await people("a", NOON);
  await withContext({ isAnew: true }, () => people("a", NOON));
  expect(reads).toBe(2);
});

test("whoever uses it rests on what it was read from", async () => {
  await people("a", NOON);
  const { sources } = await noteReads(later(5_000), () => people("a", later(5_000)));
  expect(reads).toBe(1);
  expect([...sources.tables]).toEqual(["Person"]);
  expect(sources.until).toBe(later(50_000).getTime());
});

test("it rests on what it reads itself, not on what is read beside it, also where single rows are looked up at once", async () => {
  const person = cacheByTables(9, async (id: string) => {
    const client = await database();
    return client.person.findUnique({
      where: { id },
      select: { id: true, follows: { select: { id: true } } },
    });
  });
  const region = cacheByTables(9, async (id: string) => {
    const client = await database();
    return client.region.findUnique({ where: { id }, select: { id: true } });
  });
  const noted = await Promise.all([
    noteReads(NOON, () => person("first")),
    noteReads(NOON, () => region("first")),
    noteReads(NOON, () => person("second")),
    noteReads(NOON, () => Promise.resolve("nothing")),
  ]);
  expect(noted.map(({ sources }) => [...sources.tables].sort())).toEqual([
    ["Follow", "Person"],
    ["Region"],
    ["Follow", "Person"],
    [],
  ]);
});

test("a deadline within the second counts until its second is over", async () => {
  const moment = new Date("2026-11-02T12:00:30.000Z");
  await inTransaction((transaction) =>
    transaction.job.create({ data: { name: "deadline", lockedUntil: moment } }),
  );
  const read = async (now: string) => {
    const { sources } = await noteReads(new Date(now), async () =>
      (await database()).job.findMany({ select: { lockedUntil: true } }),
    );
    return new Date(sources.until).toISOString();
  };
  expect(await read("2026-11-02T12:00:10.000Z")).toBe("2026-11-02T12:00:30.000Z");
  expect(await read("2026-11-02T12:00:30.500Z")).toBe("2026-11-02T12:00:31.000Z");
  expect(await read("2026-11-02T12:00:31.000Z")).toBe("2026-11-02T12:01:00.000Z");
});
