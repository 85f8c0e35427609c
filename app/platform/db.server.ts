import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import SqliteDatabase from "better-sqlite3";
import { env } from "./env.server";
import { PrismaClient } from "./generated/client";
import type { Prisma } from "./generated/client";
import { StatementCachingAdapter, directConnection } from "./statement-cache.server";
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
const LONG_LIMITS = { maxWait: 60_000, timeout: 600_000 };

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
  const adapter = new StatementCachingAdapter({
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

/**
 * The connection below a running transaction, or below a client.
 * @throws when the transaction has ended, or was not begun here
 */
export function connectionOf(client: Connection): DirectConnection {
  const connection = running.get(client) ?? connections.get(client)?.();
  if (!connection) throw new Error("This transaction does not run");
  return connection;
}

/** A transaction whose connection statements that go past Prisma may use as well. */
function runTransaction<T>(
  client: Database,
  limits: typeof TRANSACTION_LIMITS,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  return client.$transaction(async (transaction) => {
    running.set(transaction, connectionOf(client));
    try {
      return await work(transaction);
    } finally {
      running.delete(transaction);
    }
  }, limits);
}

/**
 * One long transaction of a program that has the database to itself: filling it, or making participation up.
 * @param work what to do; whatever it throws rolls everything back and is thrown on
 */
export async function inLongTransaction<T>(
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  return runTransaction(await database(), LONG_LIMITS, work);
}

/** A command that waits for its turn; what it comes to is told when the commit has held. */
interface WaitingCommand {
  /** Does the work and gives what to tell then. */
  attempt: (transaction: Transaction) => Promise<() => void>;
  fail: (error: unknown) => void;
}

/** So many commands at most share a commit: enough for a crowd, few enough that the first need not wait for the last. */
const MOST_TOGETHER = 32;

const waiting: WaitingCommand[] = [];
let writing = false;

/** Runs the commands one after the other in one transaction; one that fails takes back what it did, and only that. */
async function commitTogether(commands: readonly WaitingCommand[]): Promise<void> {
  const outcomes: (() => void)[] = [];
  try {
    const client = await database();
    await runTransaction(client, TRANSACTION_LIMITS, async (transaction) => {
      for (const command of commands) outcomes.push(await command.attempt(transaction));
    });
  } catch (error) {
    for (const command of commands) command.fail(error);
    return;
  }
  for (const tell of outcomes) tell();
}

async function writeWaiting(): Promise<void> {
  if (writing) return;
  writing = true;
  try {
    while (waiting.length > 0) {
      // A turn of the event loop: commands that wait already join this commit.
      await nextTurn();
      await commitTogether(waiting.splice(0, MOST_TOGETHER));
    }
  } finally {
    writing = false;
  }
}

/** Does the work inside a savepoint, so that a failure leaves nothing of it and harms no other command. */
async function attemptWork<T>(
  transaction: Transaction,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const { statement } = connectionOf(transaction);
  statement("SAVEPOINT command").run();
  try {
    const value = await work(transaction);
    statement("RELEASE command").run();
    return value;
  } catch (error) {
    statement("ROLLBACK TO command").run();
    statement("RELEASE command").run();
    throw error;
  }
}

/**
 * Runs one command's reads and writes as one transaction. SQLite has one writer at a time: a queue inside the process
 * keeps two interactive transactions from failing together under load. Commands that wait together share one commit,
 * because making a commit safe on the disk takes longer than most commands; each is answered after that commit.
 * @param work what to do; whatever it throws rolls back everything it did and is thrown on
 */
export function inTransaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const { promise, resolve, reject } = promiseFor<T>();
  waiting.push({
    attempt: (transaction) =>
      attemptWork(transaction, work).then(
        (value) => () => {
          resolve(value);
        },
        (error: unknown) => () => {
          reject(error);
        },
      ),
    fail: reject,
  });
  void writeWaiting();
  return promise;
}

/** A promise with what settles it. */
function promiseFor<T>() {
  let settle: { resolve: (value: T) => void; reject: (error: unknown) => void } | undefined;
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject };
  });
  if (settle === undefined) throw new Error("A promise calls its executor at once");
  return { promise, ...settle };
}
