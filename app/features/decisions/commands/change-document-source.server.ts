import type { SourceInput } from "~/features/decisions/schema/paper-form";
import { requireFindsHandled } from "~/features/moderation/queries/finds-of-publication.server";
import type { Stays } from "~/features/moderation/queries/finds-of-publication.server";
import { rewriteSource, storeSourceFile } from "~/features/region/commands/store-source.server";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";
import { fileToStore } from "../queries/source-file.server";
import type { FileRefusal } from "../queries/source-file.server";

export type ChangeSourceOutcome = { ok: true } | { ok: false; code: "not_found" } | FileRefusal;

/** Changes what is told of a source of a paper, or puts another file in its place; whatever cites it goes on doing so. */
export async function changeDocumentSource(
  grant: Authorized<"decision.write">,
  { slug, sourceId }: { slug: string; sourceId: string },
  { sourceTitle: title, file: bytes, ...columns }: SourceInput,
  now: Date,
  stays: Stays,
): Promise<ChangeSourceOutcome> {
  const file = await fileToStore(bytes);
  if (!file.ok) return file;
  return inTransaction(async (transaction) => {
    const source = await transaction.source.findFirst({
      where: { id: sourceId, document: { slug } },
      select: { id: true, documentId: true },
    });
    if (!source) return { ok: false, code: "not_found" };
    const words = [title, columns.publisher, columns.reference];
    const mayStay = await requireFindsHandled(transaction, words, stays);
    await rewriteSource(transaction, sourceId, { title, ...columns });
    if (file.stored) await storeSourceFile(transaction, sourceId, file.stored, now);
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "document.sourceChanged",
        subjectKind: "document",
        subjectId: source.documentId ?? "",
        details: { sourceId, bytes: file.stored?.bytes.length ?? null, mayStay },
      },
      now,
    );
    return { ok: true };
  });
}
