import { requireFindsHandled } from "~/features/moderation/queries/finds-of-publication.server";
import type { Stays } from "~/features/moderation/queries/finds-of-publication.server";
import { writeTemplate } from "~/features/templates/commands/write-template.server";
import type {
  NewTemplate,
  WriteTemplateOutcome,
} from "~/features/templates/commands/write-template.server";
import { textsOf } from "~/features/templates/domain/own-template";
import type { AuditActor } from "~/platform/audit.server";
import type { Transaction } from "~/platform/db.server";

/**
 * Keeps what something says as a template of the organisation, in the transaction that read it. Personal data that is found
 * in it is taken out first, or is none for a reason: everybody who makes something reads a template.
 */
export async function keepTemplate(
  transaction: Transaction,
  actor: AuditActor,
  template: NewTemplate,
  stays: Stays,
  now: Date,
): Promise<WriteTemplateOutcome> {
  const alts = (template.pictures ?? []).flatMap(({ altNl, altEn }) => [altNl, altEn]);
  const words = [template.name, ...textsOf(template.content), ...alts];
  await requireFindsHandled(transaction, words, stays);
  return writeTemplate(transaction, actor, template, now);
}
