import type { AuditActor } from "~/platform/audit.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Prisma } from "~/platform/generated/client";
import { MOST_OWN_TEMPLATES } from "../domain/own-template";
import type { TemplateKind } from "../domain/own-template";

export type WriteTemplateOutcome = { ok: true } | { ok: false; code: "duplicate" | "too_many" };

export interface NewTemplate {
  kind: TemplateKind;
  name: string;
  content: unknown;
  pictures?: readonly Omit<Prisma.TemplatePictureUncheckedCreateInput, "templateId">[];
}

/** Writes a template of the organisation, in the transaction that read and checked what it says. */
export async function writeTemplate(
  transaction: Transaction,
  actor: AuditActor,
  { kind, name, content, pictures = [] }: NewTemplate,
  now: Date,
): Promise<WriteTemplateOutcome> {
  const known = await transaction.ownTemplate.findMany({ where: { kind }, select: { name: true } });
  if (known.some((template) => template.name === name)) return { ok: false, code: "duplicate" };
  if (known.length >= MOST_OWN_TEMPLATES) return { ok: false, code: "too_many" };
  const { id } = await transaction.ownTemplate.create({
    data: {
      kind,
      name,
      content: JSON.stringify(content),
      updatedAt: now,
      pictures: { create: [...pictures] },
    },
    select: { id: true },
  });
  await emit(
    transaction,
    {
      actor,
      type: "template.kept",
      subjectKind: "ownTemplate",
      subjectId: id,
      details: { of: kind },
    },
    now,
  );
  return { ok: true };
}
