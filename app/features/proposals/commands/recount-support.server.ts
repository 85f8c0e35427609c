import type { Transaction } from "~/platform/db.server";
import { touch } from "~/platform/events.server";
import { peopleBehindAll, withMerged } from "../queries/merged.server";

async function supportersOf(transaction: Transaction, proposalId: string): Promise<number> {
  const ids = await withMerged(transaction, proposalId);
  if (ids.length === 1) return transaction.support.count({ where: { proposalId } });
  return (await peopleBehindAll(transaction, ids)).supporterIds.length;
}

/** Keeps the count beside the proposal what it is: the number of people behind it. So too where it went into. */
export async function recountSupport(transaction: Transaction, proposalId: string): Promise<void> {
  const passed = new Set<string>();
  let next: string | null = proposalId;
  while (next !== null && !passed.has(next)) {
    passed.add(next);
    const row: { mergedIntoId: string | null } = await transaction.proposal.update({
      where: { id: next },
      data: { supportCount: await supportersOf(transaction, next) },
      select: { mergedIntoId: true },
    });
    await touch(transaction, { subjectKind: "proposal", subjectId: next });
    next = row.mergedIntoId;
  }
}
