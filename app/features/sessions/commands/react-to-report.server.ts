import { sendComment } from "~/features/proposals/commands/send-comment.server";
import { checkBeforeSending } from "~/features/moderation/queries/text-check.server";
import type { TextCheck } from "~/features/moderation/queries/text-check.server";
import { ensurePerson } from "~/features/people/commands/ensure-person.server";
import type { EnsuredPerson } from "~/features/people/commands/ensure-person.server";
import { freezeDeclaration } from "~/features/people/queries/declaration.server";
import type { FrozenDeclaration } from "~/features/people/queries/declaration.server";
import { declared } from "~/features/people/schema";
import type { Language } from "~/i18n/language";
import { database, inTransaction } from "~/platform/db.server";
import { checkForm } from "~/platform/form.server";
import type { FieldErrors, FormFields } from "~/platform/form.server";
import { findSubmission, isSubmission, recordSubmission } from "~/platform/submission.server";
import type { Authorized } from "~/policy/authorize.server";
import { reportReactionSchema } from "../schema/talk-forms";

export type ReactToReportOutcome =
  | { ok: true; held: boolean; person: EnsuredPerson }
  | { ok: false; code: "not_found" }
  | { ok: false; code: "invalid"; errors: FieldErrors; check: TextCheck | null };

type Reaction = {
  slug: string;
  body: string;
  submission: string;
  language: Language;
  declaration: FrozenDeclaration;
};

async function send(
  grant: Authorized<"comment.write">,
  reaction: Reaction,
  now: Date,
): Promise<ReactToReportOutcome> {
  return inTransaction(async (transaction) => {
    const { slug, body, submission, language, declaration } = reaction;
    const report = await transaction.sessionReport.findFirst({
      where: { state: "published", session: { slug, state: "reported" } },
      select: { id: true, session: { select: { roundId: true } } },
    });
    if (!report) return { ok: false, code: "not_found" };
    const person = await ensurePerson(transaction, grant.actor, submission, language, now);
    const repeated = await findSubmission(transaction, submission);
    if (repeated !== undefined) return { ok: true, held: repeated === "held", person };
    const { held } = await sendComment(
      transaction,
      {
        on: { reportId: report.id },
        roundId: report.session.roundId,
        personId: person.personId,
        declaration,
        body,
      },
      now,
    );
    await recordSubmission(transaction, submission, "comment", held ? "held" : "waiting", now);
    return { ok: true, held, person };
  });
}

/** Takes a reaction on a report: shown once more when it holds personal data, else sent to a moderator. */
export async function reactToReport(
  grant: Authorized<"comment.write">,
  form: FormFields,
  context: { slug: string; language: Language },
  now: Date,
): Promise<ReactToReportOutcome> {
  const refuse = (errors: FieldErrors, check: TextCheck | null = null): ReactToReportOutcome => ({
    ok: false,
    code: "invalid",
    errors,
    check,
  });
  const submission = form.text("submission");
  if (!isSubmission(submission)) return refuse({ body: "errors.formExpired" });
  const fields = checkForm(reportReactionSchema, form);
  if (!fields.ok) return refuse(fields.errors);
  const who = await freezeDeclaration(await database(), declared(fields.value));
  if (!who.ok) return refuse({ [who.field]: who.error });
  const { body } = fields.value;
  const check = await checkBeforeSending({ title: "", body }, form.text("seen"));
  if (check) return refuse({}, check);
  return send(grant, { ...context, body, submission, declaration: who.declaration }, now);
}
