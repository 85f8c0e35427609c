import { Cron } from "croner";
import { now } from "./clock.server";
import { inTransaction } from "./db.server";
import { logUnexpected } from "./log.server";

/** Work that returns by the clock. `schedule` is a cron pattern in Europe/Amsterdam. */
export type ScheduledJob = {
  name: string;
  schedule: string;
  run: (now: Date) => Promise<void>;
};

const LOCK_SECONDS = 10 * 60;

/** Claims a job by a conditional update, so that of several processes one runs it. */
async function claim(name: string, moment: Date): Promise<boolean> {
  const lockedUntil = new Date(moment.getTime() + LOCK_SECONDS * 1000);
  return inTransaction(async ({ job }) => {
    await job.upsert({ where: { name }, create: { name }, update: {} });
    const claimed = await job.updateMany({
      where: { name, OR: [{ lockedUntil: null }, { lockedUntil: { lt: moment } }] },
      data: { lockedUntil },
    });
    return claimed.count === 1;
  });
}

async function release(name: string, moment: Date): Promise<void> {
  await inTransaction((transaction) =>
    transaction.job.update({ where: { name }, data: { lockedUntil: null, lastRunAt: moment } }),
  );
}

/**
 * Runs one job once, unless another process is at it. A failure, also of a database that somebody else keeps busy, is
 * logged and leaves the process alive: the job comes back by the clock.
 */
export async function runJob(job: ScheduledJob): Promise<void> {
  const moment = now();
  try {
    if (!(await claim(job.name, moment))) return;
    try {
      await job.run(moment);
    } finally {
      await release(job.name, moment);
    }
  } catch (error) {
    logUnexpected(error, `job ${job.name}`);
  }
}

/**
 * Starts the clock of all jobs.
 * @returns a function that stops it
 */
export function startJobs(jobs: ScheduledJob[]): () => void {
  const clocks = jobs.map(
    (job) =>
      new Cron(job.schedule, { timezone: "Europe/Amsterdam", protect: true, unref: true }, () =>
        runJob(job),
      ),
  );
  return () => {
    for (const clock of clocks) clock.stop();
  };
}
