import { draftsForgottenBefore } from "~/features/moderation/domain/case-draft";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { decidableCase } from "../queries/decidable-case.server";
import type { DecideGrant, NotDecidable } from "../queries/decidable-case.server";

/** Throws the own draft of a case away. Twice is once; whoever may not decide the case hears so, as of any other deed. */
export async function dropDraft(
  grant: DecideGrant,
  { caseId, alsoPersonId }: { caseId: string; alsoPersonId: string | null },
): Promise<{ ok: true } | NotDecidable> {
  return inTransaction(async (transaction): Promise<{ ok: true } | NotDecidable> => {
    const may = await decidableCase(transaction, grant, { caseId, version: null, alsoPersonId });
    if (!may.ok) return may;
    const { staffId } = may.moderator;
    await transaction.caseDraft.deleteMany({ where: { caseId, staffId } });
    return { ok: true };
  });
}

/** Nothing is left to decide about these cases: what anybody kept for them goes. A step of what ends them. */
export async function forgetDrafts(transaction: Transaction, caseIds: readonly string[]) {
  await transaction.caseDraft.deleteMany({ where: { caseId: { in: [...caseIds] } } });
}

/** Forgets by the clock what was kept for longer than the term. */
export async function forgetDraftsDaily(now: Date): Promise<void> {
  await inTransaction((transaction) =>
    transaction.caseDraft.deleteMany({ where: { savedAt: { lt: draftsForgottenBefore(now) } } }),
  );
}
