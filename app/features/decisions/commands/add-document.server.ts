import type { PaperInput } from "~/features/decisions/schema/paper-form";
import { requireFindsHandled } from "~/features/moderation/queries/finds-of-publication.server";
import type { Stays } from "~/features/moderation/queries/finds-of-publication.server";
import { storeDocument } from "~/features/region/commands/store-document.server";
import { freeSlug } from "~/features/text/domain/slug";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";

export type AddDocumentOutcome = { ok: true; place: string } | { ok: false; code: "already_there" };

/**
 * Adds a paper that bodies decide on, with its first version. Claims, advice and decisions can be about it from then on.
 * Two papers do not have one title: sent twice, it is added once.
 */
export async function addDocument(
  grant: Authorized<"decision.write">,
  { versionLabel, versionDated, ...texts }: PaperInput,
  now: Date,
  stays: Stays,
): Promise<AddDocumentOutcome> {
  return inTransaction(async (transaction) => {
    const known = await transaction.document.count({ where: { title: texts.title } });
    if (known > 0) return { ok: false, code: "already_there" };
    const slug = await freeSlug(texts.title, "stuk", (slugs) =>
      transaction.document.findMany({ where: { slug: { in: slugs } }, select: { slug: true } }),
    );
    const words = [...Object.values(texts), versionLabel];
    const mayStay = await requireFindsHandled(transaction, words, stays);
    const document = await storeDocument(
      transaction,
      { slug, ...texts },
      { label: versionLabel, dated: versionDated },
    );
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "document.added",
        subjectKind: "document",
        subjectId: document.id,
        details: { version: versionLabel, mayStay },
      },
      now,
    );
    return { ok: true, place: slug };
  });
}
