import type { SourceInput } from "~/features/decisions/schema/paper-form";
import { requireFindsHandled } from "~/features/moderation/queries/finds-of-publication.server";
import type { Stays } from "~/features/moderation/queries/finds-of-publication.server";
import { addSource } from "~/features/region/commands/add-source.server";
import { storeSourceFile } from "~/features/region/commands/store-source.server";
import { freeSlug } from "~/features/text/domain/slug";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";
import { fileToStore } from "../queries/source-file.server";
import type { FileRefusal } from "../queries/source-file.server";

export type AddDocumentSourceOutcome =
  { ok: true } | { ok: false; code: "not_found" } | FileRefusal;

/**
 * Adds where a paper, or what bodies decided on it, can be read: a link, a file, or both. The file is made fit to be
 * handed out before the transaction, which others wait for.
 */
export async function addDocumentSource(
  grant: Authorized<"decision.write">,
  documentSlug: string,
  { sourceTitle: title, file: bytes, ...columns }: SourceInput,
  now: Date,
  stays: Stays,
): Promise<AddDocumentSourceOutcome> {
  const file = await fileToStore(bytes);
  if (!file.ok) return file;
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
    const words = [title, columns.publisher, columns.reference];
    const mayStay = await requireFindsHandled(transaction, words, stays);
    const source = { key, title, ...columns, documentId: document.id };
    const sourceId = await addSource(transaction, source);
    if (file.stored) await storeSourceFile(transaction, sourceId, file.stored, now);
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "document.sourceAdded",
        subjectKind: "document",
        subjectId: document.id,
        details: { sourceId, bytes: file.stored?.bytes.length ?? null, mayStay },
      },
      now,
    );
    return { ok: true };
  });
}
