import { PUBLIC_REPLY } from "~/features/vocabulary/domain/public-theme";
import { markFollowedUp } from "~/features/proposals/domain/proposal";
import type { Transaction } from "~/platform/db.server";
import type { ImmediateSubscriber } from "~/platform/events.server";
import { proposalColumns, proposalOf } from "../queries/proposal-row.server";
import { markProposalAnswered } from "./mark-answered.server";

/** An agreement that came of proposals is done: they are followed up. */
async function followUp(transaction: Transaction, agendaItemId: string): Promise<void> {
  const rows = await transaction.proposal.findMany({
    where: { replies: { some: { ...PUBLIC_REPLY, agendaItems: { some: { agendaItemId } } } } },
    select: proposalColumns,
  });
  for (const row of rows) {
    const verdict = markFollowedUp(proposalOf(row));
    if (!verdict.ok) continue;
    await transaction.proposal.update({
      where: { id: row.id },
      data: { state: verdict.next.state },
    });
  }
}

/** Proposals follow what is answered and done about them. */
export const proposalsFollowUp: ImmediateSubscriber = {
  name: "proposals",
  hears: ["agenda.statusChanged", "reply.given"],
  async handle(transaction, event) {
    if (event.type === "agenda.statusChanged") {
      if (event.details?.["to"] === "done") await followUp(transaction, event.subjectId);
    } else if (event.subjectKind === "proposal") {
      await markProposalAnswered(transaction, event.subjectId);
    }
  },
};
