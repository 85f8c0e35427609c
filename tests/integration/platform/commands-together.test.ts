import { setImmediate as nextTurn } from "node:timers/promises";
import { beforeEach, describe, expect, test } from "vitest";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emptyDatabase, testDatabase } from "../../support/database";

beforeEach(emptyDatabase);

async function addPerson(transaction: Transaction, codeHash: string): Promise<string> {
  await transaction.person.create({ data: { codeHash, createdOn: "2026-11-02" } });
  return codeHash;
}

async function persons(): Promise<string[]> {
  const client = await testDatabase();
  const rows = await client.person.findMany({ orderBy: { codeHash: "asc" } });
  return rows.map(({ codeHash }) => codeHash);
}

const names = Array.from({ length: 40 }, (_, index) => `p${String(index).padStart(2, "0")}`);

describe("commands that wait together", () => {
  test("each hold and give their own answer, in the order they came", async () => {
    const order: string[] = [];
    const answers = names.map((name) =>
      inTransaction(async (transaction) => {
        order.push(name);
        return addPerson(transaction, name);
      }),
    );
    expect(await Promise.all(answers)).toEqual(names);
    expect(order).toEqual(names);
    expect(await persons()).toEqual(names);
  });

  test("one that fails takes back what it did, and only that", async () => {
    const settled = await Promise.allSettled(
      names.map((name, index) =>
        inTransaction(async (transaction) => {
          await addPerson(transaction, name);
          if (index % 3 === 0) throw new Error(`no ${name}`);
          return name;
        }),
      ),
    );
    const held = names.filter((_, index) => index % 3 !== 0);
    expect(await persons()).toEqual(held);
    expect(settled.filter(({ status }) => status === "rejected")).toHaveLength(
      names.length - held.length,
    );
    expect(settled[0]).toMatchObject({ reason: new Error("no p00") });
  });

  test("one that breaks a key of the database leaves the others whole", async () => {
    const settled = await Promise.allSettled(
      ["a", "a", "b"].map((name) => inTransaction((transaction) => addPerson(transaction, name))),
    );
    expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(await persons()).toEqual(["a", "b"]);
  });

  test("what is thrown comes through as it is, an answer to the browser too", async () => {
    const answer = new Response(null, { status: 409 });
    const thrown = inTransaction(async (transaction) => {
      await addPerson(transaction, "a");
      throw answer;
    });
    await expect(thrown).rejects.toBe(answer);
    expect(await persons()).toEqual([]);
  });

  test("are those that arrive in one turn of the event loop, like requests at a busy moment", async () => {
    const shared = new Set<Transaction>();
    const arrive = async () => {
      await nextTurn();
      await inTransaction((transaction) => Promise.resolve(shared.add(transaction)));
    };
    await Promise.all(names.slice(0, 5).map(arrive));
    expect(shared.size).toBe(1);
  });

  test("each sees what the one before it wrote", async () => {
    const counts = await Promise.all(
      names.map((name) =>
        inTransaction(async (transaction) => {
          const before = await transaction.person.count();
          await addPerson(transaction, name);
          return before;
        }),
      ),
    );
    expect(counts).toEqual(names.map((_, index) => index));
  });
});
