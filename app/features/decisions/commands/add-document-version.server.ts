import type { VersionInput } from "~/features/decisions/schema/paper-form";
import { requireFindsHandled } from "~/features/moderation/queries/finds-of-publication.server";
import type { Stays } from "~/features/moderation/queries/finds-of-publication.server";
import { storeVersion } from "~/features/region/commands/store-document.server";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";

export type AddVersionOutcome = { ok: true } | { ok: false; code: "not_found" | "already_there" };

/** Adds a version to a paper; a version has a name of its own. */
export async function addDocumentVersion(
  grant: Authorized<"decision.write">,
  documentSlug: string,
  { versionLabel: label, versionDated: dated }: VersionInput,
  now: Date,
  stays: Stays,
): Promise<AddVersionOutcome> {
  return inTransaction(async (transaction) => {
    const document = await transaction.document.findUnique({
      where: { slug: documentSlug },
      select: { id: true, versions: { where: { label }, select: { id: true } } },
    });
    if (!document) return { ok: false, code: "not_found" };
    if (document.versions.length > 0) return { ok: false, code: "already_there" };
    const mayStay = await requireFindsHandled(transaction, [label], stays);
    await storeVersion(transaction, document.id, { label, dated });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "document.versionAdded",
        subjectKind: "document",
        subjectId: document.id,
        details: { version: label, on: dated, mayStay },
      },
      now,
    );
    return { ok: true };
  });
}
