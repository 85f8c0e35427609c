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
import { emptyLogAfterErasure, moveLogBeside } from "./write-ahead-log.server";
import { metrics } from "./metrics.server";
import type { TroubleReason } from "./database-trouble.server";
import type { PrismaClient, Prisma } from "./generated/client";
import { visitIsPersonal } from "./page-sources.server";
import type { DirectConnection, StatementGate } from "./direct-connection.server";
import { OVER, timeLimit } from "./time-limit.server";
import { WRITING_TURN, giveTurn } from "./turns.server";

type Transaction = Prisma.TransactionClient;

/** The client whose transactions write, and the connection they run on. */
export interface Writer {
  client: PrismaClient;
  connection: DirectConnection;
}

/** What a command came to, to be told when the commit has held. */
interface Outcome {
  failed: boolean;
  tell: () => void;
}

/** A command that waits for its turn. */
interface WaitingCommand {
  /** Does the work; a savepoint keeps a failure from what else is in the commit. */
  attempt: (
    transaction: Transaction,
    connection: DirectConnection,
    savepoint: boolean,
  ) => Promise<Outcome>;
  fail: (error: unknown) => void;
  /** It shares its commit with nobody. */
  alone: boolean;
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
      await connection.control("BEGIN IMMEDIATE");
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
    await connection.control("COMMIT");
  } finally {
    groupRuns = false;
    if (connection.inTransaction()) await connection.control("ROLLBACK");
  }
  if (connection.totalChanges() !== before) clearTrouble();
}

/** Rolls back what the only command of a commit did; it has its answer. */
class TakenBack extends Error {}

async function commitTogether(
  commands: readonly WaitingCommand[],
  writer: () => Promise<Writer>,
): Promise<void> {
  const outcomes: Outcome[] = [];
  // SQLite keeps what a savepoint might take back in a list that it walks through at every statement: thousands of changes
  // under one take minutes. Whoever has the commit alone needs none.
  const shares = commands.length > 1;
  metTrouble = undefined;
  try {
    const opened = await writer();
    await inOneCommit(opened, async (transaction) => {
      for (const command of commands) {
        await giveTurn(WRITING_TURN);
        const outcome = await command.attempt(transaction, opened.connection, shares);
        outcomes.push(outcome);
        if (!shares && outcome.failed) throw new TakenBack();
        if (!opened.connection.inTransaction()) throw new Error("The transaction was given up");
      }
    });
  } catch (error) {
    if (error instanceof TakenBack) {
      for (const { tell } of outcomes) tell();
      return;
    }
    const told = asTold(error);
    for (const command of commands) command.fail(told);
    return;
  }
  const { connection } = await writer();
  await writeErasuresAfterCommit(connection);
  emptyLogAfterErasure(connection);
  moveLogBeside(connection);
  for (const { tell } of outcomes) tell();
}

/** Takes those that share the next commit out of the queue. */
function nextCommands(): WaitingCommand[] {
  const first = waiting.findIndex(({ alone }) => alone);
  const together = first === -1 ? MOST_TOGETHER : Math.max(1, first);
  return waiting.splice(0, Math.min(MOST_TOGETHER, together));
}

async function writeWaiting(writer: () => Promise<Writer>): Promise<void> {
  try {
    while (waiting.length > 0) {
      // A turn of the event loop: whoever arrives in it shares this commit.
      await nextTurn();
      await commitTogether(nextCommands(), writer);
    }
  } finally {
    writing = undefined;
  }
}

/** Does the work, so that a failure leaves nothing of it and harms no other command. */
async function attemptWork<T>(
  { transaction, connection }: { transaction: Transaction; connection: DirectConnection },
  savepoint: boolean,
  work: (transaction: Transaction) => Promise<T>,
  limit: number,
): Promise<T> {
  if (savepoint) await connection.control("SAVEPOINT command");
  metTrouble = undefined;
  const command: RunningCommand = { transaction, ended: false };
  const { over, clear } = timeLimit(limit);
  try {
    const value = await Promise.race([runningCommand.run(command, () => work(transaction)), over]);
    if (value === OVER) throw new DatabaseUnavailable("slow");
    command.ended = true;
    if (savepoint) await connection.control("RELEASE command");
    return value;
  } catch (error) {
    command.ended = true;
    if (savepoint && connection.inTransaction()) {
      await connection.control("ROLLBACK TO command");
      await connection.control("RELEASE command");
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
 * @param options.limit milliseconds it may take; after that it is taken back and refused, and the others go on
 * @param options.alone it changes thousands of rows, and shares its commit with nobody
 */
export function enqueueCommand<T>(
  writer: () => Promise<Writer>,
  work: (transaction: Transaction) => Promise<T>,
  { limit = COMMAND_LIMIT, alone = false }: { limit?: number; alone?: boolean } = {},
): Promise<T> {
  visitIsPersonal();
  // The queue runs in the chain of calls of whoever came first; each command runs in that of its own caller.
  const inOwnContext = AsyncLocalStorage.snapshot();
  const measure = metrics.commandSeconds.startTimer();
  const settled = (outcome: string, settle: () => void): Outcome => ({
    failed: outcome !== "done",
    tell: () => {
      measure({ outcome });
      settle();
    },
  });
  return new Promise((resolve, reject) => {
    // What a command throws may be an answer to the browser.
    const refuse: (reason: unknown) => void = reject;
    const refused = (error: unknown) =>
      settled(outcomeOf(error), () => {
        refuse(error);
      });
    const done = (value: T) =>
      settled("done", () => {
        resolve(value);
      });
    waiting.push({
      attempt: (transaction, connection, savepoint) =>
        inOwnContext(attemptWork<T>, { transaction, connection }, savepoint, work, limit).then(
          done,
          refused,
        ),
      fail: (error) => {
        refused(error).tell();
      },
      alone,
    });
    writing ??= runningCommand.exit(() => writeWaiting(writer));
  });
}

function outcomeOf(error: unknown): string {
  return error instanceof DatabaseUnavailable ? error.reason : "refused";
}
