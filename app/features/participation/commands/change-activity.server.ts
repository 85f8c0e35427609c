import type { Transaction } from "~/platform/db.server";

/** What may change about a way to take part. */
export interface ActivityChange {
  title?: string;
  titleEn?: string | null;
  /** The day on which it took place, "YYYY-MM-DD". */
  heldOn?: string;
  /** How many adults were there with the young people. */
  supervisors?: number;
  reportStatus?: "published";
}

/** Changes what the ledger says of a way to take part. A step of the command that changes the thing itself. */
export async function changeActivity(
  transaction: Transaction,
  id: string,
  change: ActivityChange,
): Promise<void> {
  await transaction.activity.update({ where: { id }, data: change });
}
