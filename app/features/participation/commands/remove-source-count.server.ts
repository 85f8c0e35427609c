import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";
import { stillAllows } from "~/policy/authorize.server";

/**
 * Takes away a count that was entered here by mistake. Counts that came with the files of the region stay: those files
 * own them. The log keeps what stood there.
 */
export async function removeSourceCount(
  grant: Authorized<"sourceCount.write">,
  slug: string,
  countId: string,
  now: Date,
): Promise<{ ok: true } | { ok: false; code: "not_found" }> {
  return inTransaction(async (transaction) => {
    const row = await transaction.sourceCount.findFirst({
      where: { id: countId, enteredById: { not: null }, activity: { round: { slug } } },
      select: { id: true, count: true, activity: { select: { roundId: true } } },
    });
    if (!row || !stillAllows(grant, { roundId: row.activity.roundId })) {
      return { ok: false, code: "not_found" };
    }
    await transaction.sourceCount.delete({ where: { id: row.id } });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "sourceCount.removed",
        subjectKind: "sourceCount",
        subjectId: row.id,
        details: { count: row.count },
      },
      now,
    );
    return { ok: true };
  });
}
