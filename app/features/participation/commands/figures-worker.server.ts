/** The thread in which a table of figures is protected; it gets numbers and gives back bands, and knows no database. */
import { parentPort, workerData } from "node:worker_threads";
import { protectTable } from "~/features/participation/domain/disclosure";
import type { PublicationRequest } from "~/features/participation/domain/disclosure";

// What a thread is given has no type; only `protectInWorker` starts this one.
const given: { readonly workerData: unknown } = { workerData };

function isRequest(value: unknown): value is PublicationRequest {
  return typeof value === "object" && value !== null && "table" in value;
}

if (!isRequest(given.workerData)) throw new Error("The thread was started without a table");
parentPort?.postMessage(protectTable(given.workerData));
