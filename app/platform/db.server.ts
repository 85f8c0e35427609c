/**
 * The database of this process: a client that reads and sees only what is committed, and the queue of commands on the
 * one connection that writes.
 */
import { openDatabase } from "./database-connections.server";
import type { OpenDatabase } from "./database-connections.server";
import { env, leaveOutAddress } from "./env.server";
import { erasedElsewhere, hashesOf, listAtCommit, writeErasures } from "./erasure-list.server";
import type { ErasedKind } from "./erasure-list.server";
import type { Prisma, PrismaClient } from "./generated/client";
import { memoiseByObject } from "./cache.server";
import { watchOthers } from "./page-sources.server";
import { requestContext } from "./request-context.server";
import type { DirectConnection } from "./direct-connection.server";
import {
  allWritten,
  connectionOfTransaction,
  enqueueCommand,
  transactionOfCommand,
  writerGate,
} from "./write-queue.server";
import type { Writer } from "./write-queue.server";
import { emptyLog, eraseAtCommit } from "./write-ahead-log.server";

export type Database = PrismaClient;
/** What a query may be given: the database itself or a transaction on it. */
export type Connection = PrismaClient | Prisma.TransactionClient;
export type Transaction = Prisma.TransactionClient;

const LONG_LIMIT = 600_000;

/** The connection below each client. */
const connections = new WeakMap<Connection, DirectConnection>();

let opened: Promise<OpenDatabase> | undefined;
let otherFile: string | undefined;

/**
 * Does all of `work` on another file than that of the settings: a new database is made whole before it takes its place.
 * The database is closed before and after.
 */
export async function onDatabaseFile<T>(file: string, work: () => Promise<T>): Promise<T> {
  await closeDatabase();
  const putAddressBack = leaveOutAddress();
  otherFile = file;
  try {
    return await work();
  } finally {
    await closeDatabase();
    otherFile = undefined;
    putAddressBack();
  }
}

/** The database of the settings: an address of PostgreSQL goes before a file. */
async function openEngine(): Promise<OpenDatabase> {
  const { DATABASE_URL: url, DATABASE_FILE: file } = env();
  if (url === undefined) return openDatabase(otherFile ?? file, writerGate);
  // Loaded only here: a start on a file waits for nothing of it.
  const { openPostgres } = await import("./engine-postgres.server");
  return openPostgres(url, writerGate);
}

async function openWatched(): Promise<OpenDatabase> {
  const database = await openEngine();
  connections.set(database.client, database.reading);
  watchOthers(database.others, database.hearOthers);
  return database;
}

/** Opened at first use; a failure is tried again at the next one. */
function open(): Promise<OpenDatabase> {
  opened ??= openWatched().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/**
 * Reads the database: what is committed, never half a command. Inside a command it is the command's own transaction,
 * so that a command sees what it wrote.
 */
export async function database(): Promise<Transaction> {
  const command = transactionOfCommand();
  if (command !== undefined) return command;
  const { client } = await open();
  return requestContext().reading === undefined ? client : readingAlone(client);
}

const ALONE: Readonly<Record<string, string>> = {
  findUnique: "findFirst",
  findUniqueOrThrow: "findFirstOrThrow",
};

/**
 * The same client for a query of which is noted what it reads. Prisma puts look-ups of single rows by everybody in the
 * process together and sends them in the name of the first; here each is sent by itself.
 */
const readingAlone = memoiseByObject((client: PrismaClient): PrismaClient => {
  const delegate = memoiseByObject(
    (model: object) =>
      new Proxy(model, {
        get: (target, name): unknown => Reflect.get(target, ALONE[String(name)] ?? name),
      }),
  );
  const alone = new Proxy(client, {
    get: (target, name) => {
      const part: unknown = Reflect.get(target, name);
      const isModel = typeof part === "object" && part !== null && "findUnique" in part;
      return isModel ? delegate(part) : part;
    },
  });
  const direct = connections.get(client);
  if (direct !== undefined) connections.set(alone, direct);
  return alone;
});

/** The client that writes, past the queue and its transactions: for a program or a test that has the database to itself. */
export async function unqueuedDatabase(): Promise<Database> {
  const { unqueued, writing } = await open();
  const client = unqueued();
  connections.set(client, writing);
  return client;
}

async function writer(): Promise<Writer> {
  const { client, writing } = await open();
  return { client, connection: writing };
}

/** Closes the database of this process once what waits is written, so that a stop leaves no write-ahead log behind. */
export async function closeDatabase(): Promise<void> {
  await allWritten();
  const current = opened;
  opened = undefined;
  watchOthers(undefined);
  if (current === undefined) return;
  const { client } = await current;
  await client.$disconnect();
}

/**
 * The connection below a running transaction, or below a client.
 * @throws when the transaction has ended, or was not begun here
 */
export function connectionOf(client: Connection): DirectConnection {
  const connection = connectionOfTransaction(client) ?? connections.get(client);
  if (!connection) throw new Error("This transaction does not run");
  return connection;
}

/**
 * Runs one command's reads and writes as one transaction. SQLite has one writer at a time: a queue inside the process
 * keeps two interactive transactions from failing together under load. Commands that wait together share one commit,
 * because making a commit safe on the disk takes longer than most commands; each is answered after that commit.
 * @param work what to do; whatever it throws rolls back everything it did and is thrown on
 * @param options.limit milliseconds it may take
 * @throws DatabaseUnavailable (an answer with status 503) when the database takes no change now
 */
export function inTransaction<T>(
  work: (transaction: Transaction) => Promise<T>,
  options: { limit?: number } = {},
): Promise<T> {
  return enqueueCommand(writer, work, options);
}

/**
 * Says inside a command that it erases or destroys: once it holds, what it overwrote is taken out of the write-ahead log
 * before its caller is answered.
 */
export function leavesNoTrace(transaction: Transaction): void {
  connectionOf(transaction);
  eraseAtCommit();
}

/**
 * Writes down inside a command that something was erased for good, so that it stays erased in a database that is put back
 * from an older copy.
 * @param parts name it among those of its kind
 */
export async function recordErased(
  transaction: Transaction,
  kind: ErasedKind,
  ...parts: string[]
): Promise<void> {
  leavesNoTrace(transaction);
  await writeNextTime(transaction, kind, ...parts);
  listAtCommit();
}

/** What is made anew after it was erased can be erased again, after a copy that knows of the first time. */
async function writeNextTime(
  transaction: Transaction,
  kind: ErasedKind,
  ...parts: string[]
): Promise<void> {
  const connection = connectionOf(transaction);
  const known = connection.statement('SELECT 1 FROM "ErasedKey" WHERE "key" = ?');
  for (const hash of hashesOf(kind, ...parts)) {
    if ((await known.all(hash)).length > 0) continue;
    await connection.statement('INSERT INTO "ErasedKey" ("key") VALUES (?)').run(hash);
    return;
  }
}

/**
 * Writes down inside a command that somebody withdrew or changed what they gave, so that it does not come back with an older
 * copy. People change their answers often, so the file outside the database follows with the next run of the job.
 * @param personIds whose it was
 * @param key kind and id, as the plan of erasing names it
 */
export async function recordTakenBack(
  transaction: Transaction,
  personIds: readonly string[],
  key: string,
): Promise<void> {
  leavesNoTrace(transaction);
  for (const personId of personIds) await writeNextTime(transaction, "contributionsOf", personId);
  await writeNextTime(transaction, "takenBack", key);
}

/** What was erased after the copy was made from which this database was put back, as hashes. */
export async function erasedSinceCopy(): Promise<ReadonlySet<string>> {
  await allWritten();
  return erasedElsewhere((await writer()).connection);
}

/** Writes what the list of erasures says in the database too: it was erased here as well by now. */
export async function adoptErasures(
  transaction: Transaction,
  hashes: ReadonlySet<string>,
): Promise<void> {
  const insert = connectionOf(transaction).statement(
    'INSERT INTO "ErasedKey" ("key") VALUES (?) ON CONFLICT DO NOTHING',
  );
  for (const hash of hashes) await insert.run(hash);
  leavesNoTrace(transaction);
  listAtCommit();
}

/** Brings the list of erasures outside the database up to date, and destroys the keys that it names. */
export async function writeDownErasures(): Promise<void> {
  await allWritten();
  await writeErasures((await writer()).connection);
}

/**
 * Moves the write-ahead log into the database and empties it; a job calls this, because a long read of another program
 * can hold up what follows an erasure.
 * @returns whether it is empty now
 */
export async function emptyWriteAheadLog(): Promise<boolean> {
  await allWritten();
  return emptyLog((await writer()).connection);
}

/**
 * One long transaction of thousands of changes, which shares its commit with nobody: filling a database, renewing the ledger.
 * @param work what to do; whatever it throws rolls everything back and is thrown on
 */
export function inLongTransaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
  return enqueueCommand(writer, work, { limit: LONG_LIMIT, alone: true });
}
