import type { Transaction } from "./db.server";
import { sha256 } from "./secret.server";

/**
 * Where a form with this token has led already; undefined when it arrives for the first time. Read it inside the
 * transaction that would write: of two posts at once the second then finds the first.
 */
export async function placeOfRepeat(
  transaction: Transaction,
  token: string,
): Promise<string | undefined> {
  const known = await transaction.submissionReceipt.findUnique({ where: { key: sha256(token) } });
  return known?.location;
}

/** Remembers where a form led, so that a double click or a reload changes nothing and leads to the same place. */
export async function rememberSubmission(
  transaction: Transaction,
  token: string,
  kind: string,
  location: string,
  now: Date,
): Promise<void> {
  await transaction.submissionReceipt.create({
    data: { key: sha256(token), kind, location, createdAt: now },
  });
}
