import { canFollow } from "~/features/people/domain/subscription";
import type { FollowTarget, FollowVerdict } from "~/features/people/domain/subscription";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import type { Refusal } from "~/platform/http.server";
import type { OwnInput } from "~/policy/authorize.server";

const HIDDEN_ROUND = "prepared";

async function isPublic(transaction: Transaction, kind: FollowTarget, id: string) {
  if (kind === "round") {
    return (await transaction.round.count({ where: { id, state: { not: HIDDEN_ROUND } } })) > 0;
  }
  return (await transaction.proposal.count({ where: { id, publishedAt: { not: null } } })) > 0;
}

/** Follows a round or a proposal; a repeat leaves it at one. */
export async function follow(
  { personId }: OwnInput,
  target: { kind: FollowTarget; id: string },
  now: Date,
): Promise<FollowVerdict | Refusal> {
  return inTransaction(async (transaction) => {
    if (!(await isPublic(transaction, target.kind, target.id))) {
      return { ok: false, code: "not_found" };
    }
    const key = { personId, targetKind: target.kind, targetId: target.id };
    const [address, known] = await Promise.all([
      transaction.contactAddress.findUnique({ where: { personId } }),
      transaction.follow.findUnique({ where: { personId_targetKind_targetId: key } }),
    ]);
    const verdict = canFollow({
      hasAddress: address !== null,
      addressConfirmed: address?.confirmedAt != null,
      alreadyFollowing: known !== null,
    });
    if (verdict.ok) await transaction.follow.create({ data: { ...key, createdAt: now } });
    return verdict;
  });
}
