/** Work by the clock goes on whatever happens: one failure may not end the process, nor keep a job locked. */
import Database from "better-sqlite3";
import { beforeEach, expect, test } from "vitest";
import { env } from "~/platform/env.server";
import { runJob } from "~/platform/jobs.server";
import { emptyDatabase, testDatabase } from "../../support/database";

beforeEach(emptyDatabase);

function countingJob(run: () => void = () => undefined) {
  const job = {
    name: "test.counting",
    schedule: "0 0 * * *",
    runs: 0,
    run: () => {
      job.runs += 1;
      run();
      return Promise.resolve();
    },
  };
  return job;
}

test("a job that fails is written down, released, and comes back", async () => {
  const job = countingJob(() => {
    throw new Error("no luck");
  });
  await runJob(job);
  await runJob(job);
  expect(job.runs).toBe(2);
});

test("a database that somebody else keeps busy skips the job and harms nobody", async () => {
  const client = await testDatabase();
  await client.$queryRawUnsafe("PRAGMA busy_timeout = 1");
  const other = new Database(env().DATABASE_FILE);
  const job = countingJob();
  try {
    other.exec("BEGIN IMMEDIATE");
    await expect(runJob(job)).resolves.toBeUndefined();
    expect(job.runs).toBe(0);
    other.exec("ROLLBACK");
    await runJob(job);
    expect(job.runs).toBe(1);
  } finally {
    other.close();
    await client.$queryRawUnsafe("PRAGMA busy_timeout = 5000");
  }
});
