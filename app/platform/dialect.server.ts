/**
 * What SQLite and PostgreSQL say differently, and no third thing: each function gives a part of a statement that means the
 * same on both. What both understand (quoted names, TRUE and FALSE, ON CONFLICT, NULLS FIRST) is written as it is.
 */
import { env } from "./env.server";
import { Prisma } from "./generated/client";

type Sql = Prisma.Sql;
const { sql, raw } = Prisma;

/** Whether the database of the settings is one of PostgreSQL. */
export function isPostgres(): boolean {
  return env().DATABASE_URL !== undefined;
}

/** Asks whether there is a table of this name: a row with it, or none. */
export function tableNamed(name: string): Sql {
  return isPostgres()
    ? sql`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename = ${name}`
    : sql`SELECT name FROM sqlite_master WHERE name = ${name}`;
}

/** So many bytes by chance, anew for each row, as text. */
export function randomHex(bytes: 8 | 16 | 32): Sql {
  if (!isPostgres()) return raw(`lower(hex(randomblob(${bytes})))`);
  const half = "replace(gen_random_uuid()::text, '-', '')";
  return raw(bytes === 32 ? `${half} || ${half}` : `left(${half}, ${bytes * 2})`);
}

/** A text in a column of JSON, by its key. */
export function jsonText(column: string, key: string): Sql {
  return raw(
    isPostgres() ? `(${column}::jsonb ->> '${key}')` : `json_extract(${column}, '$.${key}')`,
  );
}

/** The hour of a moment in UTC: "2026-03-10T09". */
export function hourOf(moment: Sql): Sql {
  return isPostgres()
    ? sql`to_char(${moment}, 'YYYY-MM-DD"T"HH24')`
    : sql`substr(${moment}, 1, 13)`;
}

/** Rows put together as one text of JSON, in this order; its columns are texts, numbers, or yes and no as 1 and 0. */
export function jsonRows(columns: readonly Sql[], order: Sql): Sql {
  const list = Prisma.join([...columns]);
  return isPostgres()
    ? sql`(json_agg(json_build_array(${list}) ORDER BY ${order}))::text`
    : sql`json_group_array(json_array(${list}) ORDER BY ${order})`;
}

/** Yes and no as 1 and 0, where PostgreSQL would give a word. */
export function asNumber(column: Sql): Sql {
  return isPostgres() ? sql`${column}::int` : column;
}

/** A join for which SQLite goes through the left table first; PostgreSQL finds out for itself. */
export function joinInOrder(): Sql {
  return raw(isPostgres() ? "JOIN" : "CROSS JOIN");
}

/** Of each group the row that comes last in the order of some columns. */
export function lastOfEach(question: {
  columns: Sql;
  from: Sql;
  groups: readonly [Sql, ...Sql[]];
  order: readonly [Sql, ...Sql[]];
}): Sql {
  const { columns, from, groups, order } = question;
  const by = Prisma.join([...groups]);
  if (isPostgres()) {
    const last = Prisma.join(order.map((column) => sql`${column} DESC`));
    return sql`SELECT DISTINCT ON (${by}) ${columns} FROM ${from} ORDER BY ${by}, ${last}`;
  }
  // SQLite gives the other columns of the row that has the greatest.
  return sql`SELECT ${columns}, MAX(${Prisma.join([...order], " || ' ' || ")}) FROM ${from} GROUP BY ${by}`;
}
