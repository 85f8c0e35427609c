/** Which tables and columns a file and a PostgreSQL database have in common, when rows go from one to the other. */
import type Database from "better-sqlite3";
import { z } from "zod";
import { COMMITS } from "~/platform/postgres-commits.server";
import { Refusal } from "./refusal";

/** Tables that are not copied: what was migrated, what counts for minutes, and the index of words, which is made anew. */
const MADE_ANEW = /^(?:sqlite_|_prisma_|RateLimit$|SearchRow$|SearchWords|SearchIndex)/;

/** A name within a statement. */
export const named = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Asks PostgreSQL for its columns. */
export const POSTGRES_COLUMNS = `SELECT table_name AS "table", column_name AS "column"
  FROM information_schema.columns WHERE table_schema = 'public' ORDER BY table_name, ordinal_position`;
const FILE_COLUMNS = `SELECT t.name AS "table", c.name AS "column"
  FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table' ORDER BY t.name, c.cid`;
const KEY_COLUMNS = `SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk`;

/** Asks PostgreSQL for the columns that number themselves, with what counts for them. */
export const COUNTERS = `SELECT t.relname AS "table", a.attname AS "column", s.oid::regclass::text AS name
  FROM pg_class s JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = s.oid
      AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')
    JOIN pg_class t ON t.oid = d.refobjid
    JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.refobjsubid
  WHERE s.relkind = 'S' AND t.relnamespace = 'public'::regnamespace`;

/** The rows that count commits are of one PostgreSQL database, and no part of what it holds. */
export const WITHOUT_COMMITS: Readonly<Record<string, string>> = {
  PageVersion: ` WHERE substr("key", 1, ${COMMITS.length}) <> '${COMMITS}'`,
};

const columnRows = z.array(z.object({ table: z.string(), column: z.string() }));
type Columns = z.infer<typeof columnRows>;
const counterRows = z.array(z.object({ table: z.string(), column: z.string(), name: z.string() }));

/** Whether the rows of a table are copied. */
export const isCopied = (table: string): boolean => !MADE_ANEW.test(table);

/** Of what `COUNTERS` answers, the columns whose rows are copied. */
export function copiedCounters(rows: unknown): z.infer<typeof counterRows> {
  return counterRows.parse(rows).filter(({ table }) => isCopied(table));
}

const copied = (columns: Columns) => columns.filter(({ table }) => isCopied(table));
const placesOf = (columns: Columns) =>
  copied(columns).map(({ table, column }) => `${table}.${column}`);

/**
 * The tables of both; that they have the same columns is looked at, so that nothing is left behind unseen.
 * @param onPostgres what `POSTGRES_COLUMNS` answers
 * @throws Refusal when they differ
 */
export function commonTables(file: Database.Database, onPostgres: unknown): string[] {
  const there = columnRows.parse(onPostgres);
  const here = columnRows.parse(file.prepare(FILE_COLUMNS).all());
  const [wanted, present] = [new Set(placesOf(there)), new Set(placesOf(here))];
  const onlyHere = [...present].filter((place) => !wanted.has(place));
  const onlyThere = [...wanted].filter((place) => !present.has(place));
  if (onlyHere.length + onlyThere.length > 0) {
    throw new Refusal(
      `The databases differ: only in the file ${onlyHere.join(", ") || "nothing"}, ` +
        `only in PostgreSQL ${onlyThere.join(", ") || "nothing"}. Nothing was copied.`,
    );
  }
  return [...new Set(copied(here).map(({ table }) => table))];
}

/** " ORDER BY" the key of a table: the order in which its rows came says nothing afterwards. */
export function orderOfKey(file: Database.Database, table: string): string {
  const keys = z.array(z.string()).parse(file.prepare(KEY_COLUMNS).pluck().all(table));
  return keys.length === 0 ? "" : ` ORDER BY ${keys.map(named).join(", ")}`;
}
