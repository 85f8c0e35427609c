import type { DocumentInput } from "~/features/region/schema/document-form";
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
  { versionLabel, versionDated, ...texts }: DocumentInput,
  now: Date,
): Promise<AddDocumentOutcome> {
  return inTransaction(async (transaction) => {
    const known = await transaction.document.count({ where: { title: texts.title } });
    if (known > 0) return { ok: false, code: "already_there" };
    const slug = await freeSlug(texts.title, "stuk", (slugs) =>
      transaction.document.findMany({ where: { slug: { in: slugs } }, select: { slug: true } }),
    );
    const document = await transaction.document.create({
      data: {
        slug,
        ...texts,
        versions: { create: { label: versionLabel, dated: versionDated, status: "concept" } },
      },
    });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "document.added",
        subjectKind: "document",
        subjectId: document.id,
        details: { version: versionLabel },
      },
      now,
    );
    return { ok: true, place: slug };
  });
}
