/** Watches the statements of a connection for what pages are made from: what is read now, and what a commit has changed. */
import type Database from "better-sqlite3";
import { isReadNoted, momentsRead, tablesChanged, tablesRead } from "./page-sources.server";
import { statementTables } from "./statement-tables.server";

type Use = <Value>(use: () => Value) => Value;

/** Watches one connection. */
export interface StatementWatch {
  /** Gives the way in which a statement is used. */
  statement: (statement: Database.Statement) => Use;
  /** Tells what has changed, when no transaction is open any more. */
  settle: () => void;
}

/** Columns with moments, by their place and their name. */
function momentColumns(statement: Database.Statement): { at: number; name: string }[] {
  if (!statement.reader) return [];
  return statement
    .columns()
    .flatMap(({ name, type }, at) => (type?.toUpperCase() === "DATETIME" ? [{ at, name }] : []));
}

/** Notes every moment in the rows, whether they are lists of values or have names. */
function noteMoments(rows: unknown, columns: readonly { at: number; name: string }[]): void {
  if (!Array.isArray(rows)) return;
  const each: unknown[] = rows;
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

/**
 * Watches a connection.
 * @param prepare makes a statement that is not watched
 * @param isForPages whether pages read by it; a page in which a command runs is for one visitor anyway
 */
export function watchStatements(
  prepare: (text: string) => Database.Statement,
  inTransaction: () => boolean,
  isForPages: boolean,
): StatementWatch {
  const tablesOf = statementTables(prepare);
  const pending = new Set<string>();
  const settle = () => {
    if (pending.size === 0 || inTransaction()) return;
    tablesChanged(pending);
    pending.clear();
  };
  const statement = (watched: Database.Statement): Use => {
    let touched: ReturnType<typeof tablesOf> | undefined;
    let moments: ReturnType<typeof momentColumns> | undefined;
    return (use) => {
      touched ??= tablesOf(watched);
      for (const table of touched.writes) pending.add(table);
      try {
        const rows = use();
        if (isForPages && isReadNoted()) {
          tablesRead(touched.reads);
          moments ??= momentColumns(watched);
          if (moments.length > 0) noteMoments(rows, moments);
        }
        return rows;
      } finally {
        settle();
      }
    };
  };
  return { statement, settle };
}
