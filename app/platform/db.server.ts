import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { env } from "./env.server";
import { PrismaClient } from "./generated/client";
import type { Prisma } from "./generated/client";

export type Database = PrismaClient;
/** What a query may be given: the database itself or a transaction on it. */
export type Connection = PrismaClient | Prisma.TransactionClient;
export type Transaction = Prisma.TransactionClient;

const BUSY_TIMEOUT_MILLISECONDS = 5_000;
const TRANSACTION_LIMITS = { maxWait: 20_000, timeout: 20_000 };

/**
 * Opens a SQLite file with the settings that durable data asks for.
 * @param file path of the database file; its folder is made when it is missing
 * @returns a client whose every connection enforces foreign keys and survives a power cut
 */
export async function openDatabase(file: string): Promise<Database> {
  mkdirSync(dirname(file), { recursive: true });
  const adapter = new PrismaBetterSqlite3({
    url: `file:${file}`,
    timeout: BUSY_TIMEOUT_MILLISECONDS,
  });
  const client = new PrismaClient({ adapter });
  await client.$queryRawUnsafe("PRAGMA journal_mode=WAL");
  await client.$executeRawUnsafe("PRAGMA synchronous=FULL");
  await client.$executeRawUnsafe("PRAGMA foreign_keys=ON");
  return client;
}

let opened: Promise<Database> | undefined;

/** The database of this process, opened at first use. */
export function database(): Promise<Database> {
  opened ??= openDatabase(env().DATABASE_FILE);
  return opened;
}

/** Closes the database of this process, so that a stop leaves no write-ahead log behind. */
export async function closeDatabase(): Promise<void> {
  const current = opened;
  opened = undefined;
  if (current) await (await current).$disconnect();
}

let lastWrite: Promise<unknown> = Promise.resolve();

/**
 * Runs one command's reads and writes as one transaction. SQLite has one writer at a time: queueing inside the
 * process keeps two interactive transactions from failing together under load.
 * @param work what to do; whatever it throws rolls everything back and is thrown on
 */
export async function inTransaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const client = await database();
  const turn = lastWrite.then(
    () => client.$transaction(work, TRANSACTION_LIMITS),
    () => client.$transaction(work, TRANSACTION_LIMITS),
  );
  lastWrite = turn.catch(() => undefined);
  return turn;
}
