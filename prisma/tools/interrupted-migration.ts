/**
 * Mends a migration that an earlier version of this program began and never finished: it ran the statements one by one,
 * so that a kill left the first few of them in the database. Now each migration is one transaction.
 */
import Database from "better-sqlite3";

/** Statements of a migration, in their order. Prisma writes each on lines of its own, with `;` at the end of the last. */
export function splitStatements(script: string): string[] {
  return script
    .replaceAll(/^[ \t]*--.*$/gm, "")
    .split(/;[ \t]*(?:\r?\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}

/** The tables and indexes of a database as text, without those of the search, which a job makes. */
function schemaOf(database: Database.Database): string {
  return database
    .prepare(
      `SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE '_prisma%'
       AND name NOT LIKE 'Search%' AND name NOT LIKE 'sqlite_%' ORDER BY type, name`,
    )
    .pluck()
    .all()
    .join(";\n");
}

/**
 * The statements that an interrupted migration still lacks. What may have run without leaving a trace in the tables is
 * among them again; a table that is filled anew is emptied first.
 * @param earlier scripts of the migrations before it
 * @returns undefined when the database fits no point of the migration
 */
export function remainingStatements(
  database: Database.Database,
  earlier: readonly string[],
  script: string,
): string[] | undefined {
  const found = schemaOf(database);
  const replayed = new Database(":memory:");
  try {
    replayed.pragma("foreign_keys = OFF");
    for (const one of earlier) replayed.exec(one);
    const statements = splitStatements(script);
    for (let done = 0; done <= statements.length; done += 1) {
      if (schemaOf(replayed) === found) return statements.slice(done).flatMap(repeatable);
      const next = statements[done];
      if (next !== undefined) replayed.exec(next);
    }
    return undefined;
  } finally {
    replayed.close();
  }
}

function repeatable(statement: string): string[] {
  const filled = /^INSERT INTO ("new_\w+")/.exec(statement)?.[1];
  return filled === undefined ? [statement] : [`DELETE FROM ${filled}`, statement];
}
