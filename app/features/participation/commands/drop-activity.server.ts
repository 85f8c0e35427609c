import type { Transaction } from "~/platform/db.server";

/** Takes away a way to take part that nobody ever could use. A step of the command that throws away what it was for. */
export async function dropActivity(transaction: Transaction, id: string): Promise<void> {
  await transaction.activity.delete({ where: { id } });
}
