import { canTakeBackSupport } from "~/features/proposals/domain/support";
import { inTransaction, recordTakenBack } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import { withMerged } from "../queries/merged.server";
import { recountSupport } from "./recount-support.server";

/** Takes support back; what was not supported stays so. */
export async function takeBackSupport(
  grant: Authorized<"own.manage">,
  proposalId: string,
): Promise<{ ok: true }> {
  const { actor } = grant;
  return inTransaction(async (transaction) => {
    const personId = actor.kind === "participant" ? actor.personId : "";
    // Who supported what went into it supports it too; no more means none of it.
    const ids = await withMerged(transaction, proposalId);
    const supported = await transaction.support.findMany({
      where: { personId, proposalId: { in: ids } },
      select: { proposalId: true },
    });
    if (canTakeBackSupport(supported.length > 0).ok) {
      await transaction.support.deleteMany({ where: { personId, proposalId: { in: ids } } });
      for (const { proposalId: id } of supported) {
        await recordTakenBack(transaction, [personId], `support:${id}`);
        await recountSupport(transaction, id);
      }
    }
    return { ok: true };
  });
}
