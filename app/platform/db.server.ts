import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { env } from "./env.server";
import { PrismaClient } from "./generated/client";
import type { Prisma } from "./generated/client";
import { StatementKeepingAdapter, directConnection } from "./statement-cache.server";
import type { DirectConnection } from "./statement-cache.server";

export type Database = PrismaClient;
/** What a query may be given: the database itself or a transaction on it. */
export type Connection = PrismaClient | Prisma.TransactionClient;
export type Transaction = Prisma.TransactionClient;

const BUSY_TIMEOUT_MILLISECONDS = 5_000;
/** Enough for the indexes that every contribution touches. */
const CACHE_KILOBYTES = 16_000;
/**
 * So many pages (16 MB) stay in the write-ahead log before they move to the database: a busy evening then writes a page
 * once that many contributions changed. A commit is as durable in the log.
 */
const CHECKPOINT_PAGES = 4_000;
const TRANSACTION_LIMITS = { maxWait: 20_000, timeout: 20_000 };

/** The connection below each client. */
const connections = new WeakMap<Connection, () => DirectConnection>();
/** The connection below each transaction that is running. */
const running = new WeakMap<Connection, DirectConnection>();

/**
 * Opens a SQLite file with the settings that durable data asks for.
 * @param file path of the database file; its folder is made when it is missing
 * @returns a client whose every connection enforces foreign keys and survives a power cut
 */
export async function openDatabase(file: string): Promise<Database> {
  mkdirSync(dirname(file), { recursive: true });
  const adapter = new StatementKeepingAdapter({
    url: `file:${file}`,
    timeout: BUSY_TIMEOUT_MILLISECONDS,
  });
  const client = new PrismaClient({ adapter });
  connections.set(client, () => adapter.direct);
  await client.$queryRawUnsafe("PRAGMA journal_mode=WAL");
  await client.$executeRawUnsafe("PRAGMA synchronous=FULL");
  await client.$executeRawUnsafe("PRAGMA foreign_keys=ON");
  await client.$executeRawUnsafe(`PRAGMA cache_size=-${CACHE_KILOBYTES}`);
  await client.$queryRawUnsafe(`PRAGMA wal_autocheckpoint=${CHECKPOINT_PAGES}`);
  return client;
}

let opened: Promise<Database> | undefined;

/** The database of this process, opened at first use. */
export function database(): Promise<Database> {
  opened ??= openDatabase(env().DATABASE_FILE);
  return opened;
}

let reader: { file: SqliteDatabase.Database; connection: DirectConnection } | undefined;

function openReader(): { file: SqliteDatabase.Database; connection: DirectConnection } {
  const file = new SqliteDatabase(env().DATABASE_FILE, { readonly: true, fileMustExist: true });
  return { file, connection: directConnection(file) };
}

/** A second connection that only reads: it sees what is committed, never half a command. */
export async function readingConnection(): Promise<DirectConnection> {
  await database();
  reader ??= openReader();
  return reader.connection;
}

/** Closes the database of this process, so that a stop leaves no write-ahead log behind. */
export async function closeDatabase(): Promise<void> {
  reader?.file.close();
  reader = undefined;
  const current = opened;
  opened = undefined;
  if (current) await (await current).$disconnect();
}

let lastWrite: Promise<unknown> = Promise.resolve();

/** One command's work in a transaction, which gives its connection to statements that go past Prisma. */
function runTransaction<T>(
  client: Database,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  return client.$transaction(async (transaction) => {
    const connection = connections.get(client);
    if (connection) running.set(transaction, connection());
    try {
      return await work(transaction);
    } finally {
      running.delete(transaction);
    }
  }, TRANSACTION_LIMITS);
}

/**
 * The connection below a running transaction, or below a client.
 * @throws when the transaction has ended, or was not begun by `inTransaction`
 */
export function connectionOf(client: Connection): DirectConnection {
  const connection = running.get(client) ?? connections.get(client)?.();
  if (!connection) throw new Error("This transaction does not run");
  return connection;
}

/**
 * Runs one command's reads and writes as one transaction. SQLite has one writer at a time: queueing inside the
 * process keeps two interactive transactions from failing together under load.
 * @param work what to do; whatever it throws rolls everything back and is thrown on
 */
export async function inTransaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const client = await database();
  const turn = lastWrite.then(
    () => runTransaction(client, work),
    () => runTransaction(client, work),
  );
  lastWrite = turn.catch(() => undefined);
  return turn;
}
