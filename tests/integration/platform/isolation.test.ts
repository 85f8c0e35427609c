/** What a page sees while a command runs: only what is committed. And what a command leaves when it fails: nothing. */
import { setTimeout as wait } from "node:timers/promises";
import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { databaseTrouble } from "~/platform/database-trouble.server";
import { database, inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { insertRows, readRows, readRowsIn, sql } from "~/platform/statements.server";
import { emptyDatabase } from "../../support/database";
import { fillDisk, otherProgram, refuseChanges } from "../../support/other-program";

beforeEach(emptyDatabase);

const codes = sql`SELECT "codeHash" AS "code" FROM "Person" ORDER BY "codeHash"`;
const codeSchema = z.object({ code: z.string() });

function add(transaction: Transaction, code: string): Promise<void> {
  return insertRows(transaction, "Person", [{ id: code, codeHash: code, createdOn: "2026-11-02" }]);
}

/** What is there, by every way in which something is read. */
async function seen() {
  const client = await database();
  const models = await client.person.findMany({ orderBy: { codeHash: "asc" } });
  const raw = await client.$queryRaw<{ code: string }[]>`
    SELECT "codeHash" AS code FROM "Person" ORDER BY "codeHash"`;
  const statements = await readRows(codes, codeSchema);
  const same = await readRowsIn(client, codes, codeSchema);
  return {
    models: models.map(({ codeHash }) => codeHash),
    raw: raw.map(({ code }) => code),
    statements: statements.map(({ code }) => code),
    same: same.map(({ code }) => code),
  };
}

function everywhere(list: string[]) {
  return { models: list, raw: list, statements: list, same: list };
}

function signal() {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return {
    given,
    give: () => {
      give();
    },
  };
}

/** A command that stops in the middle until it is told to go on. */
function halfway(end: () => void = () => undefined) {
  const reached = signal();
  const go = signal();
  const done = inTransaction(async (transaction) => {
    await add(transaction, "a");
    await transaction.person.create({ data: { codeHash: "b", createdOn: "2026-11-02" } });
    reached.give();
    await go.given;
    end();
  });
  return { done, reached: reached.given, go: go.give };
}

describe("while a command runs", () => {
  test("no way of reading sees what is not committed", async () => {
    const command = halfway();
    await command.reached;
    expect(await seen()).toEqual(everywhere([]));
    command.go();
    await command.done;
    expect(await seen()).toEqual(everywhere(["a", "b"]));
  });

  test("nor what is taken back", async () => {
    const command = halfway(() => {
      throw new Error("no");
    });
    await command.reached;
    expect(await seen()).toEqual(everywhere([]));
    command.go();
    await expect(command.done).rejects.toThrow("no");
    expect(await seen()).toEqual(everywhere([]));
  });

  test("the command itself sees what it wrote, by every way", async () => {
    await inTransaction(async (transaction) => {
      await add(transaction, "a");
      expect(await seen()).toEqual(everywhere(["a"]));
    });
  });

  test("a connection for reads refuses to write", async () => {
    const client = await database();
    await expect(
      client.person.create({ data: { codeHash: "a", createdOn: "2026-11-02" } }),
    ).rejects.toThrow();
  });
});

describe("a slow command among thirty-two", () => {
  test("fails alone, and what it does after its limit stays nowhere", async () => {
    const late: Promise<unknown>[] = [];
    const outcomes = Array.from({ length: 32 }, (_, index) => {
      const name = `p${String(index).padStart(2, "0")}`;
      if (index !== 5) {
        return inTransaction(async (transaction) => {
          await add(transaction, name);
          // Others run when the slow one comes back.
          await wait(20);
        });
      }
      return inTransaction(
        async (transaction) => {
          await add(transaction, "slow");
          await wait(120);
          const after = [
            (async () => add(transaction, "late-direct"))(),
            transaction.person.create({ data: { codeHash: "late", createdOn: "2026-11-02" } }),
          ];
          late.push(...after);
          await Promise.allSettled(after);
        },
        { limit: 60 },
      );
    });
    const settled = await Promise.allSettled(outcomes);
    const statuses = settled.map(({ status }) => status);
    expect(statuses.filter((status) => status === "rejected")).toHaveLength(1);
    expect(statuses[5]).toBe("rejected");
    await wait(150);
    expect(late).toHaveLength(2);
    const rejected = await Promise.allSettled(late);
    expect(rejected.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    const { models } = await seen();
    expect(models).toHaveLength(31);
    expect(models.filter((code) => !/^p\d\d$/.test(code))).toEqual([]);
  });

  test("what a failing command still had running leaves nothing in the next one", async () => {
    const failing = inTransaction(async (transaction) => {
      await Promise.all([
        Promise.reject(new Error("no")),
        wait(5).then(() =>
          transaction.person.create({ data: { codeHash: "stray", createdOn: "2026-11-02" } }),
        ),
      ]);
    });
    const next = inTransaction(async (transaction) => {
      await wait(30);
      await add(transaction, "next");
    });
    await expect(failing).rejects.toThrow("no");
    await next;
    expect((await seen()).models).toEqual(["next"]);
  });
});

describe("a database that cannot write now", () => {
  test("a lock of another program is waited for, while pages are read", async () => {
    const other = await otherProgram();
    await other.lock();
    const command = inTransaction((transaction) => add(transaction, "a"));
    const began = performance.now();
    expect(await seen()).toEqual(everywhere([]));
    // Whoever waits for a lock waits five seconds.
    expect(performance.now() - began).toBeLessThan(4_000);
    await wait(300);
    await other.unlock();
    await other.close();
    await command;
    expect((await seen()).models).toEqual(["a"]);
    expect(databaseTrouble()).toBeNull();
  });

  test("a lock that stays is told with 503 after five seconds, to each who waits", async () => {
    const other = await otherProgram();
    await other.lock();
    const began = performance.now();
    const outcomes = await Promise.allSettled(
      ["a", "b"].map((code) => inTransaction((transaction) => add(transaction, code))),
    );
    expect(performance.now() - began).toBeGreaterThan(4_500);
    expect(performance.now() - began).toBeLessThan(9_500);
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ status: "rejected", reason: { status: 503 } });
    }
    expect(databaseTrouble()?.reason).toBe("locked");
    await other.unlock();
    await other.close();
    await inTransaction((transaction) => add(transaction, "c"));
    expect((await seen()).models).toEqual(["c"]);
    expect(databaseTrouble()).toBeNull();
  });

  test("a full disk is told with 503, leaves nothing, and is over by itself", async () => {
    const makeRoom = await fillDisk();
    const fill = (code: string) =>
      inTransaction(async (transaction) => {
        await add(transaction, code);
        await add(transaction, `${code}${"x".repeat(500_000)}`);
      });
    const outcomes = await Promise.allSettled([
      inTransaction((transaction) => add(transaction, "before")),
      fill("a"),
      inTransaction((transaction) => add(transaction, "after")),
    ]);
    const told = outcomes.map(({ status }) => status);
    expect(outcomes[1]).toMatchObject({ status: "rejected", reason: { status: 503 } });
    // Each was told the truth about its own: what was told to hold is there, and nothing else.
    const names = ["before", "a", "after"].filter((_, index) => told[index] === "fulfilled");
    expect((await seen()).models).toEqual(names.sort());
    expect(databaseTrouble()?.reason ?? "full").toBe("full");
    await makeRoom();
    await inTransaction((transaction) => add(transaction, "again"));
    expect(databaseTrouble()).toBeNull();
  });

  test("one that may only be read is told with 503", async () => {
    await refuseChanges(true);
    const writing = inTransaction((transaction) => add(transaction, "a"));
    await expect(writing).rejects.toMatchObject({ status: 503 });
    const answer: unknown = await writing.catch((error: unknown) => error);
    if (!(answer instanceof Response)) throw new Error("This is no answer");
    expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect(databaseTrouble()?.reason).toBe("readonly");
    await refuseChanges(false);
    await inTransaction((transaction) => add(transaction, "b"));
    expect((await seen()).models).toEqual(["b"]);
  });
});
