import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import Database from "better-sqlite3";

/** More statements than the pages and commands of this application have. */
const MOST_STATEMENTS = 2_000;

type Statement = Database.Statement;

/** Keeps what was made of a text, and begins anew when there are more texts than an application can have. */
function cacheByText<Made>(make: (text: string) => Made): (text: string) => Made {
  const kept = new Map<string, Made>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (kept.size >= MOST_STATEMENTS) kept.clear();
    kept.set(text, made);
    return made;
  };
}

/** A connection for statements that go past Prisma; each text is compiled once. */
export interface DirectConnection {
  statement: (text: string) => Statement;
  inTransaction: () => boolean;
}

/** @param compile makes a statement of a text; without it the connection's own */
export function directConnection(
  connection: Database.Database,
  compile = (text: string): Statement => connection.prepare(text),
): DirectConnection {
  // Prisma's connection gives whole numbers as bigints; here they are numbers.
  const statement = cacheByText((text) => compile(text).safeIntegers(false));
  return { statement, inTransaction: () => connection.inTransaction };
}

/** A statement as Prisma's adapter uses it: bound once, then asked for everything at once. */
interface BoundStatement {
  reader: boolean;
  columns: () => Database.ColumnDefinition[];
  raw: () => { all: () => unknown[] };
  run: () => Database.RunResult;
}

interface BindableStatement extends Pick<BoundStatement, "run"> {
  bind: (values: unknown[]) => BoundStatement;
}

function bindable(statement: Statement): BindableStatement {
  // A statement that changes rows has no columns to tell.
  const columns = statement.reader ? statement.raw(true).columns() : [];
  return {
    run: () => statement.run(),
    bind: (values) => ({
      reader: statement.reader,
      columns: () => columns,
      raw: () => ({ all: () => statement.all(...values) }),
      run: () => statement.run(...values),
    }),
  };
}

/**
 * Prepares statements as Prisma's adapter wants them and compiles each text once. Nothing of a statement lasts from one
 * use to the next: its values come with each use, and it is read to the end at once.
 * @param compile makes a statement of a text
 */
export function cacheBindable(
  compile: (text: string) => Statement,
): (text: string) => BindableStatement {
  const keep = cacheByText((text) => bindable(compile(text)));
  const repeated = /^\s*(?:select|insert|update|delete|with|begin|commit|rollback)\b/i;
  // What changes the schema or a setting is used once, and could make cached columns untrue.
  return (text) => (repeated.test(text) ? keep(text) : bindable(compile(text)));
}

function connectionBelow(adapter: object): Database.Database {
  if ("client" in adapter && adapter.client instanceof Database) return adapter.client;
  throw new Error("Prisma's adapter no longer shows its connection");
}

/**
 * Prisma's own adapter, which compiles each statement anew at every use; this one compiles it once. That is a tenth of
 * what a small read costs.
 */
export class StatementCachingAdapter extends PrismaBetterSqlite3 {
  #direct: DirectConnection | undefined;

  /** The same connection for statements that go past Prisma; there once Prisma has connected. */
  get direct(): DirectConnection {
    if (this.#direct === undefined) throw new Error("The database is not connected yet");
    return this.#direct;
  }

  override async connect() {
    const adapter = await super.connect();
    const connection = connectionBelow(adapter);
    const original = connection.prepare.bind(connection);
    const compile = (text: string): Statement => original(text);
    this.#direct = directConnection(connection, compile);
    Object.assign(connection, { prepare: cacheBindable(compile) });
    return adapter;
  }
}
