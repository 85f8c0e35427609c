import { MIXED_ROLE } from "~/features/participation/domain/indistinct-roles";
import { leavesNoTrace } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";

/**
 * An answer that does not tell its role any more tells it in no theme that rests on it either. A step of parting the
 * answers of a round from the ledger.
 */
export async function forgetRolesOfLinks(transaction: Transaction, roundId: string): Promise<void> {
  leavesNoTrace(transaction);
  await transaction.themeLink.updateMany({
    where: { theme: { roundId }, answer: { role: MIXED_ROLE }, role: { not: null } },
    data: { role: null },
  });
}
