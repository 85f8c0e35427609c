/** What the schema of a PostgreSQL database says: which table goes along with which, and which columns may be empty. */
import type { ClientBase } from "pg";
import { z } from "zod";
import type { MayBeEmpty } from "./postgres-text.server";
import type { Schema } from "./statement-tables.server";

const columnRows = z.array(z.object({ table: z.string(), column: z.string(), empty: z.boolean() }));
const keyRows = z.array(
  z.object({
    child: z.string(),
    parent: z.string(),
    column: z.string(),
    deletion: z.string(),
    change: z.string(),
  }),
);
const triggerRows = z.array(z.object({ owner: z.string(), text: z.string() }));

const COLUMNS = `SELECT c.table_name AS "table", c.column_name AS "column", c.is_nullable = 'YES' AS "empty"
  FROM information_schema.columns c WHERE c.table_schema = 'public'`;
/** Actions of keys: a and r refuse, the others change what hangs on it. */
const KEYS = `SELECT h.relname AS child, p.relname AS parent, a.attname AS "column",
    k.confdeltype::text AS deletion, k.confupdtype::text AS change
  FROM pg_constraint k JOIN pg_class h ON h.oid = k.conrelid JOIN pg_class p ON p.oid = k.confrelid
    JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = k.confkey[1]
  WHERE k.contype = 'f' AND h.relnamespace = 'public'::regnamespace`;
/** A function that a trigger calls may call others: what all functions change counts for each. */
const TRIGGERS = `SELECT DISTINCT c.relname AS owner,
    (SELECT string_agg(f.prosrc, ' ') FROM pg_proc f WHERE f.pronamespace = 'public'::regnamespace) AS text
  FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
  WHERE NOT t.tgisinternal AND c.relnamespace = 'public'::regnamespace`;

/** A schema, and which of its columns may be empty. */
export interface PostgresSchema extends Schema {
  mayBeEmpty: MayBeEmpty;
}

const CHANGED = /\b(?:insert\s+into|update|delete\s+from)\s+"?(\w+)/gi;

/** The tables that a function changes: what it only reads stays as it is. */
function changedIn(text: string, tables: ReadonlyMap<string, string>): string[] {
  const found = [...text.matchAll(CHANGED)].map(([, name = ""]) => tables.get(name.toLowerCase()));
  return [...new Set(found)].filter((name) => name !== undefined);
}

const follows = (action: string) => action !== "a" && action !== "r";

/** Reads it from the catalogue. */
export async function readPostgresSchema(client: ClientBase): Promise<PostgresSchema> {
  const columns = columnRows.parse((await client.query(COLUMNS)).rows);
  const tables = new Map(columns.map(({ table }) => [table.toLowerCase(), table]));
  const empty = new Set(
    columns.filter((one) => one.empty).map(({ table, column }) => `${table}.${column}`),
  );
  const emptySomewhere = new Set(columns.filter((one) => one.empty).map(({ column }) => column));
  const keys = keyRows.parse((await client.query(KEYS)).rows);
  const triggers = triggerRows.parse((await client.query(TRIGGERS)).rows);
  return {
    tables,
    keys: keys.map(({ child, parent, column, deletion, change }) => ({
      child,
      parent,
      column,
      follows: { deletion: follows(deletion), change: follows(change) },
    })),
    views: new Map(),
    triggers: new Map(triggers.map(({ owner, text }) => [owner, changedIn(text, tables)])),
    // A query within a query has a name of its own: then every column of that name counts.
    mayBeEmpty: (table, column) =>
      tables.get(table.toLowerCase()) === table
        ? empty.has(`${table}.${column}`)
        : emptySomewhere.has(column),
  };
}
