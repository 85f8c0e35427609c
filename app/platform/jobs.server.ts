import { Cron } from "croner";
import { now } from "./clock.server";
import { DatabaseUnavailable } from "./database-trouble.server";
import { inTransaction } from "./db.server";
import { isPostgres } from "./dialect.server";
import { hearOthers } from "./page-sources.server";
import { log, logUnexpected } from "./log.server";
import { metrics } from "./metrics.server";

/** Work that returns by the clock. `schedule` is a cron pattern in Europe/Amsterdam. */
export type ScheduledJob = {
  name: string;
  schedule: string;
  run: (now: Date) => Promise<void>;
  /** Also right after a start, so that no visitor waits for what it makes. */
  atStart?: boolean;
};

/** A lock is renewed while its job runs; that of a process that was killed ends this soon. */
const LOCK_SECONDS = 45;
const RENEW_SECONDS = 15;
/** Seconds between two looks at the clock. */
const TICK_SECONDS = 1;
/** After trouble with the database a job waits, twice as long each time. */
const FIRST_PAUSE_SECONDS = 5;
const LONGEST_PAUSE_SECONDS = 60;

/** Milliseconds on the clock of the wall; a parameter of the tests. */
type WallClock = () => number;

function lockedUntil(moment: Date): Date {
  return new Date(moment.getTime() + LOCK_SECONDS * 1000);
}

/**
 * Claims a job by a conditional update, so that of several processes one runs it. A lock that lies further ahead than a
 * lock can is of before the clock was set back: it holds nobody up.
 */
async function claim(name: string, moment: Date, tick: Date | undefined): Promise<boolean> {
  const until = lockedUntil(moment);
  return inTransaction(async ({ job }) => {
    await job.upsert({ where: { name }, create: { name }, update: {} });
    const claimed = await job.updateMany({
      where: {
        name,
        AND: [
          {
            OR: [
              { lockedUntil: null },
              { lockedUntil: { lt: moment } },
              { lockedUntil: { gt: new Date(until.getTime() + 1_000) } },
            ],
          },
          // Another process may have done this tick already; a run of before the clock was set back holds nobody up.
          ...(tick === undefined
            ? []
            : [
                {
                  OR: [
                    { lastRunAt: null },
                    { lastRunAt: { lt: tick } },
                    { lastRunAt: { gt: until } },
                  ],
                },
              ]),
        ],
      },
      data: { lockedUntil: until },
    });
    return claimed.count === 1;
  });
}

async function release(name: string, moment: Date): Promise<void> {
  await inTransaction((transaction) =>
    transaction.job.update({ where: { name }, data: { lockedUntil: null, lastRunAt: moment } }),
  );
}

/** Moves the end of the lock ahead as long as the job runs; a renewal that fails is tried again with the next. */
function renewing(name: string): () => void {
  const timer = setInterval(() => {
    inTransaction((transaction) =>
      transaction.job.update({ where: { name }, data: { lockedUntil: lockedUntil(now()) } }),
    ).catch((error: unknown) => {
      log.warn({ job: name, kind: kindOf(error) }, "the lock of a job could not be renewed");
    });
  }, RENEW_SECONDS * 1000);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}

function kindOf(error: unknown): string {
  if (error instanceof DatabaseUnavailable) return `database ${error.reason}`;
  return error instanceof Error ? error.name : typeof error;
}

/** How a run ended. */
export type JobOutcome = "done" | "skipped" | "failed" | "database unavailable";

/**
 * Runs one job once, unless another process is at it. A failure, also of a database that takes no change now, is logged
 * and leaves the process alive: the job comes back by the clock.
 * @param tick the moment of the clock for which it runs: of all processes one does it
 */
export async function runJob(job: ScheduledJob, tick?: Date): Promise<JobOutcome> {
  const moment = now();
  const measure = metrics.jobSeconds.startTimer({ job: job.name });
  let outcome: JobOutcome;
  try {
    await hearOthers();
    if (!(await claim(job.name, moment, tick))) return "skipped";
    const stopRenewing = renewing(job.name);
    try {
      await job.run(moment);
    } finally {
      stopRenewing();
      await release(job.name, moment);
    }
    outcome = "done";
    metrics.jobLastSuccess.set({ job: job.name }, Date.now() / 1000);
  } catch (error) {
    outcome = error instanceof DatabaseUnavailable ? "database unavailable" : "failed";
    if (error instanceof DatabaseUnavailable) {
      log.warn({ job: job.name, reason: error.reason }, "a job waits for the database");
    } else {
      logUnexpected(error, `job ${job.name}`);
    }
  }
  measure({ outcome });
  return outcome;
}

/** One job with its next moment; it never runs twice at once. */
class Clockwork {
  readonly #pattern: Cron;
  readonly #job: ScheduledJob;
  #next: number;
  #running: Promise<void> | undefined;
  #pause = 0;

  constructor(job: ScheduledJob, at: number) {
    this.#job = job;
    this.#pattern = new Cron(job.schedule, { timezone: "Europe/Amsterdam", paused: true });
    this.#next = job.atStart === true ? at : this.#after(at);
  }

  #after(at: number): number {
    return this.#pattern.nextRun(new Date(at))?.getTime() ?? Infinity;
  }

  /** Computes the next moment again, from another time than was expected. */
  reset(at: number): void {
    this.#next = this.#after(at);
  }

  tick(at: number): void {
    if (at < this.#next || this.#running !== undefined) return;
    // Only one process has a file, and its jobs compare no clocks.
    const tick = isPostgres() ? new Date(this.#next) : undefined;
    this.#next = this.#after(at);
    this.#running = runJob(this.#job, tick).then((outcome) => {
      this.#running = undefined;
      if (outcome !== "database unavailable") {
        this.#pause = 0;
        return;
      }
      this.#pause = Math.min(LONGEST_PAUSE_SECONDS, Math.max(FIRST_PAUSE_SECONDS, this.#pause * 2));
      this.#next = Math.max(this.#next, at + this.#pause * 1000);
    });
  }

  async settled(): Promise<void> {
    await this.#running;
  }
}

/** Clocks of running jobs. */
export interface RunningJobs {
  /** Begins no job any more; resolves when those that run have ended. */
  stop: () => Promise<void>;
}

/**
 * Starts the clock of all jobs. Each tick compares the clock of the wall with the next moment of each job, rather than
 * waiting for a moment far away: when somebody sets the clock, nothing waits for an hour that has been or comes late.
 * @param wall what the clock says; the tests set it
 */
export function startJobs(jobs: readonly ScheduledJob[], wall: WallClock = Date.now): RunningJobs {
  let last = wall();
  const clockworks = jobs.map((job) => new Clockwork(job, last));
  const timer = setInterval(() => {
    const at = wall();
    for (const clockwork of clockworks) {
      if (at < last) clockwork.reset(at);
      clockwork.tick(at);
    }
    last = at;
  }, TICK_SECONDS * 1000);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await Promise.all(clockworks.map((clockwork) => clockwork.settled()));
    },
  };
}
