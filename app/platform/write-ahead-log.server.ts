/**
 * The write-ahead log of the database: a thread moves it into the database, so that no visitor waits for that. After an
 * erasure it is emptied at once, because the pages of before stay in it until it is.
 */
import { troubleReason } from "./database-trouble.server";
import type { DirectConnection } from "./direct-connection.server";

/** Milliseconds after which nobody waits for a thread any more. */
const LIMIT = 60_000;
/** So many rows are changed before the log is moved once more; a submission changes about thirty. */
const ROWS = 1_000;

let isMoving = false;
let rowsMoved = 0;

/** Threads and the log of the process read its settings as they load: a program that only writes names its database first. */
async function moveLog(file: string): Promise<void> {
  try {
    const { ownThreads } = await import("./threads.server");
    const threads = await ownThreads("checkpoint");
    const signal = AbortSignal.timeout(LIMIT);
    await threads?.run<undefined>(file, { name: "checkpoint", signal });
  } catch (error) {
    const { logUnexpected } = await import("./log.server");
    logUnexpected(error, "the log of the database");
  } finally {
    isMoving = false;
  }
}

/** Has a thread move the log when enough was written since the last time; where there is none, SQLite does it at a commit. */
export function moveLogBeside({ file, totalChanges }: DirectConnection): void {
  if (file === undefined || isMoving) return;
  const rows = totalChanges();
  if (Math.abs(rows - rowsMoved) < ROWS) return;
  isMoving = true;
  rowsMoved = rows;
  void moveLog(file);
}

/** A command erased something: what stood there before is still in the log. */
let holdsErased = false;

/** Has the log emptied as soon as the commit of the running command holds. */
export function eraseAtCommit(): void {
  holdsErased = true;
}

/**
 * Moves the log into the database and empties it.
 * @returns false when a read of another program prevents it: then the next commit or the job tries again
 */
export function emptyLog(connection: DirectConnection): boolean {
  if (connection.inTransaction() || !connection.emptyLog()) return false;
  holdsErased = false;
  return true;
}

/** The commands have held already, so trouble here refuses none of them; it comes back with the next try. */
export function emptyLogAfterErasure(connection: DirectConnection): void {
  if (!holdsErased) return;
  try {
    emptyLog(connection);
  } catch (error) {
    if (troubleReason(error) === undefined) throw error;
  }
}
