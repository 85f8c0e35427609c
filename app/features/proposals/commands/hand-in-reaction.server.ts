import { freezeDeclaration } from "~/features/people/queries/declaration.server";
import { declared } from "~/features/people/schema";
import type { EnsuredPerson } from "~/features/people/commands/ensure-person.server";
import { checkBeforeSending } from "~/features/moderation/queries/text-check.server";
import type { TextCheck } from "~/features/moderation/queries/text-check.server";
import type { Language } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { checkForm } from "~/platform/form.server";
import type { FieldErrors, FormFields, FormValues } from "~/platform/form.server";
import { isSubmission } from "~/platform/submission.server";
import type { Authorized } from "~/policy/authorize.server";
import { reactionSchema } from "../schema";
import { react } from "./react.server";
import { refuseMachine } from "./refuse-machine.server";

export type RefusedReaction = {
  ok: false;
  status: 404 | 422;
  values: FormValues;
  errors: FieldErrors;
  check: TextCheck | null;
};

/** Takes a reaction as it was handed in: shown once more when it holds personal data, or sent to a moderator. */
export async function handInReaction(
  grant: Authorized<"comment.write">,
  form: FormFields,
  context: { proposalId: string; language: Language },
  now: Date,
): Promise<{ ok: true; held: boolean; person: EnsuredPerson } | RefusedReaction> {
  const refuse = (
    errors: FieldErrors,
    status: RefusedReaction["status"] = 422,
    check: TextCheck | null = null,
  ): RefusedReaction => ({ ok: false, status, values: form.values, errors, check });

  const submission = form.text("submission");
  if (!isSubmission(submission)) return refuse({ body: "errors.formExpired" });
  const fields = checkForm(reactionSchema, form);
  if (!fields.ok) return refuse(fields.errors);
  const machine = grant.actor.kind === "participant" ? null : refuseMachine(form, now);
  if (machine) return refuse("title" in machine ? { body: machine["title"] ?? "" } : machine);
  const client = await database();
  const who = await freezeDeclaration(client, declared(fields.value));
  if (!who.ok) return refuse({ [who.field]: who.error });
  const body = fields.value.body.trim();
  const check = await checkBeforeSending({ title: "", body }, form.text("seen"));
  if (check) return refuse({}, 422, check);
  const sent = await react(
    grant,
    {
      ...context,
      submission,
      parentId: fields.value.parent,
      body: fields.value.body,
      declaration: who.declaration,
    },
    now,
  );
  if (sent.ok) return sent;
  if (sent.code === "not_found" || sent.code === "not_public" || sent.code === "parent_not_found") {
    return refuse({}, 404);
  }
  return refuse({ body: `proposals.errorReaction_${sent.code}` });
}
