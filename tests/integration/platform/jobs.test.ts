/** Work by the clock goes on whatever happens: one failure may not end the process, nor keep a job locked. */
import { setTimeout as wait } from "node:timers/promises";
import { Cron } from "croner";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { scheduledJobs } from "~/jobs.server";
import { holdClock } from "~/platform/clock.server";
import { runJob, startJobs } from "~/platform/jobs.server";
import { emptyDatabase, testDatabase } from "../../support/database";
import { otherProgram } from "../../support/other-program";

beforeEach(emptyDatabase);
afterEach(() => {
  holdClock(undefined);
});

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

test("the clock can read when each job of the application runs", () => {
  const unread = scheduledJobs().filter(
    ({ schedule }) => new Cron(schedule, { paused: true }).nextRun() === null,
  );
  expect(unread).toEqual([]);
});

test("a job that fails is written down, released, and comes back", async () => {
  const job = countingJob(() => {
    throw new Error("no luck");
  });
  await runJob(job);
  await runJob(job);
  expect(job.runs).toBe(2);
});

test("a job for the start runs at once, and then by its own clock", async () => {
  const [early, late] = [{ ...countingJob(), atStart: true }, countingJob()];
  const runs: string[] = [];
  const started = startJobs([
    { ...early, name: "test.early", run: () => Promise.resolve(void runs.push("early")) },
    { ...late, name: "test.late", run: () => Promise.resolve(void runs.push("late")) },
  ]);
  await expect.poll(() => runs, { timeout: 10_000 }).toEqual(["early"]);
  await wait(1_500);
  await started.stop();
  expect(runs).toEqual(["early"]);
});

test("a database that somebody else keeps busy skips the job and harms nobody", async () => {
  const other = await otherProgram();
  const job = countingJob();
  try {
    await other.lock();
    await expect(runJob(job)).resolves.toBe("database unavailable");
    expect(job.runs).toBe(0);
    await other.unlock();
    await runJob(job);
    expect(job.runs).toBe(1);
  } finally {
    await other.close();
  }
});

describe("the lock of a job", () => {
  const LOCKED = new Date("2026-03-10T09:00:00Z");

  async function lockUntil(moment: Date): Promise<void> {
    const client = await testDatabase();
    await client.job.create({ data: { name: "test.counting", lockedUntil: moment } });
  }

  function after(seconds: number): Date {
    return new Date(LOCKED.getTime() + seconds * 1000);
  }

  test("of a process that was killed ends within a minute", async () => {
    await lockUntil(after(45));
    const job = countingJob();
    holdClock(after(1));
    await expect(runJob(job)).resolves.toBe("skipped");
    holdClock(after(59));
    await expect(runJob(job)).resolves.toBe("done");
    expect(job.runs).toBe(1);
  });

  test("of before the clock was set back holds nobody up", async () => {
    await lockUntil(after(45));
    const job = countingJob();
    holdClock(after(-3600));
    await expect(runJob(job)).resolves.toBe("done");
  });

  test("keeps a second process away while the job runs", async () => {
    const outcomes: string[] = [];
    const job = countingJob();
    const outer = {
      ...job,
      run: async () => {
        outcomes.push(await runJob(job));
      },
    };
    await expect(runJob(outer)).resolves.toBe("done");
    expect(outcomes).toEqual(["skipped"]);
    expect(job.runs).toBe(0);
  });
});

describe("a clock that jumps", () => {
  test.each([-3600, 3600])("by %i seconds stops no job", { timeout: 30_000 }, async (seconds) => {
    let jump = 0;
    const wall = () => Date.now() + jump;
    const job = { ...countingJob(), schedule: "* * * * * *" };
    let runs = 0;
    job.run = () => {
      runs += 1;
      return Promise.resolve();
    };
    const jobs = startJobs([job], wall);
    try {
      await expect.poll(() => runs, { timeout: 8_000 }).toBeGreaterThan(0);
      const before = runs;
      jump = seconds * 1000;
      holdClock(new Date(wall()));
      await expect.poll(() => runs, { timeout: 8_000 }).toBeGreaterThan(before);
    } finally {
      await jobs.stop();
    }
    const stopped = runs;
    await wait(1_500);
    expect(runs).toBe(stopped);
  });
});
