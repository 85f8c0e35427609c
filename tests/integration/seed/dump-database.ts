import { rowsOf, tableNames } from "../../support/tables";
import type { Row } from "../../support/tables";

/** Columns that differ each time: secrets, what is hashed under them, fresh seals, and a counter that goes on. */
const DIFFERENT_COLUMNS: ReadonlySet<string> = new Set([
  "secret",
  "respondentKey",
  "subjectKey",
  "CaseWriter.key",
  "voterKey",
  "Experience.personKey",
  "passwordHash",
  "totpSecret",
  "sequence",
]);

/** What follows from other rows by counters that go on: the index of words, and the count of commits of several processes. */
const FOLLOWS = /^Search(?:Words\w*|Row)$/;
const isCount = (row: Row) => String(row["key"]).startsWith(":commits");

export type Dump = Record<string, Row[]>;

/** Every row of every table, in a fixed order. `leaveOut` names columns that may differ, of any table or of one. */
export async function dumpDatabase(leaveOut: ReadonlySet<string> = new Set()): Promise<Dump> {
  const dump: Dump = {};
  const names = (await tableNames()).filter((name) => !FOLLOWS.test(name));
  for (const name of names) {
    dump[name] = (await rowsOf(name))
      .filter((row) => !isCount(row))
      .map((row) =>
        Object.fromEntries(
          Object.entries(row).filter(
            ([column]) => !leaveOut.has(column) && !leaveOut.has(`${name}.${column}`),
          ),
        ),
      )
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  return dump;
}

/** Rows from the files of the region carry the moment at which they were loaded; rows of the example do not. */
function withoutLoadingMoment({ createdAt, ...row }: Row): Row {
  const isOfExample = typeof row["id"] !== "string" || row["id"].includes("voorbeeld");
  return isOfExample ? { createdAt, ...row } : row;
}

/** Answers and ledger rows of a round that reported back have ids of chance, so that nothing joins them. */
const CHANCE =
  /(?<![0-9a-z])(?:[0-9a-f]{32}(?:\/[0-9a-f]{16})?|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9a-z])/g;

function withoutChance(row: Row): Row {
  const entries = Object.entries(row).map(([column, value]): [string, unknown] => [
    column,
    typeof value === "string" ? value.replace(CHANCE, "chance") : value,
  ]);
  return Object.fromEntries(entries);
}

/** What has to be the same for the same `now`. */
export async function dumpExample(): Promise<Dump> {
  const dump = await dumpDatabase(DIFFERENT_COLUMNS);
  const inOrder = (rows: Row[]) =>
    rows
      .map((row) => withoutChance(withoutLoadingMoment(row)))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return Object.fromEntries(Object.entries(dump).map(([table, rows]) => [table, inOrder(rows)]));
}
