/**
 * What a thread does for the database: moving the write-ahead log into its file, which takes longer than a visitor may wait for
 * somebody else's contribution. The build makes a file of this that a thread loads; nobody else imports it.
 */
import Database from "better-sqlite3";

/**
 * Moves what is committed into the database, as far as nobody reads what was before; nobody waits for it.
 * @param file path of the database
 */
export function checkpoint(file: string): void {
  const connection = new Database(file, { fileMustExist: true, timeout: 0 });
  try {
    connection.pragma("wal_checkpoint(PASSIVE)");
  } finally {
    connection.close();
  }
}
