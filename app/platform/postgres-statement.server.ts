/** One statement on its way to PostgreSQL and back: watched for what pages are made from, with values as SQLite gives them. */
import pg from "pg";
import type { ClientBase, QueryArrayConfig, QueryConfig, QueryResult } from "pg";
import { memoise } from "./cache.server";
import { noteReadTrouble } from "./database-trouble.server";
import { isReadNoted, momentsRead, tablesRead } from "./page-sources.server";
import type { PostgresSchema } from "./postgres-schema.server";
import { fromPrisma, fromProgram, isChange, momentText } from "./postgres-text.server";
import { touchedTables } from "./statement-tables.server";
import type { TouchedTables } from "./statement-tables.server";

/** More statements than the pages and commands of this application have. */
const MOST_STATEMENTS = 2_000;

const { builtins } = pg.types;
/** What the server calls a moment, as the number that comes with a column. */
const MOMENT: number = builtins.TIMESTAMPTZ;

type Parser = (text: string) => unknown;

function isParser(value: unknown): value is Parser {
  return typeof value === "function";
}

/** The parser that the driver has for a type. */
function driverParser(oid: number, format?: "text" | "binary"): Parser {
  const parser: unknown = pg.types.getTypeParser(oid, format);
  return (text): unknown => (isParser(parser) ? parser(text) : text);
}

/** The rows of an answer, of which nobody knows the shape yet. */
export function rowsOf(result: QueryResult): unknown[] {
  return result.rows;
}

/** Values as SQLite gives them: counts and sums as numbers, yes and no as 1 and 0, moments as text. */
const PARSERS = new Map<number, Parser>([
  [builtins.INT8, Number],
  [builtins.NUMERIC, Number],
  [builtins.BOOL, (text) => (text === "t" ? 1 : 0)],
  [MOMENT, momentText],
]);

/** For whoever asks a connection of its own. */
export const AS_SQLITE_GIVES: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: "text" | "binary"): Parser =>
    PARSERS.get(oid) ?? driverParser(oid, format),
};

/** A statement, ready to be sent. */
export interface PreparedStatement {
  text: string;
  /** The server remembers its plan by this name. */
  name: string;
  touches: TouchedTables;
  changes: boolean;
}

/** Makes statements of texts, each once. */
export interface Statements {
  ofPrisma: (text: string) => PreparedStatement;
  ofProgram: (text: string) => PreparedStatement;
}

/** Statements of a database with this schema. */
export function statementsFor(schema: PostgresSchema): Statements {
  let count = 0;
  const prepared = (written: string): PreparedStatement => {
    count += 1;
    const changes = isChange(written);
    return {
      text: written,
      name: `s${count}`,
      touches: touchedTables(written, !changes, schema),
      changes,
    };
  };
  return {
    ofPrisma: memoise(MOST_STATEMENTS, (text) => prepared(fromPrisma(text, schema.mayBeEmpty))),
    ofProgram: memoise(MOST_STATEMENTS, (text) => prepared(fromProgram(text))),
  };
}

/** What Prisma's adapter asks of a connection. */
export type PrismaQuery = QueryArrayConfig | QueryConfig | string;

/** A statement of Prisma's, with the values and the shape of rows it asked for. */
export function asPrismaAsked(query: PrismaQuery, statement: PreparedStatement): QueryConfig {
  if (typeof query === "string") return { text: statement.text };
  const asked = query.types;
  return {
    ...query,
    text: statement.text,
    name: statement.name,
    types: {
      getTypeParser: (oid: number, format?: "text" | "binary"): Parser => {
        if (oid === MOMENT) return momentText;
        const parser: unknown = asked?.getTypeParser(oid, format);
        return isParser(parser) ? parser : driverParser(oid, format);
      },
    },
  };
}

/** A statement of the program's own, with its values. */
export function asProgramAsks(statement: PreparedStatement, values: unknown[]): QueryConfig {
  return { text: statement.text, name: statement.name, values, types: AS_SQLITE_GIVES };
}

function noteMoments(result: QueryResult): void {
  const { fields } = result;
  const columns = fields.flatMap(({ dataTypeID, name }, at) =>
    dataTypeID === MOMENT ? [{ at, name }] : [],
  );
  if (columns.length === 0) return;
  const each = rowsOf(result);
  const moments: string[] = [];
  for (const row of each) {
    if (typeof row !== "object" || row === null) continue;
    for (const { at, name } of columns) {
      const value: unknown = Array.isArray(row) ? row[at] : Reflect.get(row, name);
      if (typeof value === "string") moments.push(value);
    }
  }
  momentsRead(moments);
}

/** Sends a statement that reads for pages, and notes what they rest on. */
export async function readWatched(
  client: Pick<ClientBase, "query">,
  config: QueryConfig,
  { reads }: TouchedTables,
): Promise<QueryResult> {
  const isNoted = isReadNoted();
  // Before the answer: what changes meanwhile must count as changed.
  if (isNoted) tablesRead(reads);
  const result = await client.query(config).catch((error: unknown) => {
    noteReadTrouble(error);
    throw error;
  });
  if (isNoted || isReadNoted()) {
    tablesRead(reads);
    noteMoments(result);
  }
  return result;
}
