import { takeAwayVerdict } from "~/features/decisions/domain/paper-uses";
import type { TakeAwayVerdict } from "~/features/decisions/domain/paper-uses";
import { deleteSource } from "~/features/region/commands/store-source.server";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";
import { usesOfSource } from "../queries/paper-uses.server";

export type RemoveSourceOutcome = TakeAwayVerdict | { ok: false; code: "not_found" };

/** Takes a source of a paper away that nothing cites, with its file. */
export async function removeDocumentSource(
  grant: Authorized<"decision.write">,
  { slug, sourceId }: { slug: string; sourceId: string },
  now: Date,
): Promise<RemoveSourceOutcome> {
  return inTransaction(async (transaction) => {
    const source = await transaction.source.findFirst({
      where: { id: sourceId, document: { slug } },
      select: { id: true, key: true, documentId: true },
    });
    if (!source) return { ok: false, code: "not_found" };
    const verdict = takeAwayVerdict(await usesOfSource(transaction, source));
    if (!verdict.ok) return verdict;
    await deleteSource(transaction, source.id);
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "document.sourceRemoved",
        subjectKind: "document",
        subjectId: source.documentId ?? "",
        details: { sourceId },
      },
      now,
    );
    return { ok: true };
  });
}
