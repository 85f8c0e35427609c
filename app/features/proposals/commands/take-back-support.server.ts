import { leavesNoTrace } from "~/platform/db.server";
import { canTakeBackSupport } from "~/features/proposals/domain/support";
import { inTransaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import { recountSupport } from "./recount-support.server";

/** Takes support back; what was not supported stays so. */
export async function takeBackSupport(
  grant: Authorized<"own.manage">,
  proposalId: string,
): Promise<{ ok: true }> {
  const { actor } = grant;
  return inTransaction(async (transaction) => {
    const personId = actor.kind === "participant" ? actor.personId : "";
    const key = { proposalId, personId };
    const supports = (await transaction.support.count({ where: key })) > 0;
    if (canTakeBackSupport(supports).ok) {
      leavesNoTrace(transaction);
      await transaction.support.deleteMany({ where: key });
      await recountSupport(transaction, proposalId);
    }
    return { ok: true };
  });
}
