import { takeBackText } from "~/features/moderation/commands/take-back-text.server";
import { withdrawParticipation } from "~/features/participation/commands/record-participation.server";
import { withdrawProposal as withdrawVerdict } from "~/features/proposals/domain/proposal";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Refusal } from "~/platform/http.server";
import type { Authorized } from "~/policy/authorize.server";
import { proposalColumns, proposalOf } from "../queries/proposal-row.server";

/**
 * Takes an own proposal back: it is public no longer, waits for nobody and counts for nobody. Any of its writers may,
 * at any time; a repeat changes nothing.
 */
export async function withdrawProposal(
  grant: Authorized<"own.manage">,
  proposalId: string,
  now: Date,
): Promise<{ ok: true } | Refusal> {
  const { actor } = grant;
  if (actor.kind !== "participant") return { ok: false, code: "not_found" };
  return inTransaction(async (transaction) => {
    const row = await transaction.proposal.findUnique({
      where: { id: proposalId },
      select: proposalColumns,
    });
    if (!row) return { ok: false, code: "not_found" };
    const before = proposalOf(row);
    const verdict = withdrawVerdict(before, actor.personId);
    if (!verdict.ok) return { ok: false, code: "not_found" };
    if (before.state === "withdrawn") return { ok: true };
    await takeBackText(transaction, { kind: "proposal", id: proposalId }, "withdrawn", now);
    for (const personId of before.authorIds) {
      await withdrawParticipation(transaction, personId, `proposal:${proposalId}`);
    }
    await emit(
      transaction,
      {
        actor: { kind: "participant" },
        type: "proposal.withdrawn",
        subjectKind: "proposal",
        subjectId: proposalId,
      },
      now,
    );
    return { ok: true };
  });
}
