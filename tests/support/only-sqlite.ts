/**
 * What the suites try on SQLite alone: all else of `integration` and `routes` runs on both databases. It may only shrink; what
 * stands here without a reason of SQLite's own has a test of its own for PostgreSQL, which the reason names.
 * Source: issue 23, decision 274.
 */

/** Something of SQLite's own, and the tests that try it. */
export interface OnlySqlite {
  why: string;
  /** Files, or folders that end with a slash. */
  files?: readonly string[];
  /** Tests of a file that runs for the rest on both, by how their name begins: "part > test". */
  tests?: Readonly<Record<string, readonly string[]>>;
}

export const ONLY_SQLITE: readonly OnlySqlite[] = [
  {
    why: "the log beside the file and how it becomes small again; PostgreSQL keeps its log itself",
    files: ["tests/integration/platform/write-ahead-log.test.ts"],
  },
  {
    why: "tables without rowid; what ends the order of arrival on PostgreSQL is tried in tests/postgres/engine",
    files: ["tests/integration/platform/rows-without-order.test.ts"],
  },
  {
    why: "migrations over older files; the tree of PostgreSQL is tried in tests/postgres and tests/unit/platform",
    files: [
      "tests/integration/platform/older-database.test.ts",
      "tests/routes/proposals/merged-writers-migration.test.ts",
    ],
  },
  {
    why: "a start with a file of its own, its lock, its backup and a demonstration; a start on PostgreSQL: tests/postgres/processes",
    files: ["tests/integration/start/"],
  },
  {
    why: "how SQLite goes through its tables; PostgreSQL plans by how many rows there are, and has the same indexes",
    files: [
      "tests/integration/participation/counted-rounds.test.ts",
      "tests/routes/site/query-plans.test.ts",
      "tests/routes/site/page-reads.test.ts",
    ],
    tests: { "tests/integration/desk/log.test.ts": ["a million lines > "] },
  },
];

/** Patterns of the files that are left out on PostgreSQL. */
export const filesOnlySqlite = (): string[] =>
  ONLY_SQLITE.flatMap(({ files = [] }) => files).map((file) =>
    file.endsWith("/") ? `${file}**` : file,
  );

/** Tests that are left out of a file on PostgreSQL, by how their names begin, with the reason. */
export function testsOnlySqlite(file: string): { name: string; why: string }[] {
  return ONLY_SQLITE.flatMap(({ why, tests = {} }) =>
    (tests[file] ?? []).map((name) => ({ name, why })),
  );
}
