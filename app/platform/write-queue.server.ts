/**
 * Commands one after the other, those that wait together in one commit. Each has a savepoint and a time limit of its
 * own, so that what fails takes back its own work and nothing else.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout as pause, setImmediate as nextTurn } from "node:timers/promises";
import {
  DatabaseUnavailable,
  clearTrouble,
  recordTrouble,
  troubleReason,
} from "./database-trouble.server";
import { writeErasuresAfterCommit } from "./erasure-list.server";
import { emptyLogAfterErasure } from "./write-ahead-log.server";
import { metrics } from "./metrics.server";
import type { TroubleReason } from "./database-trouble.server";
import type { PrismaClient, Prisma } from "./generated/client";
import { visitIsPersonal } from "./page-sources.server";
import type { DirectConnection, StatementGate } from "./statement-cache.server";

type Transaction = Prisma.TransactionClient;

/** The client that writes, and the connection below it. */
export interface Writer {
  client: PrismaClient;
  connection: DirectConnection;
}

/** A command that waits for its turn; what it comes to is told when the commit has held. */
interface WaitingCommand {
  /** Does the work and gives what to tell then. */
  attempt: (transaction: Transaction, connection: DirectConnection) => Promise<() => void>;
  fail: (error: unknown) => void;
}

interface RunningCommand {
  transaction: Transaction;
  /** Whatever the command still does from now on is refused. */
  ended: boolean;
}

/** So many commands at most share a commit: enough for a crowd, few enough that the first need not wait for the last. */
const MOST_TOGETHER = 32;
/** Milliseconds a command may take. */
const COMMAND_LIMIT = 20_000;
/** Milliseconds to wait for another program that writes, and between two tries: SQLite itself would hold up every reader. */
const LOCK_WAIT = 5_000;
const LOCK_PAUSE = 20;
/** Each command has its own limit; Prisma's, for all together, only has to be longer. */
const TRANSACTION_LIMITS = { maxWait: 20_000, timeout: 24 * 60 * 60 * 1000 };

const runningCommand = new AsyncLocalStorage<RunningCommand>();

/** The connection below each transaction that is running. */
const connections = new WeakMap<object, DirectConnection>();

const waiting: WaitingCommand[] = [];
let writing: Promise<void> | undefined;
/** A group runs between its BEGIN and its COMMIT, which are the queue's own. */
let groupRuns = false;
let metTrouble: TroubleReason | undefined;

/** The transaction of the command that is running in this chain of calls, if one is. */
export function transactionOfCommand(): Transaction | undefined {
  const command = runningCommand.getStore();
  return command === undefined || command.ended ? undefined : command.transaction;
}

/** The connection below a running transaction. */
export function connectionOfTransaction(transaction: object): DirectConnection | undefined {
  return connections.get(transaction);
}

/** How many commands wait for their turn. */
export function waitingCommands(): number {
  return waiting.length;
}

/** Resolves when no command runs or waits. */
export async function allWritten(): Promise<void> {
  await writing;
}

/**
 * Watches the statements of the writing connection: those of a command that has ended are refused, so that they cannot
 * end up in the next one, and those in a transaction that SQLite has given up too, because each would commit by itself.
 */
export const writerGate: StatementGate = {
  before(isInTransaction) {
    if (runningCommand.getStore()?.ended === true) throw new Error("This command has ended");
    if (groupRuns && !isInTransaction()) throw new Error("The transaction was given up");
  },
  failed(error) {
    metTrouble ??= troubleReason(error);
  },
  ownsTransaction: () => groupRuns,
};

/** What a command is told about its failure: the trouble of the database as 503, anything else as it is. */
function asTold(error: unknown): unknown {
  if (error instanceof DatabaseUnavailable) return error;
  const reason = metTrouble ?? troubleReason(error);
  if (reason === undefined) return error;
  recordTrouble(reason);
  return new DatabaseUnavailable(reason);
}

/** Begins as a writer, so that the wait for another program comes before any work. */
async function begin(connection: DirectConnection): Promise<void> {
  const until = performance.now() + LOCK_WAIT;
  for (;;) {
    try {
      connection.control("BEGIN IMMEDIATE");
      return;
    } catch (error) {
      if (troubleReason(error) !== "locked" || performance.now() > until) throw error;
    }
    await pause(LOCK_PAUSE);
  }
}

/** Runs the work of a group between BEGIN and COMMIT; whatever fails rolls all of it back. */
async function inOneCommit(
  { client, connection }: Writer,
  work: (transaction: Transaction) => Promise<void>,
): Promise<void> {
  await begin(connection);
  const before = connection.totalChanges();
  groupRuns = true;
  try {
    await client.$transaction(async (transaction) => {
      connections.set(transaction, connection);
      try {
        await work(transaction);
      } finally {
        connections.delete(transaction);
      }
    }, TRANSACTION_LIMITS);
    connection.control("COMMIT");
  } finally {
    groupRuns = false;
    if (connection.inTransaction()) connection.control("ROLLBACK");
  }
  if (connection.totalChanges() !== before) clearTrouble();
}

async function commitTogether(
  commands: readonly WaitingCommand[],
  writer: () => Promise<Writer>,
): Promise<void> {
  const outcomes: (() => void)[] = [];
  metTrouble = undefined;
  try {
    const opened = await writer();
    await inOneCommit(opened, async (transaction) => {
      for (const command of commands) {
        outcomes.push(await command.attempt(transaction, opened.connection));
        if (!opened.connection.inTransaction()) throw new Error("The transaction was given up");
      }
    });
  } catch (error) {
    const told = asTold(error);
    for (const command of commands) command.fail(told);
    return;
  }
  const { connection } = await writer();
  writeErasuresAfterCommit(connection);
  emptyLogAfterErasure(connection);
  for (const tell of outcomes) tell();
}

async function writeWaiting(writer: () => Promise<Writer>): Promise<void> {
  try {
    while (waiting.length > 0) {
      // A turn of the event loop: whoever arrives in it shares this commit.
      await nextTurn();
      await commitTogether(waiting.splice(0, MOST_TOGETHER), writer);
    }
  } finally {
    writing = undefined;
  }
}

const OVER = Symbol("over");

/** Resolves when the limit is over; `clear` ends it. */
function timeLimit(milliseconds: number) {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<typeof OVER>((resolve) => {
    timer = setTimeout(resolve, milliseconds, OVER);
  });
  return {
    over,
    clear: () => {
      clearTimeout(timer);
    },
  };
}

/** Does the work inside a savepoint, so that a failure leaves nothing of it and harms no other command. */
async function attemptWork<T>(
  transaction: Transaction,
  connection: DirectConnection,
  work: (transaction: Transaction) => Promise<T>,
  limit: number,
): Promise<T> {
  connection.control("SAVEPOINT command");
  metTrouble = undefined;
  const command: RunningCommand = { transaction, ended: false };
  const { over, clear } = timeLimit(limit);
  try {
    const value = await Promise.race([runningCommand.run(command, () => work(transaction)), over]);
    if (value === OVER) throw new DatabaseUnavailable("slow");
    command.ended = true;
    connection.control("RELEASE command");
    return value;
  } catch (error) {
    command.ended = true;
    if (connection.inTransaction()) {
      connection.control("ROLLBACK TO command");
      connection.control("RELEASE command");
    }
    throw asTold(error);
  } finally {
    clear();
  }
}

/**
 * Puts a command in the queue.
 * @param writer gives the connection that writes
 * @param work what to do; whatever it throws rolls back everything it did and is thrown on
 * @param limit milliseconds it may take; after that it is taken back and refused, and the others go on
 */
export function enqueueCommand<T>(
  writer: () => Promise<Writer>,
  work: (transaction: Transaction) => Promise<T>,
  limit = COMMAND_LIMIT,
): Promise<T> {
  visitIsPersonal();
  // The queue runs in the chain of calls of whoever came first; each command runs in that of its own caller.
  const inOwnContext = AsyncLocalStorage.snapshot();
  const { promise, resolve, reject } = promiseFor<T>();
  const measure = metrics.commandSeconds.startTimer();
  waiting.push({
    attempt: (transaction, connection) =>
      inOwnContext(attemptWork<T>, transaction, connection, work, limit).then(
        (value) => () => {
          measure({ outcome: "done" });
          resolve(value);
        },
        (error: unknown) => () => {
          measure({ outcome: outcomeOf(error) });
          reject(error);
        },
      ),
    fail: (error) => {
      measure({ outcome: outcomeOf(error) });
      reject(error);
    },
  });
  writing ??= runningCommand.exit(() => writeWaiting(writer));
  return promise;
}

function outcomeOf(error: unknown): string {
  return error instanceof DatabaseUnavailable ? error.reason : "refused";
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
