/** Puts what a file holds into a PostgreSQL database, in one transaction of it. */
import { verifyAuditChain } from "~/platform/audit.server";
import { inLongTransaction } from "~/platform/db.server";
import { openPostgres } from "~/platform/engine-postgres.server";
import { refreshEverything } from "~/features/search/commands/refresh-index.server";
import { SEARCHABLE } from "~/searchable-documents.server";
import "~/composition.server";
import { openForTools } from "./database-state";
import { emptyTables, moveRows } from "./move-rows";
import type { MovedTable } from "./move-rows";
import { withPostgres } from "./postgres";
import { Refusal } from "./refusal";

/** Nobody else uses this connection. */
const OPEN = { before: () => undefined, failed: () => undefined, ownsTransaction: () => false };

/** What was copied. */
export interface Moved {
  tables: MovedTable[];
  /** Entries of the audit log, all of which fit. */
  entries: number;
}

/** How a database is filled. */
export interface Filling {
  /** Takes out first what stands there; a database without rows needs none of it. */
  empties: boolean;
  /** Tables that stay as they are. */
  left?: ReadonlySet<string>;
  /** What has to happen together with it, just before it holds. */
  beforeCommit?: () => void;
}

/**
 * Copies and checks in one transaction of each database, while neither lets anybody write. What stops it leaves both as they
 * were.
 * @throws Refusal when the databases differ in their tables, or the audit log does not fit
 */
export async function fillPostgres(
  url: string,
  databaseFile: string,
  { empties, left, beforeCommit }: Filling,
): Promise<Moved> {
  const source = openForTools(databaseFile);
  try {
    source.exec("BEGIN IMMEDIATE");
    const target = await openPostgres(url, OPEN);
    try {
      await target.writing.control("BEGIN IMMEDIATE");
      try {
        if (empties) await emptyTables(target.writing, left);
        const tables = await moveRows(source, target.writing, left);
        const verdict = await verifyAuditChain(target.unqueued());
        if (!verdict.ok) {
          throw new Refusal(
            `Entry ${verdict.sequence} of the audit log does not fit what is before it. Nothing was copied.`,
          );
        }
        beforeCommit?.();
        await target.writing.control("COMMIT");
        return { tables, entries: verdict.entries };
      } catch (error) {
        await target.writing.control("ROLLBACK");
        throw error;
      }
    } finally {
      await target.client.$disconnect();
    }
  } finally {
    source.close();
  }
}

/**
 * Makes the index of words, by the program itself and on the database that it serves from now on.
 * @returns how many documents were new to it
 */
export async function indexFilled(url: string): Promise<number> {
  const documents = await inLongTransaction((transaction) =>
    refreshEverything(transaction, SEARCHABLE),
  );
  await withPostgres(url, (client) => client.query("ANALYZE"));
  return documents;
}
