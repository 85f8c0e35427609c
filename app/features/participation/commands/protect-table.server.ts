import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { protectTable } from "~/features/participation/domain/disclosure";
import type {
  PublicationRequest,
  PublicationVerdict,
} from "~/features/participation/domain/disclosure";

/** Where the build puts the worker; there is none while nothing is built, as in a test. */
const WORKER_FILE = join(process.cwd(), "build", "tools", "figures-worker.js");
/** A publication may take so long; then it is made with the widest bands, which takes no time. */
const BUDGET_MILLISECONDS = 2000;

function inWorker(request: PublicationRequest): Promise<PublicationVerdict | undefined> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER_FILE, { workerData: request });
    const timer = setTimeout(() => {
      resolve(undefined);
      void worker.terminate();
    }, BUDGET_MILLISECONDS);
    worker.once("message", (verdict: PublicationVerdict) => {
      resolve(verdict);
    });
    worker.once("error", reject);
    worker.once("exit", () => {
      clearTimeout(timer);
    });
  });
}

/**
 * Protects a table in a thread of its own, so that no page waits for it.
 * @returns the table with the widest bands when the computing takes longer than its budget
 */
export async function protectInWorker(request: PublicationRequest): Promise<PublicationVerdict> {
  if (!existsSync(WORKER_FILE)) return protectTable(request);
  return (await inWorker(request)) ?? protectTable({ ...request, searchesPerRole: 0 });
}
