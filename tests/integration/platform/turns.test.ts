/** Reading and changing much hands on to whoever else is to be served. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import {
  connectionOf,
  database,
  inLongTransaction,
  inTransaction,
  unqueuedDatabase,
} from "~/platform/db.server";
import { insertRows, readRows, sql } from "~/platform/statements.server";
import { emptyDatabase } from "../../support/database";

beforeEach(emptyDatabase);

/** Longer than any turn may last, on a quick machine and on a slow one. */
const LONG = 300;
const STEPS = 20;

/** How often somebody else had a turn while the work was done. */
async function turnsMeanwhile(work: () => Promise<void>): Promise<number> {
  const others = { turns: 0, stop: false };
  const taking = async () => {
    while (!others.stop) {
      await nextTurn();
      others.turns += 1;
    }
  };
  const taken = taking();
  // What is counted begins with the work.
  await nextTurn();
  others.turns = 0;
  await work();
  const { turns } = others;
  others.stop = true;
  await taken;
  return turns;
}

/** Repeats a step for so long that it takes more than one turn; the first one, which loads what is needed, does not count. */
async function again(step: (index: number) => Promise<unknown>): Promise<void> {
  await step(0);
  const until = performance.now() + LONG;
  for (let index = 1; index < STEPS || performance.now() < until; index += 1) await step(index);
}

const rowSchema = z.object({ one: z.number() });

describe("others have a turn", () => {
  test("while somebody reads through Prisma", async () => {
    const client = await database();
    expect(await turnsMeanwhile(() => again(() => client.person.count()))).toBeGreaterThan(2);
  });

  test("while somebody reads by statements", async () => {
    const read = () => readRows(sql`SELECT 1 AS one`, rowSchema);
    expect(await turnsMeanwhile(() => again(read))).toBeGreaterThan(2);
  });

  test("while a command reads and writes", async () => {
    const write = () =>
      inTransaction((transaction) =>
        again((index) =>
          index % 2 === 0
            ? transaction.person.create({ data: { codeHash: `${index}`, createdOn: "2026-11-02" } })
            : insertRows(transaction, "Person", [
                { id: `${index}`, codeHash: `${index}`, createdOn: "2026-11-02" },
              ]),
        ),
      );
    expect(await turnsMeanwhile(write)).toBeGreaterThan(1);
  });

  test("while many commands are done, which are short", async () => {
    const busy = () => {
      const until = performance.now() + 10;
      while (performance.now() < until);
      return Promise.resolve();
    };
    const many = async () => {
      await Promise.all(Array.from({ length: 20 }, () => inTransaction(busy)));
    };
    // One for the arrival, one for the end, and some in between.
    expect(await turnsMeanwhile(many)).toBeGreaterThan(4);
  });
});

/** Keeps the processor for a few milliseconds, as making a page does. */
function makePage(): void {
  const until = performance.now() + 5;
  while (performance.now() < until);
}

describe("those that read beside one another", () => {
  const READERS = 40;
  const READS = 3;

  /** Each reads a few times, and keeps the processor after each. */
  async function readTogether(tell: (read: number) => void): Promise<void> {
    const reader = async () => {
      for (let read = 0; read < READS; read += 1) {
        await readRows(sql`SELECT 1 AS one`, rowSchema);
        makePage();
        tell(read);
      }
    };
    await Promise.all(Array.from({ length: READERS }, reader));
  }

  test("do not all go on in one turn", async () => {
    await readRows(sql`SELECT 1 AS one`, rowSchema);
    const turns = await turnsMeanwhile(() => readTogether(() => undefined));
    // 600 ms of work in turns of ten; half of it is left for a slow machine.
    expect(turns).toBeGreaterThan((READERS * READS * 5) / 20);
  });

  test("have their turns in the order they came", async () => {
    const reads: number[] = [];
    await readTogether((read) => reads.push(read));
    // Only those of the first turn may be a read ahead.
    const late = reads.lastIndexOf(0) - reads.indexOf(2);
    expect(late).toBeLessThan(0);
  });

  test("let a command go before them", async () => {
    const told: string[] = [];
    const reading = readTogether((read) => told.push(`read ${read}`));
    await inTransaction(async (transaction) => {
      await again(() => transaction.person.count());
    });
    told.push("command");
    await reading;
    expect(told.indexOf("command")).toBeLessThan(told.length - READERS);
  });
});

describe("a savepoint", () => {
  const releases = async (transaction: Parameters<Parameters<typeof inTransaction>[0]>[0]) => {
    const connection = connectionOf(transaction);
    // PostgreSQL gives up a transaction in which a statement failed, unless it can go back to here.
    await connection.control("SAVEPOINT before");
    try {
      await connection.control("ROLLBACK TO command");
      return true;
    } catch {
      await connection.control("ROLLBACK TO before");
      return false;
    }
  };
  const ask = () => inTransaction(releases);

  test("is there for commands that share a commit, and not for one that has it alone", async () => {
    expect(await ask()).toBe(false);
    expect(await Promise.all([ask(), ask()])).toEqual([true, true]);
  });

  test("is never there for thousands of changes, whoever waits beside them", async () => {
    const long = inLongTransaction(releases);
    expect(await Promise.all([ask(), ask(), long, ask(), ask()])).toEqual([
      true,
      true,
      false,
      true,
      true,
    ]);
  });

  test("is not needed to take back what a command alone has done", async () => {
    const failing = inTransaction(async (transaction) => {
      await transaction.person.create({ data: { codeHash: "a", createdOn: "2026-11-02" } });
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    await inTransaction((transaction) =>
      transaction.person.create({ data: { codeHash: "b", createdOn: "2026-11-02" } }),
    );
    const client = await unqueuedDatabase();
    expect((await client.person.findMany()).map(({ codeHash }) => codeHash)).toEqual(["b"]);
  });
});
