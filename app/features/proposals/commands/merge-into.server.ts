import { mergeProposals } from "~/features/proposals/domain/merge";
import type { MergeVerdict } from "~/features/proposals/domain/merge";
import type { Proposal } from "~/features/proposals/domain/proposal";
import type { Transaction } from "~/platform/db.server";
import { proposalColumns, proposalOf } from "../queries/proposal-row.server";

/** The proposals a merge can pass: the chosen one and everything it was merged into before. */
async function chainFrom(transaction: Transaction, chosenId: string) {
  const chain = new Map<string, Proposal>();
  let id: string | null = chosenId;
  while (id !== null && !chain.has(id)) {
    const row: Parameters<typeof proposalOf>[0] | null = await transaction.proposal.findUnique({
      where: { id },
      select: proposalColumns,
    });
    if (!row) break;
    chain.set(row.id, proposalOf(row));
    id = row.mergedIntoId;
  }
  return chain;
}

/** Whether a proposal can go into the chosen one, and which one that leads to at the end of earlier merges. */
export async function mergeInto(
  transaction: Transaction,
  source: Proposal,
  chosenId: string,
): Promise<MergeVerdict> {
  const chain = await chainFrom(transaction, chosenId);
  return mergeProposals(source, chosenId, (id) => chain.get(id));
}
