import { takeAwayVerdict } from "~/features/decisions/domain/paper-uses";
import type { TakeAwayVerdict } from "~/features/decisions/domain/paper-uses";
import { deleteDocument } from "~/features/region/commands/store-document.server";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";
import { usesOfPaper } from "../queries/paper-uses.server";

export type RemoveDocumentOutcome = TakeAwayVerdict | { ok: false; code: "not_found" };

/** Takes a paper away on which nothing rests, with its versions and its own sources. */
export async function removeDocument(
  grant: Authorized<"decision.write">,
  slug: string,
  now: Date,
): Promise<RemoveDocumentOutcome> {
  return inTransaction(async (transaction) => {
    const document = await transaction.document.findUnique({
      where: { slug },
      select: { id: true },
    });
    if (!document) return { ok: false, code: "not_found" };
    const verdict = takeAwayVerdict(await usesOfPaper(transaction, document.id));
    if (!verdict.ok) return verdict;
    await deleteDocument(transaction, document.id);
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "document.removed",
        subjectKind: "document",
        subjectId: document.id,
      },
      now,
    );
    return { ok: true };
  });
}
