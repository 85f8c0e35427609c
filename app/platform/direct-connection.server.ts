/**
 * What the rest of the platform asks of a connection to a database for statements that go past Prisma. SQLite answers at
 * once, a database behind a network later: whoever asks awaits both.
 */

/** An answer that is there already, or comes. */
export type Soon<Value> = Value | Promise<Value>;

/** A statement for whoever goes past Prisma; its values stand for the question marks in its text. */
export interface DirectStatement {
  all: (...values: unknown[]) => Soon<unknown[]>;
  /** Gives how many rows the statement itself changed. */
  run: (...values: unknown[]) => Soon<number>;
}

/** A connection for statements that go past Prisma; each text is compiled once. */
export interface DirectConnection {
  statement: (text: string) => DirectStatement;
  /** Runs a statement that governs a transaction, past the gate. */
  control: (text: string) => Soon<void>;
  inTransaction: () => boolean;
  /** How many rows this connection has changed since it was opened. */
  totalChanges: () => number;
  /** Moves what a file beside the database holds of before into it; gives whether that file is empty now. */
  emptyLog: () => boolean;
  /** The file of the database where it has such a log, for whoever moves that meanwhile. */
  file?: string;
}

/** Watches the statements of a connection. */
export interface StatementGate {
  /** Called before each statement; what it throws keeps the statement from running. */
  before: (isInTransaction: () => boolean) => void;
  /** Called with what the database threw. */
  failed: (error: unknown) => void;
  /** Whether BEGIN, COMMIT and ROLLBACK are given by somebody else than Prisma just now. */
  ownsTransaction: () => boolean;
}
