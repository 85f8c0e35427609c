import { PUBLIC_REPLY } from "~/features/vocabulary/domain/public-theme";
import { enqueueNotice } from "~/features/people/commands/enqueue-notice.server";
import { markFollowedUp } from "~/features/proposals/domain/proposal";
import type { Transaction } from "~/platform/db.server";
import { concernedBy } from "../queries/concerned.server";
import { proposalColumns, proposalOf } from "../queries/proposal-row.server";

/**
 * Tells whoever wrote, supports or follows a proposal that an agreement that came of it moved on; done is done for the
 * proposal too. A step of the command that writes how far the agreement is.
 * @param done whether the agreement is done with this
 */
export async function followUpProposals(
  transaction: Transaction,
  agendaItemId: string,
  done: boolean,
  now: Date,
): Promise<void> {
  const rows = await transaction.proposal.findMany({
    where: { replies: { some: { ...PUBLIC_REPLY, agendaItems: { some: { agendaItemId } } } } },
    select: proposalColumns,
  });
  for (const row of rows) {
    const verdict = done ? markFollowedUp(proposalOf(row)) : null;
    if (verdict?.ok) {
      await transaction.proposal.update({
        where: { id: row.id },
        data: { state: verdict.next.state },
      });
    }
    const notice = {
      kind: "agendaChanged",
      roundId: row.roundId,
      subjectId: agendaItemId,
    } as const;
    await enqueueNotice(transaction, notice, await concernedBy(transaction, row.id), now);
  }
}
