import { markAnswered } from "~/features/proposals/domain/proposal";
import { proposalColumns, proposalOf } from "~/features/proposals/queries/proposal-row.server";
import type { Transaction } from "~/platform/db.server";

/** Notes that a proposal has its answer. A step of giving one; a second answer changes nothing here. */
export async function markProposalAnswered(transaction: Transaction, id: string): Promise<void> {
  const row = await transaction.proposal.findUnique({ where: { id }, select: proposalColumns });
  const verdict = row && markAnswered(proposalOf(row));
  if (!verdict?.ok) return;
  await transaction.proposal.update({ where: { id }, data: { state: verdict.next.state } });
}
