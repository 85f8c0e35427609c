import { takeUp, workOn } from "~/features/moderation/domain/case-work";
import type { TakeVerdict } from "~/features/moderation/domain/case-work";
import { inTransaction } from "~/platform/db.server";
import { reachableCase } from "../queries/reachable-case.server";
import type { CaseGrant } from "../queries/reachable-case.server";

export type TakeCaseResult =
  { ok: true } | { ok: false; code: "not_found" } | Exclude<TakeVerdict, { ok: true }>;

/**
 * Says that somebody is on a case, or no longer. It keeps nobody out: a decision of somebody else still counts. Of two at
 * once the second reads who was first.
 */
export async function takeCase(
  grant: CaseGrant,
  { caseId, takes, alsoPersonId }: { caseId: string; takes: boolean; alsoPersonId: string | null },
  now: Date,
): Promise<TakeCaseResult> {
  return inTransaction(async (transaction): Promise<TakeCaseResult> => {
    const found = await reachableCase(transaction, grant, caseId, alsoPersonId);
    if (!found) return { ok: false, code: "not_found" };
    const { row, known, actor, moderator } = found;
    if (takes) {
      const verdict = takeUp({ case: known, work: row }, moderator, now);
      if (!verdict.ok) return verdict;
    } else if (workOn(row, actor.staffId, now) === "theirs") return { ok: true };
    const data = takes
      ? { workerId: actor.staffId, workingSince: now }
      : { workerId: null, workingSince: null };
    await transaction.moderationCase.update({ where: { id: row.id }, data });
    return { ok: true };
  });
}
