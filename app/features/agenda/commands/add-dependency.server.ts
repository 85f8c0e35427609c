import {
  NO_STAYS,
  requireFindsHandled,
} from "~/features/moderation/queries/finds-of-publication.server";
import type { Stays } from "~/features/moderation/queries/finds-of-publication.server";
import { dependencyVerdict } from "~/features/agenda/domain/dependencies";
import type { Dependency, DependencyVerdict } from "~/features/agenda/domain/dependencies";
import { dependencyKindSchema } from "~/features/agenda/schema";
import type { DependencyForm } from "~/features/agenda/schema";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";

export type AddDependencyOutcome = DependencyVerdict | { ok: false; code: "not_found" };

/** Ties an agreement of the own body to another one; never in a circle. */
export async function addDependency(
  grant: Authorized<"agenda.write">,
  slug: string,
  form: DependencyForm,
  now: Date,
  stays: Stays = NO_STAYS,
): Promise<AddDependencyOutcome> {
  const { actor } = grant;
  if (actor.kind !== "staff") return { ok: false, code: "not_found" };
  return inTransaction(async (transaction): Promise<AddDependencyOutcome> => {
    const item = await transaction.agendaItem.findUnique({
      where: { slug },
      select: { id: true, ownerBodyId: true },
    });
    const other = await transaction.agendaItem.findUnique({ where: { id: form.dependsOnId } });
    if (!item || !other || !stillAllows(grant, { bodyId: item.ownerBodyId ?? "" })) {
      return { ok: false, code: "not_found" };
    }
    const rows = await transaction.agendaDependency.findMany({
      select: { itemId: true, dependsOnId: true, kind: true },
    });
    const existing = rows.map((row): Dependency => ({
      ...row,
      kind: dependencyKindSchema.parse(row.kind),
    }));
    const added = { itemId: item.id, dependsOnId: form.dependsOnId, kind: form.kind };
    // One tie between two agreements: the table keeps them apart by the pair, not by the kind.
    const isLinked = existing.some(
      ({ itemId, dependsOnId }) => itemId === added.itemId && dependsOnId === added.dependsOnId,
    );
    if (isLinked) return { ok: false, code: "already_there" };
    const verdict = dependencyVerdict(existing, added);
    if (!verdict.ok) return verdict;
    await transaction.agendaDependency.create({ data: { ...added, note: form.dependencyNote } });
    const mayStay = await requireFindsHandled(transaction, [form.dependencyNote], stays);
    await emit(
      transaction,
      {
        actor: auditActorOf(actor),
        type: "agenda.dependencyAdded",
        subjectKind: "agendaItem",
        subjectId: item.id,
        details: { mayStay, dependsOnId: added.dependsOnId, kind: added.kind },
      },
      now,
    );
    return verdict;
  });
}
