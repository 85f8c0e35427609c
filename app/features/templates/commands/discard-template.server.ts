import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";

/** Throws a template away; what was made from it stays as it is. Twice is once. */
export async function discardTemplate(
  { actor }: Authorized<"round.create">,
  template: string,
  now: Date,
): Promise<{ ok: true }> {
  await inTransaction(async (transaction) => {
    await transaction.templatePicture.deleteMany({ where: { templateId: template } });
    const { count } = await transaction.ownTemplate.deleteMany({ where: { id: template } });
    if (count === 0) return;
    await emit(
      transaction,
      {
        actor: auditActorOf(actor),
        type: "template.discarded",
        subjectKind: "ownTemplate",
        subjectId: template,
      },
      now,
    );
  });
  return { ok: true };
}
