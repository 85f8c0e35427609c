/**
 * Rows that keep no order of arrival. SQLite holds these tables without it; PostgreSQL notes with every row which transaction
 * wrote it and where it lies, so that there a response could be joined with the row of the ledger that came with it. Only
 * writing all rows of these tables anew in one transaction ends that, and laying them in the order of their random ids.
 */
import { isPostgres } from "./dialect.server";
import { inLongTransaction } from "./db.server";
import { changeRows, sql } from "./statements.server";
import { Prisma } from "./generated/client";

/** Those tables, each with a column of its key. */
export const WITHOUT_ORDER = {
  ErasedKey: "key",
  Person: "id",
  LedgerChange: "roundId",
  LedgerPerson: "key",
  Participation: "id",
  Response: "id",
  Answer: "id",
  ModerationCase: "id",
  CaseWriter: "key",
  Experience: "kind",
  AuthSession: "id",
  SubmissionReceipt: "key",
  LimitCount: "key",
} as const;

/** Writes all rows of these tables anew where the database is one of PostgreSQL; a job calls this every night. */
export async function forgetOrder(): Promise<void> {
  if (!isPostgres()) return;
  const tables = Object.entries(WITHOUT_ORDER);
  await inLongTransaction(async (transaction) => {
    for (const [table, key] of tables) {
      const [name, column] = [Prisma.raw(`"${table}"`), Prisma.raw(`"${key}"`)];
      // Nothing changes, so that no trigger has anything to note.
      await changeRows(transaction, sql`ALTER TABLE ${name} DISABLE TRIGGER USER`);
      await changeRows(transaction, sql`UPDATE ${name} SET ${column} = ${column}`);
      await changeRows(transaction, sql`ALTER TABLE ${name} ENABLE TRIGGER USER`);
    }
  });
  // In another transaction: now nobody sees the rows of before any more, and they go.
  await inLongTransaction(async (transaction) => {
    for (const [table] of tables) {
      await changeRows(
        transaction,
        sql`CLUSTER ${Prisma.raw(`"${table}"`)} USING ${Prisma.raw(`"${table}_pkey"`)}`,
      );
    }
  });
}
