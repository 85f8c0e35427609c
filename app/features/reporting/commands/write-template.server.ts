import type { TemplateForm } from "~/features/reporting/schema/reply-form";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";

/** A body keeps as many as fit in a list to choose from. */
const MOST_TEMPLATES = 40;

export type WriteTemplateOutcome = { ok: true } | { ok: false; code: "not_found" | "full" };

/** Keeps a text with which answers of the own body begin. The same title again replaces it. */
export async function writeTemplate(
  grant: Authorized<"reply.write">,
  { title, text }: TemplateForm,
  now: Date,
): Promise<WriteTemplateOutcome> {
  const { actor } = grant;
  if (actor.kind !== "staff" || actor.bodyId === null) return { ok: false, code: "not_found" };
  const { bodyId } = actor;
  return inTransaction(async (transaction): Promise<WriteTemplateOutcome> => {
    const known = await transaction.replyTemplate.findMany({
      where: { bodyId },
      select: { title: true },
    });
    const replaces = known.some((template) => template.title === title);
    if (!replaces && known.length >= MOST_TEMPLATES) return { ok: false, code: "full" };
    const { id } = await transaction.replyTemplate.upsert({
      where: { bodyId_title: { bodyId, title } },
      create: { bodyId, title, text, updatedAt: now },
      update: { text, updatedAt: now },
      select: { id: true },
    });
    await emit(
      transaction,
      {
        actor: auditActorOf(actor),
        type: "reply.templateWritten",
        subjectKind: "replyTemplate",
        subjectId: id,
      },
      now,
    );
    return { ok: true };
  });
}

/** Removes a template of the own body; answers that began with it stay as they are. */
export async function removeTemplate(
  grant: Authorized<"reply.write">,
  templateId: string,
  now: Date,
): Promise<void> {
  const { actor } = grant;
  if (actor.kind !== "staff" || actor.bodyId === null) return;
  const { bodyId } = actor;
  await inTransaction(async (transaction) => {
    const { count } = await transaction.replyTemplate.deleteMany({
      where: { id: templateId, bodyId },
    });
    if (count === 0) return;
    await emit(
      transaction,
      {
        actor: auditActorOf(actor),
        type: "reply.templateRemoved",
        subjectKind: "replyTemplate",
        subjectId: templateId,
      },
      now,
    );
  });
}
