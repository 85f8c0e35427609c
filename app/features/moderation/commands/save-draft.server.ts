import { worthSaving } from "~/features/moderation/domain/case-draft";
import type { FilledIn } from "~/features/moderation/domain/case-draft";
import { inTransaction } from "~/platform/db.server";
import { decidableCase } from "../queries/decidable-case.server";
import type { DecideGrant, NotDecidable } from "../queries/decidable-case.server";

export type SaveDraftInput = {
  caseId: string;
  /** The version of the case on the screen: what changed since is said when the draft is shown again. */
  version: number;
  filledIn: FilledIn;
  alsoPersonId: string | null;
};

export type SaveDraftResult = { ok: true } | { ok: false; code: "text_missing" } | NotDecidable;

/**
 * Keeps what was filled in of a decision, in the place of what this person kept before. It is no event: no log and no message
 * tells of it, and a case that changed meanwhile keeps nothing from being saved.
 */
export async function saveDraft(
  grant: DecideGrant,
  { caseId, version, filledIn, alsoPersonId }: SaveDraftInput,
  now: Date,
): Promise<SaveDraftResult> {
  return inTransaction(async (transaction): Promise<SaveDraftResult> => {
    const may = await decidableCase(transaction, grant, { caseId, version: null, alsoPersonId });
    if (!may.ok) return may;
    const saved = worthSaving(filledIn);
    if (Object.keys(saved).length === 0) return { ok: false, code: "text_missing" };
    const { staffId } = may.moderator;
    const data = { version, filledIn: JSON.stringify(saved), savedAt: now };
    await transaction.caseDraft.upsert({
      where: { caseId_staffId: { caseId, staffId } },
      create: { caseId, staffId, ...data },
      update: data,
    });
    return { ok: true };
  });
}
