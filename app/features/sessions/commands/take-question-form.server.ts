import { checkBeforeSending } from "~/features/moderation/queries/text-check.server";
import type { TextCheck } from "~/features/moderation/queries/text-check.server";
import type { EnsuredPerson } from "~/features/people/commands/ensure-person.server";
import type { Language } from "~/i18n/language";
import { checkForm } from "~/platform/form.server";
import type { FieldErrors, FormFields } from "~/platform/form.server";
import { isSubmission } from "~/platform/submission.server";
import type { Authorized } from "~/policy/authorize.server";
import { questionSchema } from "../schema/talk-forms";
import { askQuestion } from "./ask-question.server";
import { supportQuestion } from "./support-question.server";

export type QuestionFormOutcome =
  /** `then`: what to add to the address of the page. */
  | { ok: true; then: string; person: EnsuredPerson }
  | { ok: false; code: "not_found" }
  | { ok: false; code: "invalid" | "closed"; errors: FieldErrors; check: TextCheck | null };

type Context = { slug: string; language: Language };

/** Takes a form of the page of questions: a new question, or a vote for one that is there. */
export async function takeQuestionForm(
  grant: Authorized<"session.ask">,
  form: FormFields,
  context: Context,
  now: Date,
): Promise<QuestionFormOutcome> {
  const refuse = (
    errors: FieldErrors,
    check: TextCheck | null = null,
    code: "invalid" | "closed" = "invalid",
  ): QuestionFormOutcome => ({ ok: false, code, errors, check });
  const submission = form.text("submission");
  if (!isSubmission(submission)) return refuse({ body: "errors.formExpired" });
  if (form.text("intent") === "vote") {
    const vote = { ...context, submission, questionId: form.text("questionId") };
    const voted = await supportQuestion(grant, vote, now);
    return voted.ok ? { ok: true, then: "", person: voted.person } : voted;
  }
  const fields = checkForm(questionSchema, form);
  if (!fields.ok) return refuse(fields.errors);
  const { body } = fields.value;
  const check = await checkBeforeSending({ title: "", body }, form.text("seen"));
  if (check) return refuse({}, check);
  const asked = await askQuestion(grant, { ...context, body, submission }, now);
  if (asked.ok) {
    return { ok: true, then: asked.held ? "?vastgehouden" : "?ontvangen", person: asked.person };
  }
  if (asked.code === "not_found") return { ok: false, code: "not_found" };
  return asked.code === "closed"
    ? refuse({ body: "sessionTalk.askClosed" }, null, "closed")
    : refuse({ body: "errors.required" });
}
