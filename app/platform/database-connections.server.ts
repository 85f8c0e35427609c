/**
 * The two connections of a process to its database, and the clients of Prisma above them. One connection reads and sees
 * only what is committed, the other runs the transactions of commands. What Prisma keeps of the schema and of compiled
 * queries weighs twenty megabytes, so that one client serves both: its transactions run on the one that writes.
 */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { DirectConnection, StatementGate } from "./direct-connection.server";
import type { SqlDriverAdapter, SqlDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { PrismaClient } from "./generated/client";
import { StatementCachingAdapter } from "./statement-cache.server";

const OPENING_TIMEOUT_MILLISECONDS = 5_000;
/** Enough for the indexes that every contribution touches. */
const CACHE = "cache_size=-16000";
/**
 * So many pages (64 MB) may stay in the write-ahead log before a commit moves them to the database itself, while everybody
 * waits; a thread does so earlier (`write-ahead-log.server.ts`). A commit is as durable in the log.
 */
const CHECKPOINT_PAGES = 16_000;
/** What is left of the log on the disk after a moment of much writing. */
const LOG_BYTES = 64 * 1024 * 1024;

const WRITING = [
  "journal_mode=WAL",
  "synchronous=FULL",
  "foreign_keys=ON",
  // What is deleted is overwritten: a free part of the file holds nothing of anybody.
  "secure_delete=ON",
  // Rows that SQLite sets aside to sort them never reach a disk.
  "temp_store=MEMORY",
  CACHE,
  `wal_autocheckpoint=${CHECKPOINT_PAGES}`,
  `journal_size_limit=${LOG_BYTES}`,
  // The queue waits for the lock of another program itself: SQLite's wait would hold up every reader.
  "busy_timeout=0",
];
const READING = ["query_only=ON", CACHE, "busy_timeout=1000"];

/** What one process holds of a database. */
export interface OpenDatabase {
  /** Reads what is committed; its transactions run on the connection that writes. */
  client: PrismaClient;
  /** Reads and writes on the connection that writes, past the queue of commands. */
  unqueued: () => PrismaClient;
  reading: DirectConnection;
  writing: DirectConnection;
  /** A number that moves with every commit of another connection, also of another process. */
  others: () => number;
  /** Asks how many commits there are by now, where that takes a moment. */
  hearOthers?: () => Promise<void>;
}

/** Closes a connection at the end of its client, or leaves that to another client. */
function withEnd(adapter: SqlDriverAdapter, dispose: () => Promise<void>): SqlDriverAdapter {
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: (query) => adapter.queryRaw(query),
    executeRaw: (query) => adapter.executeRaw(query),
    executeScript: (script) => adapter.executeScript(script),
    startTransaction: (level) => adapter.startTransaction(level),
    dispose,
  };
}

function clientOf(
  { provider, adapterName }: SqlDriverAdapterFactory,
  adapter: SqlDriverAdapter,
): PrismaClient {
  return new PrismaClient({
    adapter: { provider, adapterName, connect: () => Promise.resolve(adapter) },
  });
}

/**
 * Opens a SQLite file with the settings that durable data asks for.
 * @param file path of the database file; its folder is made when it is missing
 * @param gate watches the statements of the connection that writes
 */
export async function openDatabase(file: string, gate: StatementGate): Promise<OpenDatabase> {
  mkdirSync(dirname(file), { recursive: true });
  const timeout = OPENING_TIMEOUT_MILLISECONDS;
  const writer = new StatementCachingAdapter(file, { timeout, settings: WRITING, gate });
  const writing = await writer.connect();
  try {
    const reader = new StatementCachingAdapter(file, { timeout, settings: READING });
    const reading = await reader.connect();
    const both = {
      ...withEnd(reading, async () => {
        await reading.dispose();
        await writing.dispose();
      }),
      startTransaction: writing.startTransaction.bind(writing),
    };
    const client = clientOf(reader, both);
    await client.$connect();
    let unqueued: PrismaClient | undefined;
    return {
      client,
      unqueued: () =>
        (unqueued ??= clientOf(
          writer,
          withEnd(writing, () => Promise.resolve()),
        )),
      reading: reader.direct,
      writing: writer.direct,
      others: () => writer.direct.dataVersion(),
    };
  } catch (error) {
    await writing.dispose();
    throw error;
  }
}
