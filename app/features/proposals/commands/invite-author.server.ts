import { MOST_AUTHORS, canRevise } from "~/features/proposals/domain/proposal";
import { inTransaction } from "~/platform/db.server";
import { randomToken, sha256 } from "~/platform/secret.server";
import type { OwnInput } from "~/policy/authorize.server";
import { proposalColumns, proposalOf } from "../queries/proposal-row.server";

export type InviteResult =
  { ok: true; token: string } | { ok: false; code: "not_found" | "wrong_state" | "full" };

/**
 * Makes the link with which others write along. A new link puts an end to the one before it, and sending the proposal
 * to every link. Only its hash is stored, so it can be shown at this moment alone.
 */
export async function inviteAuthor(
  { personId }: OwnInput,
  proposalId: string,
): Promise<InviteResult> {
  return inTransaction(async (transaction): Promise<InviteResult> => {
    const row = await transaction.proposal.findUnique({
      where: { id: proposalId },
      select: proposalColumns,
    });
    const proposal = row && proposalOf(row);
    if (!proposal?.authorIds.includes(personId)) return { ok: false, code: "not_found" };
    if (!canRevise(proposal)) return { ok: false, code: "wrong_state" };
    if (proposal.authorIds.length >= MOST_AUTHORS) return { ok: false, code: "full" };
    const token = randomToken();
    await transaction.proposal.update({
      where: { id: proposalId },
      data: { inviteTokenHash: sha256(token) },
    });
    return { ok: true, token };
  });
}
