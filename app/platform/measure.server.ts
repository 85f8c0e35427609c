/** Measurements that are taken when somebody asks for them: sizes, queues, the outbox. */
import { statSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { databaseTrouble } from "./database-trouble.server";
import { database } from "./db.server";
import { env } from "./env.server";
import { log } from "./log.server";
import { metrics } from "./metrics.server";
import { waitingCommands } from "./write-queue.server";

/** From this size on a log says that some reader has been holding it for long. */
const LARGE_LOG_BYTES = 256 * 1024 * 1024;

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

async function measureFiles(): Promise<void> {
  const { DATABASE_FILE: file } = env();
  metrics.databaseBytes.set({ file: "database" }, sizeOf(file));
  metrics.databaseBytes.set({ file: "log" }, sizeOf(`${file}-wal`));
  const disk = await statfs(dirname(file));
  metrics.diskFreeBytes.set(disk.bavail * disk.bsize);
}

async function measureOutbox(): Promise<void> {
  const client = await database();
  const groups = await client.outboxMessage.groupBy({ by: ["state"], _count: true });
  for (const state of ["waiting", "failed", "sent"]) {
    metrics.outboxMessages.set(
      { state },
      groups.find((group) => group.state === state)?._count ?? 0,
    );
  }
  const oldest = await client.outboxMessage.findFirst({
    where: { state: "waiting" },
    orderBy: { createdAt: "asc" },
    select: { createdAt: true },
  });
  const age = oldest === null ? 0 : (Date.now() - oldest.createdAt.getTime()) / 1000;
  metrics.outboxOldestSeconds.set(Math.max(0, age));
}

/** Brings the measurements up to date; a database that does not answer leaves those of the process. */
export async function measureNow(): Promise<void> {
  const trouble = databaseTrouble()?.reason;
  metrics.databaseTrouble.reset();
  if (trouble !== undefined) metrics.databaseTrouble.set({ reason: trouble }, 1);
  metrics.commandsWaiting.set(waitingCommands());
  try {
    await measureFiles();
    await measureOutbox();
  } catch {
    metrics.databaseTrouble.set({ reason: "unreadable" }, 1);
  }
}

/** Says in the log when the write-ahead log has grown: some program reads the database without end. */
export function watchLogSize(): Promise<void> {
  const bytes = sizeOf(`${env().DATABASE_FILE}-wal`);
  if (bytes > LARGE_LOG_BYTES) {
    log.warn({ bytes }, "the write-ahead log grows: a program holds a long read on the database");
  }
  return Promise.resolve();
}
