/**
 * Statements that go past Prisma's query engine, for the few places that everybody passes: a list that is asked for all
 * the time, the sending of a survey. Prisma takes longer to plan and translate such a statement than SQLite to run it.
 * Everything else goes through Prisma. The functions promise what SQLite gives at once, so that the step to another
 * database changes only this file.
 */
import { z } from "zod";
import { connectionOf, database } from "./db.server";
import type { Connection, Transaction } from "./db.server";
import { Prisma } from "./generated/client";
import { READING_TURN, WRITING_TURN, giveTurn } from "./turns.server";

/** Puts a statement together; every value in it becomes a parameter. */
export const sql = Prisma.sql;
/** Several parts in a row, with a comma or the given text between them. */
export const sqlJoin = Prisma.join;
export type Sql = Prisma.Sql;

/** The columns that a row of this shape has. */
export function columnsOf(row: z.ZodObject): Sql {
  return Prisma.raw(
    Object.keys(row.shape)
      .map((name) => `"${name}"`)
      .join(", "),
  );
}

/** A condition: every word stands in at least one of the columns, as it was typed but for capitals of the alphabet. */
export function holdsWords(columns: readonly Sql[], words: readonly string[]): Sql {
  const conditions = words.map((word) => {
    const pattern = `%${word.replaceAll(/[\\%_]/gu, "\\$&")}%`;
    return sql`(${sqlJoin(
      columns.map((column) => sql`${column} LIKE ${pattern} ESCAPE '\\'`),
      " OR ",
    )})`;
  });
  return sqlJoin(conditions, " AND ");
}

/** A moment as it comes back. */
export const dateColumn = z.coerce.date();
/** Yes or no as it comes back. */
export const booleanColumn = z.number().transform((value) => value === 1);

/** Tables that are written this way, with their rows as Prisma knows them. */
interface InsertedRows {
  Answer: Prisma.AnswerCreateManyInput;
  AuditEntry: Prisma.AuditEntryCreateManyInput;
  DomainEvent: Prisma.DomainEventCreateManyInput;
  AuthSession: Prisma.AuthSessionCreateManyInput;
  CaseWriter: Prisma.CaseWriterCreateManyInput;
  LedgerPerson: Prisma.LedgerPersonCreateManyInput;
  ModerationCase: Prisma.ModerationCaseCreateManyInput;
  Participation: Prisma.ParticipationCreateManyInput;
  Person: Prisma.PersonCreateManyInput;
  Response: Prisma.ResponseCreateManyInput;
  SignUp: Prisma.SignUpCreateManyInput;
  SubmissionReceipt: Prisma.SubmissionReceiptCreateManyInput;
}

/** A value as Prisma's adapter stores it: moments as text in UTC, yes and no as 1 and 0. */
function stored(value: unknown): string | number | bigint | null {
  if (value instanceof Date) return value.toISOString().replace("Z", "+00:00");
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string" || typeof value === "number" || typeof value === "bigint") {
    return value;
  }
  if (value === null) return null;
  throw new Error(`A column cannot hold a value of type ${typeof value}`);
}

/**
 * Reads rows for a page: what is committed, and inside a command also what that has written itself.
 * @param query put together with `sql`; moments come back as the text the database holds
 * @param row shape of one row
 */
export async function readRows<Row>(query: Sql, row: z.ZodType<Row>): Promise<Row[]> {
  return readRowsIn(await database(), query, row);
}

/** Reads rows by a client or inside a running transaction, with what that has written itself. */
export async function readRowsIn<Row>(
  client: Connection,
  query: Sql,
  row: z.ZodType<Row>,
): Promise<Row[]> {
  const connection = connectionOf(client);
  await giveTurn(connection.inTransaction() ? WRITING_TURN : READING_TURN);
  const statement = connection.statement(query.sql);
  const rows = await statement.all(...query.values.map(stored));
  return rows.map((one) => row.parse(one));
}

/**
 * Changes many rows at once inside a running transaction, where Prisma would read and write each by itself.
 * @returns how many were changed
 */
export async function changeRows(transaction: Transaction, statement: Sql): Promise<number> {
  const connection = connectionOf(transaction);
  if (!connection.inTransaction()) throw new Error("Rows are changed in a transaction only");
  return connection.statement(statement.sql).run(...statement.values.map(stored));
}

/** Rows of one statement: each number of rows is a statement of its own, and those are remembered. */
const MOST_ROWS_AT_ONCE = 20;

/**
 * Adds rows inside a running transaction. Only what the first row names is given, and all rows name the same; the rest
 * gets the default of the database, so that a default Prisma would make itself (an id) has to be in the row.
 */
export async function insertRows<Table extends keyof InsertedRows>(
  transaction: Transaction,
  table: Table,
  rows: readonly InsertedRows[Table][],
): Promise<void> {
  await giveTurn(WRITING_TURN);
  const connection = connectionOf(transaction);
  if (!connection.inTransaction()) throw new Error("Rows are added in a transaction only");
  const [first, ...others] = rows.map(namedValues);
  if (first === undefined) return;
  const names = first.map(([name]) => `"${name}"`).join(", ");
  const holes = `(${first.map(() => "?").join(", ")})`;
  const values = [first, ...others].map((row) => {
    if (row.some(([name], place) => name !== first[place]?.[0])) {
      throw new Error(`The rows for ${table} do not name the same columns`);
    }
    return row.map(([, value]) => stored(value));
  });
  for (let begin = 0; begin < values.length; begin += MOST_ROWS_AT_ONCE) {
    const portion = values.slice(begin, begin + MOST_ROWS_AT_ONCE);
    const all = portion.map(() => holes).join(", ");
    const statement = connection.statement(`INSERT INTO "${table}" (${names}) VALUES ${all}`);
    await statement.run(...portion.flat());
  }
}

/**
 * Adds a row inside a running transaction, or writes its other columns where the key is there already.
 * @param key name of the column that is the key
 */
export async function putRow<Table extends keyof InsertedRows>(
  transaction: Transaction,
  table: Table,
  row: InsertedRows[Table],
  key: string,
): Promise<void> {
  const connection = connectionOf(transaction);
  if (!connection.inTransaction()) throw new Error("A row is written in a transaction only");
  const values = namedValues(row);
  const names = values.map(([name]) => `"${name}"`);
  const written = names.filter((name) => name !== `"${key}"`);
  const statement = connection.statement(
    `INSERT INTO "${table}" (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})` +
      ` ON CONFLICT ("${key}") DO UPDATE SET ${written.map((name) => `${name} = excluded.${name}`).join(", ")}`,
  );
  await statement.run(...values.map(([, value]) => stored(value)));
}

function namedValues(row: InsertedRows[keyof InsertedRows]): [string, unknown][] {
  return Object.entries<unknown>({ ...row }).filter(([, value]) => value !== undefined);
}
