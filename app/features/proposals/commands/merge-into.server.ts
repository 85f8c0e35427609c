import { mergeProposals } from "~/features/proposals/domain/merge";
import type { MergeParty, MergeVerdict } from "~/features/proposals/domain/merge";
import { moveFollowers } from "~/features/notices/commands/move-followers.server";
import type { Transaction } from "~/platform/db.server";
import { proposalColumns, proposalOf } from "../queries/proposal-row.server";

export type MergeRefusal = Exclude<MergeVerdict, { ok: true }>;

async function partyOf(transaction: Transaction, id: string): Promise<MergeParty | undefined> {
  const row = await transaction.proposal.findUnique({
    where: { id },
    select: { ...proposalColumns, supports: { select: { personId: true } } },
  });
  if (!row) return undefined;
  return { ...proposalOf(row), supporterIds: row.supports.map(({ personId }) => personId) };
}

/** The proposals a merge can pass: the chosen one and everything it was merged into before. */
async function chainFrom(transaction: Transaction, chosenId: string) {
  const chain = new Map<string, MergeParty>();
  let id: string | null = chosenId;
  while (id !== null && !chain.has(id)) {
    const party: MergeParty | undefined = await partyOf(transaction, id);
    if (!party) break;
    chain.set(party.id, party);
    id = party.mergedIntoId;
  }
  return chain;
}

/**
 * Brings the supporters and followers of one proposal to the one it goes into. Its writers stay its writers: they are
 * credited there and decide about their own text only. The caller writes where it went.
 * @returns the proposal that stays, at the end of earlier merges
 */
export async function mergeInto(
  transaction: Transaction,
  sourceId: string,
  chosenId: string,
): Promise<{ ok: true; intoId: string } | MergeRefusal> {
  const source = await partyOf(transaction, sourceId);
  if (!source) return { ok: false, code: "merge_target_not_found" };
  const chain = await chainFrom(transaction, chosenId);
  const verdict = mergeProposals(source, chosenId, (id) => chain.get(id));
  if (!verdict.ok) return verdict;
  const { intoId, authorIds, supporterIds } = verdict;
  const target = chain.get(intoId);
  await transaction.support.deleteMany({
    where: { proposalId: intoId, personId: { in: [...authorIds] } },
  });
  await transaction.support.createMany({
    data: supporterIds
      .filter((personId) => !target?.supporterIds.includes(personId))
      .map((personId) => ({ proposalId: intoId, personId })),
  });
  await moveFollowers(
    transaction,
    { kind: "proposal", id: sourceId },
    { kind: "proposal", id: intoId },
  );
  await transaction.proposal.update({
    where: { id: intoId },
    data: { supportCount: supporterIds.length },
  });
  return { ok: true, intoId };
}
