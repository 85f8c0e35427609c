import { inTransaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";

/** Throws a template away; what was made from it stays as it is. Twice is once. */
export async function discardTemplate(
  _grant: Authorized<"round.create">,
  template: string,
): Promise<{ ok: true }> {
  await inTransaction(async (transaction) => {
    await transaction.templatePicture.deleteMany({ where: { templateId: template } });
    await transaction.ownTemplate.deleteMany({ where: { id: template } });
  });
  return { ok: true };
}
