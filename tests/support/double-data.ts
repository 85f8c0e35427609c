/** Gives a database twice of everything that people and staff add to it, for tests that ask what grows with it. */
import Database from "better-sqlite3";

/** What there is once in a region: it does not grow with use. */
const FIXED =
  /^(Region|Municipality|Body|BodyAlias|Principle.*|StaffAccount|AuthSession|Audit.*|Job|OutboxMessage|DomainEvent.*|Search.*|Slug.*|Submission.*|_.*|sqlite_.*|FigureSnapshot)$/;

/** Columns that hold the id of a row without the schema saying so. */
const IDS = /^(subjectId|targetId|refId|documentId|proposalId)$/;

interface Column {
  name: string;
  type: string;
}

interface ForeignKey {
  from: string;
  table: string;
}

const UNIQUE_COLUMNS = `SELECT info.name FROM pragma_index_list(?) AS list, pragma_index_info(list.name) AS info
  WHERE list."unique" = 1 GROUP BY list.name HAVING count(*) = 1`;

/** Columns that must differ between two rows. */
function uniqueColumns(file: Database.Database, table: string): Set<string> {
  const rows = file.prepare<[string], { name: string }>(UNIQUE_COLUMNS).all(table);
  return new Set(rows.map(({ name }) => name));
}

/** Names that are unique within a parent. */
const NAMES = /^(slug|key|personKey|respondentKey|subjectKey)$/;
let doublings = 0;

/**
 * Writes each row a second time, under another id, tied to the second of each row it was tied to.
 * @param single tables that stay as they are: what was tied to one of their rows is tied to the same row twice
 */
export function doubleData(path: string, single: readonly string[] = []): void {
  doublings += 1;
  const suffix = `-again${doublings}`;
  const file = new Database(path);
  file.pragma("foreign_keys = OFF");
  const tables = file
    .prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'")
    .all()
    .map(({ name }) => name)
    .filter((name) => !FIXED.test(name) && !single.includes(name));
  const doubled = new Set(tables);
  file.transaction(() => {
    for (const table of tables) {
      const columns = file
        .prepare<[string], Column>("SELECT name, type FROM pragma_table_info(?)")
        .all(table);
      const keys = file
        .prepare<[string], ForeignKey>('SELECT "from", "table" FROM pragma_foreign_key_list(?)')
        .all(table);
      const unique = uniqueColumns(file, table);
      const isOther = ({ name, type }: Column) =>
        type === "TEXT" &&
        (name === "id" ||
          unique.has(name) ||
          IDS.test(name) ||
          NAMES.test(name) ||
          keys.some((key) => key.from === name && doubled.has(key.table)));
      const values = columns.map((column) =>
        isOther(column) ? `"${column.name}" || '${suffix}'` : `"${column.name}"`,
      );
      const names = columns.map(({ name }) => `"${name}"`).join(", ");
      file.exec(
        `INSERT OR IGNORE INTO "${table}" (${names}) SELECT ${values.join(", ")} FROM "${table}"`,
      );
    }
  })();
  file.close();
}
