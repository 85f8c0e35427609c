import { takeBackText } from "~/features/moderation/commands/take-back-text.server";
import { withdrawParticipation } from "~/features/participation/commands/record-participation.server";
import { withdrawProposal as withdrawVerdict } from "~/features/proposals/domain/proposal";
import { inTransaction, recordTakenBack } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Refusal } from "~/platform/http.server";
import type { Authorized } from "~/policy/authorize.server";
import { proposalColumns, proposalOf } from "../queries/proposal-row.server";

async function takeBack(
  transaction: Transaction,
  proposalId: string,
  authorIds: readonly string[],
  now: Date,
): Promise<void> {
  await takeBackText(transaction, { kind: "proposal", id: proposalId }, "withdrawn", now);
  for (const personId of authorIds) {
    await withdrawParticipation(transaction, personId, `proposal:${proposalId}`);
  }
  await recordTakenBack(transaction, authorIds, `proposal:${proposalId}`);
}

/**
 * Takes a proposal back again in a database that was put back from an older copy: its writers withdrew it since, or wrote
 * something else in its place.
 */
export async function withdrawAgain(
  transaction: Transaction,
  proposalId: string,
  now: Date,
): Promise<void> {
  const row = await transaction.proposal.findUniqueOrThrow({
    where: { id: proposalId },
    select: proposalColumns,
  });
  const { state, authorIds } = proposalOf(row);
  if (state !== "withdrawn") await takeBack(transaction, proposalId, authorIds, now);
}

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
    await takeBack(transaction, proposalId, before.authorIds, now);
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
