import type { PaperTexts } from "~/features/decisions/schema/paper-form";
import { requireFindsHandled } from "~/features/moderation/queries/finds-of-publication.server";
import type { Stays } from "~/features/moderation/queries/finds-of-publication.server";
import { rewriteDocument } from "~/features/region/commands/store-document.server";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";

export type ChangeDocumentOutcome =
  { ok: true } | { ok: false; code: "not_found" | "already_there" };

/** Changes the name and the summary of a paper. Its address stays, for decisions and links lead there. */
export async function changeDocument(
  grant: Authorized<"decision.write">,
  slug: string,
  texts: PaperTexts,
  now: Date,
  stays: Stays,
): Promise<ChangeDocumentOutcome> {
  return inTransaction(async (transaction) => {
    const document = await transaction.document.findUnique({
      where: { slug },
      select: { id: true },
    });
    if (!document) return { ok: false, code: "not_found" };
    const { id } = document;
    const same = await transaction.document.count({
      where: { title: texts.title, id: { not: id } },
    });
    if (same > 0) return { ok: false, code: "already_there" };
    const mayStay = await requireFindsHandled(transaction, Object.values(texts), stays);
    await rewriteDocument(transaction, id, texts);
    const actor = auditActorOf(grant.actor);
    await emit(
      transaction,
      {
        ...{ actor, type: "document.changed", subjectKind: "document", subjectId: id },
        details: { mayStay },
      },
      now,
    );
    return { ok: true };
  });
}
