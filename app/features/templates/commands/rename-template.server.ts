import type { AuditActor } from "~/platform/audit.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";

export type RenameTemplateOutcome =
  | { ok: true }
  | { ok: false; code: "not_found" }
  | { ok: false; code: "duplicate"; template: string };

/** Gives a template another name, in the transaction that checked it; what was made from it stays as it is. */
export async function renameTemplate(
  transaction: Transaction,
  actor: AuditActor,
  { template, name }: { template: string; name: string },
  now: Date,
): Promise<RenameTemplateOutcome> {
  const row = await transaction.ownTemplate.findUnique({
    where: { id: template },
    select: { kind: true, name: true },
  });
  if (!row) return { ok: false, code: "not_found" };
  const same = await transaction.ownTemplate.findUnique({
    where: { kind_name: { kind: row.kind, name } },
    select: { id: true },
  });
  if (same && same.id !== template) return { ok: false, code: "duplicate", template };
  if (row.name === name) return { ok: true };
  await transaction.ownTemplate.update({
    where: { id: template },
    data: { name, updatedAt: now },
  });
  await emit(
    transaction,
    { actor, type: "template.renamed", subjectKind: "ownTemplate", subjectId: template },
    now,
  );
  return { ok: true };
}
