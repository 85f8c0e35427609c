import { freezeDeclaration } from "~/features/people/queries/declaration.server";
import { declared } from "~/features/people/schema";
import type { Language } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { checkForm } from "~/platform/form.server";
import type { FieldErrors, FormFields, FormValues } from "~/platform/form.server";
import { isSubmission } from "~/platform/submission.server";
import type { Authorized } from "~/policy/authorize.server";
import { joiningSchema } from "../schema";
import { joinProposal } from "./join-proposal.server";
import type { JoinResult } from "./join-proposal.server";

export type RefusedJoining = { ok: false; status: 422; values: FormValues; errors: FieldErrors };

/** Takes the form of somebody who writes along: who they are, and the link they hold. */
export async function handInJoining(
  grant: Authorized<"proposal.write">,
  form: FormFields,
  { token, language }: { token: string; language: Language },
  now: Date,
): Promise<JoinResult | RefusedJoining> {
  const refuse = (errors: FieldErrors): RefusedJoining => ({
    ok: false,
    status: 422,
    values: form.values,
    errors,
  });
  const submission = form.text("submission");
  if (!isSubmission(submission)) return refuse({ role: "errors.formExpired" });
  const fields = checkForm(joiningSchema, form);
  if (!fields.ok) return refuse(fields.errors);
  const who = await freezeDeclaration(await database(), declared(fields.value));
  if (!who.ok) return refuse({ [who.field]: who.error });
  return joinProposal(grant, { token, submission, declaration: who.declaration, language }, now);
}
