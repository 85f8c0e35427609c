/** What keeps the database from writing just now, and how a visitor is told. */
import SqliteDatabase from "better-sqlite3";
import { requestContext } from "./request-context.server";

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

/** The same of PostgreSQL and of the way to it (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
const POSTGRES_REASONS: readonly (readonly [RegExp, TroubleReason])[] = [
  [/^53100$/, "full"],
  [/^(?:55P03|40P01|40001)$/, "locked"],
  [/^25006$/, "readonly"],
  [
    /^(?:58030|53[023]00|57P0[1-5]|08\w{3}|E(?:CONN\w+|PIPE|TIMEDOUT|HOSTUNREACH|NOTFOUND))$|^Connection terminated|^timeout exceeded when trying to connect/,
    "disk",
  ],
  [/^XX00[12]$/, "corrupt"],
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

/** The reason behind an error of the database; undefined when the error is about the statement. */
export function troubleReason(error: unknown): TroubleReason | undefined {
  if (error instanceof SqliteDatabase.SqliteError) {
    return REASONS.find(([codes]) => codes.test(error.code))?.[1];
  }
  if (!(error instanceof Error)) return undefined;
  const code = "code" in error && typeof error.code === "string" ? error.code : error.message;
  return POSTGRES_REASONS.find(([codes]) => codes.test(code))?.[1];
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

/** Notes that something could not be read for the request that is being answered. */
export function noteReadTrouble(error: unknown): void {
  const { readTrouble } = requestContext();
  const reason = troubleReason(error);
  if (readTrouble !== undefined && reason !== undefined) {
    readTrouble.answer ??= new DatabaseUnavailable(reason);
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
