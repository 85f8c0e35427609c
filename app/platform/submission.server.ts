import { z } from "zod";
import type { Transaction } from "./db.server";
import { sha256 } from "./secret.server";
import { insertRows, readRowsIn, sql } from "./statements.server";

const locationSchema = z.object({ location: z.string() });

/**
 * Where a form with this token has led already; undefined when it arrives for the first time. Read it inside the
 * transaction that would write: of two posts at once the second then finds the first.
 */
export async function findSubmission(
  transaction: Transaction,
  token: string,
): Promise<string | undefined> {
  const query = sql`SELECT "location" FROM "SubmissionReceipt" WHERE "key" = ${sha256(token)}`;
  return (await readRowsIn(transaction, query, locationSchema))[0]?.location;
}

/** Remembers where a form led, so that a double click or a reload changes nothing and leads to the same place. */
export async function recordSubmission(
  transaction: Transaction,
  token: string,
  kind: string,
  location: string,
  now: Date,
): Promise<void> {
  const receipt = { key: sha256(token), kind, location, createdAt: now };
  await insertRows(transaction, "SubmissionReceipt", [receipt]);
}
