import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { protectTable } from "~/features/participation/domain/disclosure";
import type {
  PublicationRequest,
  PublicationVerdict,
} from "~/features/participation/domain/disclosure";
import { logUnexpected } from "~/platform/log.server";

/** Where the build puts the worker; there is none while nothing is built, as in a test. */
const WORKER_FILE = join(process.cwd(), "build", "tools", "figures-worker.js");
/** A publication may take so long; then it is made with the widest bands, which takes no time. */
const BUDGET_MILLISECONDS = 2000;

/** Where the thread is, and how long it may take. */
interface ThreadLimits {
  readonly workerFile: string;
  readonly budgetMilliseconds: number;
}

const LIMITS: ThreadLimits = { workerFile: WORKER_FILE, budgetMilliseconds: BUDGET_MILLISECONDS };

/** What the thread makes; undefined when it takes too long or breaks. */
function inWorker(
  request: PublicationRequest,
  { workerFile, budgetMilliseconds }: ThreadLimits,
): Promise<PublicationVerdict | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(workerFile, { workerData: request });
    const timer = setTimeout(() => {
      resolve(undefined);
      void worker.terminate();
    }, budgetMilliseconds);
    worker.once("message", (verdict: PublicationVerdict) => {
      resolve(verdict);
    });
    worker.once("error", (error) => {
      logUnexpected(error, "figures-worker");
      resolve(undefined);
    });
    worker.once("exit", () => {
      clearTimeout(timer);
      // One that ended without an answer gives none any more.
      resolve(undefined);
    });
  });
}

/**
 * Protects a table in a thread of its own, so that no page waits for it.
 * @returns the table with the widest bands when the computing takes longer than its budget, or breaks
 */
export async function protectInWorker(
  request: PublicationRequest,
  limits: ThreadLimits = LIMITS,
): Promise<PublicationVerdict> {
  if (!existsSync(limits.workerFile)) return protectTable(request);
  return (await inWorker(request, limits)) ?? protectTable({ ...request, searchesPerRole: 0 });
}
