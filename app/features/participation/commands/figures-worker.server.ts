/** The thread in which a table of figures is protected; it gets numbers and gives back bands, and knows no database. */
import { parentPort, workerData } from "node:worker_threads";
import { protectTable } from "~/features/participation/domain/disclosure";
import type { PublicationRequest } from "~/features/participation/domain/disclosure";

// What a thread is given has no type; only `protectInWorker` starts this one.
const request: PublicationRequest = workerData;
parentPort?.postMessage(protectTable(request));
