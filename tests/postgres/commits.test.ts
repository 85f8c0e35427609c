/** What two processes on one PostgreSQL database hear of each other's commits. Source: issue 23, decision 277. */
import { beforeEach, describe, expect, inject, test } from "vitest";
import { z } from "zod";
import { withPostgres } from "../../prisma/tools/postgres";
import { database, inTransaction } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { hearOthers, noteReads, stillHoldAt } from "~/platform/page-sources.server";
import type { ReadSources } from "~/platform/page-sources.server";
import { readPostgresSchema } from "~/platform/postgres-schema.server";
import { insertRows, readRows, sql } from "~/platform/statements.server";
import { emptyDatabase } from "../support/database";
import { otherProgram } from "../support/other-program";
import type { OtherProgram } from "../support/other-program";

const NOON = new Date("2026-03-10T12:00:00Z");
const RECEIPT = { key: "k", content: "c", kind: "response", location: "", day: "2026-03-10" };
const url = () => env().DATABASE_URL ?? "";

const addPerson = (id: string) =>
  inTransaction((transaction) =>
    insertRows(transaction, "Person", [{ id, codeHash: id, createdOn: "2026-03-10" }]),
  );
const people = () => readRows(sql`SELECT "id" FROM "Person"`, z.object({ id: z.string() }));

describe.skipIf(inject("postgres") === "")("what another process commits", () => {
  beforeEach(emptyDatabase);

  const changePeople = `UPDATE "Person" SET "createdOn" = ?`;
  const addJob = `INSERT INTO "Job" ("name") VALUES (?)`;
  const holds = (sources: ReadSources) => stillHoldAt(sources, NOON.getTime());
  let other: OtherProgram;

  const remembered = async () => {
    await addPerson("a");
    await hearOthers();
    const [{ sources: ofPeople }, { sources: ofJobs }] = await Promise.all([
      noteReads(NOON, people),
      noteReads(NOON, async () => (await database()).job.count()),
    ]);
    await hearOthers();
    expect([holds(ofPeople), holds(ofJobs)]).toEqual([true, true]);
    return { ofPeople, ofJobs };
  };
  beforeEach(async () => {
    other = await otherProgram();
    return () => other.close();
  });

  test("ends what was remembered of the tables it changed, and of no others", async () => {
    const { ofPeople, ofJobs } = await remembered();
    await other.change(changePeople, "2026-03-11");
    expect([holds(ofPeople), holds(ofJobs)]).toEqual([false, true]);
  });

  test("counts with what triggers change along, and not with what they only look at", async () => {
    const { triggers } = await withPostgres(url(), readPostgresSchema);
    expect(triggers.get("Participation")).toEqual(["LedgerChange"]);
    expect(triggers.get("LedgerPerson")).toEqual(["LedgerChange"]);
  });

  test("ends nothing before it is committed, or when it is taken back", async () => {
    const { ofPeople } = await remembered();
    await other.lock();
    await other.write(changePeople, "2026-03-11");
    await hearOthers();
    expect(holds(ofPeople)).toBe(true);
    await other.unlock();
    await hearOthers();
    expect(holds(ofPeople)).toBe(true);
  });

  test("is heard with a commit of this process, also before anybody asks", async () => {
    const { ofPeople, ofJobs } = await remembered();
    await other.lock();
    await other.write(changePeople, "2026-03-11");
    await other.commit();
    await inTransaction((transaction) => insertRows(transaction, "SubmissionReceipt", [RECEIPT]));
    expect([holds(ofPeople), holds(ofJobs)]).toEqual([false, true]);
  });

  test("is heard whole when there were several, in whatever order the answers come", async () => {
    const { ofPeople, ofJobs } = await remembered();
    const asked = [hearOthers()];
    for (const [statement, value] of [
      [changePeople, "2026-03-11"],
      [addJob, "one"],
    ] as const) {
      await other.lock();
      await other.write(statement, value);
      await other.commit();
      asked.push(hearOthers());
    }
    for (const one of asked) await one;
    expect([holds(ofPeople), holds(ofJobs)]).toEqual([false, false]);
  });

  test("counts as everything when it cannot be asked", async () => {
    const { ofPeople, ofJobs } = await remembered();
    const rename = (from: string, to: string) =>
      withPostgres(url(), (client) => client.query(`ALTER TABLE "${from}" RENAME TO "${to}"`));
    await rename("PageVersion", "Away");
    await hearOthers();
    await rename("Away", "PageVersion");
    expect([holds(ofPeople), holds(ofJobs)]).toEqual([false, false]);
  });
});
