/** What keeps the database from writing just now, and how a visitor is told. */
import SqliteDatabase from "better-sqlite3";

/** Why the database takes no change; each is over by itself once the cause is gone. */
export type TroubleReason = "full" | "locked" | "readonly" | "disk" | "corrupt";
/** Why a command was not stored: also because it took longer than it may. */
export type UnavailableReason = TroubleReason | "slow";

/** The families of SQLite's error codes (https://sqlite.org/rescode.html) that say nothing about the statement itself. */
const REASONS: readonly (readonly [RegExp, TroubleReason])[] = [
  [/^SQLITE_FULL/, "full"],
  [/^SQLITE_(?:BUSY|LOCKED)/, "locked"],
  [/^SQLITE_READONLY/, "readonly"],
  [/^SQLITE_(?:IOERR|CANTOPEN)/, "disk"],
  [/^SQLITE_(?:CORRUPT|NOTADB)/, "corrupt"],
];

/** Trying again makes sense after so many seconds. */
const RETRY_SECONDS: Record<UnavailableReason, number> = {
  slow: 5,
  locked: 5,
  full: 60,
  readonly: 60,
  disk: 60,
  corrupt: 300,
};

/** The reason behind an error of SQLite; undefined when the error is about the statement. */
export function troubleReason(error: unknown): TroubleReason | undefined {
  if (!(error instanceof SqliteDatabase.SqliteError)) return undefined;
  return REASONS.find(([codes]) => codes.test(error.code))?.[1];
}

/**
 * Thrown by a command that the database could not take: the answer to the browser as it is. Nothing of the command is
 * stored.
 */
export class DatabaseUnavailable extends Response {
  constructor(readonly reason: UnavailableReason) {
    super(null, {
      status: 503,
      statusText: "Service unavailable",
      headers: { "Retry-After": String(RETRY_SECONDS[reason]), "Cache-Control": "no-store" },
    });
  }
}

/** Trouble of this process with its database. */
export interface Trouble {
  reason: TroubleReason;
  since: Date;
}

let present: Trouble | null = null;

/** The trouble that the last write met; null once a write has held. `/gezond` tells it without writing anything. */
export function databaseTrouble(): Trouble | null {
  return present;
}

/** Remembers why a write failed. */
export function recordTrouble(reason: TroubleReason): void {
  if (present?.reason !== reason) present = { reason, since: new Date() };
}

/** A write has held: the trouble is over. */
export function clearTrouble(): void {
  present = null;
}
