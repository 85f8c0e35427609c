import { addSource } from "~/features/region/commands/add-source.server";
import type { SourceInput } from "~/features/region/schema/document-form";
import { freeSlug } from "~/features/text/domain/slug";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";

export type AddDocumentSourceOutcome = { ok: true } | { ok: false; code: "not_found" };

/** Adds where a paper, or what bodies decided on it, can be read. */
export async function addDocumentSource(
  grant: Authorized<"decision.write">,
  documentSlug: string,
  { sourceTitle: title, ...columns }: SourceInput,
  now: Date,
): Promise<AddDocumentSourceOutcome> {
  return inTransaction(async (transaction) => {
    const document = await transaction.document.findUnique({ where: { slug: documentSlug } });
    if (!document) return { ok: false, code: "not_found" };
    const key = await freeSlug(title, "bron", async (slugs) => {
      const rows = await transaction.source.findMany({
        where: { key: { in: slugs } },
        select: { key: true },
      });
      return rows.map((row) => ({ slug: row.key }));
    });
    const sourceId = await addSource(transaction, {
      key,
      title,
      ...columns,
      documentId: document.id,
    });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "document.sourceAdded",
        subjectKind: "document",
        subjectId: document.id,
        details: { sourceId },
      },
      now,
    );
    return { ok: true };
  });
}
