import type { WriteTemplateOutcome } from "~/features/templates/commands/write-template.server";
import type { Stays } from "~/features/moderation/queries/finds-of-publication.server";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import { templateOfSession } from "~/features/sessions/domain/session-template";
import { sessionForm } from "~/features/sessions/queries/session-form.server";
import { keepTemplate } from "./keep-template.server";

export type KeepSessionTemplateOutcome = WriteTemplateOutcome | { ok: false; code: "not_found" };

/** Keeps what a session says as a template of the organisation, without its day, its place and who is there. */
export async function keepSessionTemplate(
  grant: Authorized<"session.write">,
  { id, name, stays }: { id: string; name: string; stays: Stays },
  now: Date,
): Promise<KeepSessionTemplateOutcome> {
  const form = await sessionForm(grant, id, now);
  if (!form) return { ok: false, code: "not_found" };
  const template = { kind: "session", name, content: templateOfSession(form.values) } as const;
  return inTransaction((transaction) =>
    keepTemplate(transaction, auditActorOf(grant.actor), template, stays, now),
  );
}
