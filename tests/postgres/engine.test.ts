/** What the program promises on PostgreSQL, on a real server. Source: issue 23. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, inject, test } from "vitest";
import { z } from "zod";
import { postgresSchema } from "../../setup/postgres-schema.mjs";
import { pendingOnPostgres, withPostgres } from "../../prisma/tools/postgres";
import { DatabaseUnavailable } from "~/platform/database-trouble.server";
import { closeDatabase, database, inTransaction } from "~/platform/db.server";
import { openPostgres } from "~/platform/engine-postgres.server";
import { env } from "~/platform/env.server";
import { runJob } from "~/platform/jobs.server";
import { WITHOUT_ORDER, forgetOrder } from "~/platform/rows-without-order.server";
import { changeRows, insertRows, readRows, sql } from "~/platform/statements.server";
import { addressOf, dropDatabase } from "../support/postgres-databases";
import { emptyDatabase } from "../support/database";

const server = inject("postgres");
const url = () => env().DATABASE_URL ?? "";
const OPEN = { before: () => undefined, failed: () => undefined, ownsTransaction: () => false };

const addPerson = (id: string) =>
  inTransaction((transaction) =>
    insertRows(transaction, "Person", [{ id, codeHash: id, createdOn: "2026-03-10" }]),
  );
const people = async () =>
  (await readRows(sql`SELECT "id" FROM "Person" ORDER BY "id"`, z.object({ id: z.string() }))).map(
    ({ id }) => id,
  );

describe.skipIf(server === "")("on PostgreSQL", () => {
  beforeEach(emptyDatabase);

  test("every migration is there, and every column of the schema", async () => {
    expect(await pendingOnPostgres(url())).toEqual([]);
    const schema = postgresSchema(readFileSync(join("prisma", "schema.prisma"), "utf8"));
    const models = [...schema.matchAll(/^model (\w+) \{([^]*?)^\}/gm)];
    expect(models.length).toBeGreaterThan(20);
    const names = new Set(models.map(([, name = ""]) => name));
    const wanted = models.flatMap(([, name = "", body = ""]) =>
      [...body.matchAll(/^ {2}(\w+)\s+(\w+)(\[\])?/gm)].flatMap(
        ([, column = "", type = "", many]) =>
          names.has(type) || many !== undefined ? [] : [`${name}.${column}`],
      ),
    );
    const present = await withPostgres(url(), async (client) => {
      const { rows } = await client.query<{ place: string }>(
        `SELECT table_name || '.' || column_name AS place FROM information_schema.columns
         WHERE table_schema = 'public' AND table_name NOT LIKE '\\_prisma%' AND table_name <> 'RateLimit'
           AND table_name NOT LIKE 'Search%Words%' AND table_name <> 'SearchRow'`,
      );
      return rows.map(({ place }) => place);
    });
    expect(present.sort()).toEqual(wanted.sort());
  });

  test("a command that fails takes back its own work and that of nobody else", async () => {
    const [first, second, third] = await Promise.allSettled([
      addPerson("a"),
      inTransaction(async (transaction) => {
        await insertRows(transaction, "Person", [
          { id: "b", codeHash: "a", createdOn: "2026-03-10" },
        ]);
      }),
      addPerson("c"),
    ]);
    expect([first.status, second.status, third.status]).toEqual([
      "fulfilled",
      "rejected",
      "fulfilled",
    ]);
    expect(await people()).toEqual(["a", "c"]);
  });

  test("whoever reads sees only what is committed", async () => {
    await inTransaction(async (transaction) => {
      await insertRows(transaction, "Person", [
        { id: "a", codeHash: "a", createdOn: "2026-03-10" },
      ]);
      const outside = await withPostgres(url(), (client) =>
        client.query(`SELECT id FROM "Person"`),
      );
      expect(outside.rows).toEqual([]);
    });
    expect(await people()).toEqual(["a"]);
  });

  test("of two processes one writes at a time, and the other waits", async () => {
    const other = await openPostgres(url(), OPEN);
    await other.writing.control("BEGIN IMMEDIATE");
    const waiting = addPerson("a");
    const insert = other.writing.statement(
      `INSERT INTO "Person" ("id", "codeHash", "createdOn") VALUES (?, ?, ?)`,
    );
    await insert.run("b", "b", "2026-03-10");
    expect(await people()).toEqual([]);
    await other.writing.control("COMMIT");
    await waiting;
    expect(await people()).toEqual(["a", "b"]);
    await other.client.$disconnect();
  });

  test("whoever waits too long hears 503, and nothing of it is kept", async () => {
    const other = await openPostgres(url(), OPEN);
    await other.writing.control("BEGIN IMMEDIATE");
    await expect(addPerson("a")).rejects.toThrow(DatabaseUnavailable);
    await other.writing.control("ROLLBACK");
    expect(await people()).toEqual([]);
    await other.client.$disconnect();
  });

  test("a connection that the server ends is opened again, and half a command is gone", async () => {
    const cut = inTransaction(async (transaction) => {
      await insertRows(transaction, "Person", [
        { id: "a", codeHash: "a", createdOn: "2026-03-10" },
      ]);
      await withPostgres(url(), (client) =>
        client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = current_database() AND state = 'idle in transaction'`),
      );
      await changeRows(transaction, sql`UPDATE "Person" SET "createdOn" = '2026-03-11'`);
    });
    await expect(cut).rejects.toThrow(DatabaseUnavailable);
    await addPerson("b");
    expect(await people()).toEqual(["b"]);
  });

  test("words are found whatever their capitals, and a backslash is a backslash", async () => {
    const client = await database();
    expect(
      await client.$queryRaw`SELECT 'Jeugd' LIKE ${"%jEUG%"} AS found, 'a\\b' LIKE ${"%\\b%"} AS slash`,
    ).toEqual([{ found: true, slash: true }]);
    await addPerson('Jeugd \\ "zorg"');
    for (const part of ["jEUGD", '\\ "z', "d \\ "]) {
      expect(await client.person.count({ where: { id: { contains: part } } })).toBe(1);
    }
    expect(await client.person.count({ where: { id: { startsWith: "jeugd \\" } } })).toBe(1);
    expect(await client.person.count({ where: { id: { endsWith: 'ZORG"' } } })).toBe(1);
    expect(await client.person.count({ where: { NOT: { id: { contains: "JEUGD" } } } })).toBe(0);
  });

  test("of two processes one does a job for a tick", async () => {
    let runs = 0;
    const job = {
      name: "counted",
      schedule: "* * * * * *",
      run: () => {
        runs += 1;
        return Promise.resolve();
      },
    };
    const tick = new Date(Date.now() - 1_000);
    expect(await runJob(job, tick)).toBe("done");
    expect(await runJob(job, tick)).toBe("skipped");
    expect(await runJob(job, new Date(Date.now() + 1_000))).toBe("done");
    expect(runs).toBe(2);
  });

  test("after the night nothing hidden joins rows that came together", async () => {
    for (const key of ["c", "a", "b"]) {
      await inTransaction(async (transaction) => {
        await insertRows(transaction, "LedgerPerson", [{ key }]);
        await insertRows(transaction, "Person", [
          { id: key, codeHash: key, createdOn: "2026-03-10" },
        ]);
      });
    }
    const joined = () =>
      withPostgres(url(), async (client) => {
        const { rows } = await client.query<{ key: string; id: string }>(
          `SELECT l."key", p."id" FROM "LedgerPerson" l JOIN "Person" p ON p.xmin = l.xmin`,
        );
        return rows.length;
      });
    expect(await joined()).toBe(3);
    await forgetOrder();
    expect(await joined()).toBe(9);
    const order = await withPostgres(url(), (client) =>
      client.query<{ key: string }>(`SELECT "key" FROM "LedgerPerson" ORDER BY ctid`),
    );
    expect(order.rows.map(({ key }) => key)).toEqual(["a", "b", "c"]);
  });

  test("every table without order in the schema is among them", () => {
    const schema = readFileSync(join("prisma", "schema.prisma"), "utf8");
    const said = [...schema.matchAll(/((?:^\/\/\/.*\n)*)^model (\w+) \{/gm)].flatMap(
      ([, comment = "", name = ""]) => (comment.includes("WITHOUT ROWID") ? [name] : []),
    );
    expect(Object.keys(WITHOUT_ORDER).sort()).toEqual(said.sort());
  });

  describe("a database that sorts otherwise", () => {
    const name = `other_${process.pid}`;
    afterAll(async () => {
      await closeDatabase();
      await dropDatabase(server, name);
    });

    test("is refused with the way out", async () => {
      await withPostgres(addressOf(server, "postgres"), (client) =>
        client.query(
          `CREATE DATABASE "${name}" TEMPLATE template0 LC_COLLATE 'POSIX' LC_CTYPE 'POSIX'`,
        ),
      );
      await expect(openPostgres(addressOf(server, name), OPEN)).rejects.toThrow(
        /C\.UTF-8.*CREATE DATABASE/s,
      );
    });
  });

  test("the address of another server says that it cannot be reached", async () => {
    await expect(pendingOnPostgres("postgres://nobody@127.0.0.1:1/none")).rejects.toThrow(
      /cannot be reached/,
    );
  });
});
