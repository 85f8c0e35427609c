import { requireFindsHandled } from "~/features/moderation/queries/finds-of-publication.server";
import type { Stays } from "~/features/moderation/queries/finds-of-publication.server";
import { renameTemplate } from "~/features/templates/commands/rename-template.server";
import type { RenameTemplateOutcome } from "~/features/templates/commands/rename-template.server";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";

/** Gives a template another name, in which no personal data is left. */
export async function nameTemplate(
  { actor }: Authorized<"round.create">,
  named: { template: string; name: string },
  stays: Stays,
  now: Date,
): Promise<RenameTemplateOutcome> {
  return inTransaction(async (transaction) => {
    await requireFindsHandled(transaction, [named.name], stays);
    return renameTemplate(transaction, auditActorOf(actor), named, now);
  });
}
