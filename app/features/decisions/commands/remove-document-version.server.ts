import { deleteVersion } from "~/features/region/commands/store-document.server";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";

export type RemoveVersionOutcome = { ok: true } | { ok: false; code: "not_found" | "only_version" };

/** Takes a version of a paper away; a paper has at least one. */
export async function removeDocumentVersion(
  grant: Authorized<"decision.write">,
  { slug, label }: { slug: string; label: string },
  now: Date,
): Promise<RemoveVersionOutcome> {
  return inTransaction(async (transaction) => {
    const document = await transaction.document.findUnique({
      where: { slug },
      select: { id: true, versions: { select: { id: true, label: true } } },
    });
    const version = document?.versions.find((one) => one.label === label);
    if (!document || !version) return { ok: false, code: "not_found" };
    if (document.versions.length === 1) return { ok: false, code: "only_version" };
    await deleteVersion(transaction, version.id);
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "document.versionRemoved",
        subjectKind: "document",
        subjectId: document.id,
        details: { version: label },
      },
      now,
    );
    return { ok: true };
  });
}
