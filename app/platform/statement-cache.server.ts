import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type { IsolationLevel } from "@prisma/driver-adapter-utils";
import Database from "better-sqlite3";
import { z } from "zod";
import { memoise } from "./cache.server";
import type { DirectConnection, DirectStatement, StatementGate } from "./direct-connection.server";
import { everythingChanged } from "./page-sources.server";
import { watchStatements } from "./statement-watch.server";
import type { StatementWatch } from "./statement-watch.server";
import { READING_TURN, WRITING_TURN, inTurns } from "./turns.server";

/** More statements than the pages and commands of this application have. */
const MOST_STATEMENTS = 2_000;

type Statement = Database.Statement;

const OPEN_GATE: StatementGate = {
  before: () => undefined,
  failed: () => undefined,
  ownsTransaction: () => false,
};

/** The connection of SQLite answers at once. */
export interface SqliteConnection extends DirectConnection {
  control: (text: string) => void;
  /** A number that moves with every commit of another connection, also of another process. */
  dataVersion: () => number;
}

const checkpointRows = z.array(z.object({ busy: z.coerce.number() })).length(1);

type Through = <Value>(use: () => Value) => Value;

/** Lets a statement through the gate. */
function pass<Value>(gate: StatementGate, connection: Database.Database, use: () => Value): Value {
  gate.before(() => connection.inTransaction);
  try {
    return use();
  } catch (error) {
    gate.failed(error);
    throw error;
  }
}

/** Everything that a statement of a connection goes through. */
interface Passage {
  gate: StatementGate;
  watch: StatementWatch;
  connection: Database.Database;
}

/** Gives the way in which one statement is used: through the gate, and watched. */
function passageOf({ gate, watch, connection }: Passage, statement: Statement): Through {
  const watched = watch.statement(statement);
  return (use) => pass(gate, connection, () => watched(use));
}

function directConnection(
  passage: Passage,
  compile: (text: string) => Statement,
): SqliteConnection {
  const { connection, watch } = passage;
  // Prisma's connection gives whole numbers as bigints; here they are numbers.
  const plain = memoise(MOST_STATEMENTS, (text) => compile(text).safeIntegers(false));
  let compiledVersion: Statement | undefined;
  // Asked for at every visit.
  const version = () => (compiledVersion ??= plain("PRAGMA data_version").pluck());
  const statement = memoise(MOST_STATEMENTS, (text): DirectStatement => {
    const compiled = plain(text);
    const through = passageOf(passage, compiled);
    return {
      all: (...values) => through(() => compiled.all(...values)),
      run: (...values) => through(() => compiled.run(...values).changes),
    };
  });
  return {
    statement,
    control: (text) => {
      plain(text).run();
      watch.settle();
    },
    inTransaction: () => connection.inTransaction,
    totalChanges: () => Number(plain("SELECT total_changes()").pluck().get()),
    file: connection.name,
    dataVersion: () => Number(version().get()),
    emptyLog: () => {
      const [outcome] = checkpointRows.parse(plain("PRAGMA wal_checkpoint(TRUNCATE)").all());
      return outcome?.busy === 0;
    },
  };
}

/** A statement as Prisma's adapter uses it: bound once, then asked for everything at once. */
interface BoundStatement {
  reader: boolean;
  columns: () => Database.ColumnDefinition[];
  raw: () => { all: () => unknown[] };
  run: () => unknown;
}

interface BindableStatement extends Pick<BoundStatement, "run"> {
  bind: (values: unknown[]) => BoundStatement;
}

function bindable(statement: Statement, through: Through): BindableStatement {
  // A statement that changes rows has no columns to tell.
  const columns = statement.reader ? statement.raw(true).columns() : [];
  return {
    run: () => through(() => statement.run()),
    bind: (values) => ({
      reader: statement.reader,
      columns: () => columns,
      raw: () => ({ all: () => through(() => statement.all(...values)) }),
      run: () => through(() => statement.run(...values)),
    }),
  };
}

/** Prisma's BEGIN, COMMIT or ROLLBACK where somebody else gives those. */
const GIVEN_BY_OTHERS: BindableStatement = {
  run: () => undefined,
  bind: () => ({
    reader: false,
    columns: () => [],
    raw: () => ({ all: () => [] }),
    run: () => ({ changes: 0 }),
  }),
};

const GOVERNS = /^\s*(?:begin|commit|rollback)\s*$/i;

/**
 * Prepares statements as Prisma's adapter wants them and compiles each text once. Nothing of a statement lasts from one
 * use to the next: its values come with each use, and it is read to the end at once.
 * @param compile makes a statement of a text
 */
function cacheBindable(
  compile: (text: string) => Statement,
  passage: Passage,
): (text: string) => BindableStatement {
  const make = (text: string) => {
    const statement = compile(text);
    return bindable(statement, passageOf(passage, statement));
  };
  const keep = memoise(MOST_STATEMENTS, make);
  const repeated = /^\s*(?:select|insert|update|delete|with|begin|commit|rollback)\b/i;
  // What changes the schema or a setting is used once, and could make cached columns untrue.
  return (text) => {
    if (GOVERNS.test(text) && passage.gate.ownsTransaction()) return GIVEN_BY_OTHERS;
    return repeated.test(text) ? keep(text) : make(text);
  };
}

function connectionBelow(adapter: object): Database.Database {
  if ("client" in adapter && adapter.client instanceof Database) return adapter.client;
  throw new Error("Prisma's adapter no longer shows its connection");
}

/** How a connection is opened. */
interface ConnectionOptions {
  /** Milliseconds to wait for another program while it is opened. */
  timeout: number;
  /** What SQLite is told with PRAGMA, in this order. */
  settings: readonly string[];
  /** Watches the statements of the connection that writes. */
  gate?: StatementGate;
}

/**
 * Prisma's own adapter, which compiles each statement anew at every use; this one compiles it once. That is a tenth of
 * what a small read costs.
 */
export class StatementCachingAdapter extends PrismaBetterSqlite3 {
  readonly #settings: readonly string[];
  readonly #gate: StatementGate;
  #direct: SqliteConnection | undefined;

  constructor(file: string, { timeout, settings, gate = OPEN_GATE }: ConnectionOptions) {
    super({ url: `file:${file}`, timeout });
    this.#settings = settings;
    this.#gate = gate;
  }

  /** The same connection for statements that go past Prisma; there once Prisma has connected. */
  get direct(): SqliteConnection {
    if (this.#direct === undefined) throw new Error("The database is not connected yet");
    return this.#direct;
  }

  override async connect() {
    const adapter = await super.connect();
    const connection = connectionBelow(adapter);
    for (const setting of this.#settings) connection.pragma(setting);
    const original = connection.prepare.bind(connection);
    const compile = (text: string): Statement => original(text);
    const watch = watchStatements(
      compile,
      () => connection.inTransaction,
      this.#gate === OPEN_GATE,
    );
    const passage = { gate: this.#gate, watch, connection };
    this.#direct = directConnection(passage, compile);
    const execute = connection.exec.bind(connection);
    Object.assign(connection, {
      prepare: cacheBindable(compile, passage),
      // A script can do anything, and nobody looks at what stands in it.
      exec: (text: string) => {
        execute(text);
        everythingChanged();
        return connection;
      },
    });
    if (this.#gate === OPEN_GATE) return inTurns(adapter, READING_TURN);
    const startTransaction = adapter.startTransaction.bind(adapter);
    return Object.assign(inTurns(adapter, WRITING_TURN), {
      startTransaction: async (level?: IsolationLevel) =>
        inTurns(await startTransaction(level), WRITING_TURN),
    });
  }
}
