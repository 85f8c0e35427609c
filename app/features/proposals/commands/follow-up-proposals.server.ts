import { PUBLIC_REPLY } from "~/features/vocabulary/domain/public-theme";
import { enqueueNotice } from "~/features/notices/commands/enqueue-notice.server";
import { markFollowedUp } from "~/features/proposals/domain/proposal";
import type { Transaction } from "~/platform/db.server";
import type { ImmediateSubscriber } from "~/platform/events.server";
import { concernedBy } from "../queries/concerned.server";
import { proposalColumns, proposalOf } from "../queries/proposal-row.server";
import { markProposalAnswered } from "./mark-answered.server";

/**
 * Tells whoever wrote, supports or follows a proposal that an agreement that came of it moved on; done is done for the
 * proposal too.
 */
async function followUp(
  transaction: Transaction,
  agendaItemId: string,
  isDone: boolean,
  now: Date,
): Promise<void> {
  const rows = await transaction.proposal.findMany({
    where: { replies: { some: { ...PUBLIC_REPLY, agendaItems: { some: { agendaItemId } } } } },
    select: proposalColumns,
  });
  for (const row of rows) {
    const verdict = isDone ? markFollowedUp(proposalOf(row)) : null;
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

/** Proposals follow what is answered and done about them. */
export const proposalsFollowUp: ImmediateSubscriber = {
  name: "proposals",
  async handle(transaction, event, now) {
    if (event.type === "agenda.statusChanged") {
      await followUp(transaction, event.subjectId, event.details?.["to"] === "done", now);
    } else if (event.type === "reply.given" && event.subjectKind === "proposal") {
      await markProposalAnswered(transaction, event.subjectId);
    }
  },
};
