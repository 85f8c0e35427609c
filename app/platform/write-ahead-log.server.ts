/**
 * The write-ahead log of the database: after an erasure it is emptied at once, because the pages of before stay in it
 * until it is.
 */
import { troubleReason } from "./database-trouble.server";
import type { DirectConnection } from "./direct-connection.server";

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
