import type { EnsuredPerson } from "~/features/people/commands/ensure-person.server";
import { freezeDeclaration } from "~/features/people/queries/declaration.server";
import { declared } from "~/features/people/schema";
import { alikeBeforeSending } from "~/features/proposals/queries/alike.server";
import type { AlikeProposals } from "~/features/proposals/queries/alike.server";
import { checkBeforeSending } from "~/features/moderation/queries/text-check.server";
import type { TextCheck } from "~/features/moderation/queries/text-check.server";
import { checkProposalText } from "~/features/proposals/domain/proposal-text";
import type { TextProblem } from "~/features/proposals/domain/proposal-text";
import type { Language } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { checkForm } from "~/platform/form.server";
import type { FieldErrors, FormFields, FormValues } from "~/platform/form.server";
import { isSubmission } from "~/platform/submission.server";
import type { Authorized } from "~/policy/authorize.server";
import { draftSchema, proposalSchema } from "../schema";
import type { ProposalFields } from "../schema";
import { refuseMachine } from "./refuse-machine.server";
import { saveDraft } from "./save-draft.server";
import { submitProposal } from "./submit-proposal.server";
import type { WriterDeclaration } from "./write-text.server";

/** The form again: what was typed, what is wrong with it, and what the writer should look at before sending. */
export type RefusedForm = {
  ok: false;
  status: 404 | 409 | 422;
  values: FormValues;
  errors: FieldErrors;
  check: TextCheck | null;
  /** Public proposals that are about the same, to support instead. */
  alike: AlikeProposals | null;
};

export type HandedIn =
  { ok: true; proposalId: string; draft: boolean; person: EnsuredPerson } | RefusedForm;

export type FormContext = {
  /** The own draft or returned proposal that goes on; null for a new one. */
  proposalId: string | null;
  language: Language;
};

/** The message of each problem of a text, at its field. */
function textErrors(problems: readonly TextProblem[]): FieldErrors {
  return Object.fromEntries(
    problems.map(({ field, code }) => [field, `proposals.error${capital(code)}_${field}`]),
  );
}

function capital(code: string): string {
  return code.slice(0, 1).toUpperCase() + code.slice(1);
}

/** Fields of a subject that turned out not to exist, by the name the form gives them. */
const FIELD = {
  round: "round",
  principle: "principle",
  municipality: "place",
  askedBody: "askedBody",
} as const;

type Outcome = Exclude<
  Awaited<ReturnType<typeof saveDraft>> | Awaited<ReturnType<typeof submitProposal>>,
  { ok: true }
>;

function errorsOf(refusal: Outcome): { status: RefusedForm["status"]; errors: FieldErrors } {
  switch (refusal.code) {
    case "invalid":
      return { status: 422, errors: textErrors(refusal.problems) };
    case "unknown_choice":
      return { status: 422, errors: { [FIELD[refusal.field]]: "errors.unknownChoice" } };
    case "round_closed":
      return { status: 409, errors: { round: "proposals.errorRoundClosed" } };
    case "changed_meanwhile":
      return { status: 409, errors: { title: "proposals.errorChangedMeanwhile" } };
    case "wrong_state":
      return { status: 409, errors: { title: "proposals.errorWrongState" } };
    case "not_found":
      return { status: 404, errors: {} };
  }
}

async function frozen(
  fields: ProposalFields,
): Promise<{ ok: true; declaration: WriterDeclaration } | { ok: false; errors: FieldErrors }> {
  const client = await database();
  const verdict = await freezeDeclaration(
    client,
    declared({ ...fields, role: fields.role ?? "other" }),
  );
  if (!verdict.ok) return { ok: false, errors: { [verdict.field]: verdict.error } };
  return { ok: true, declaration: { ...verdict.declaration, role: fields.role } };
}

/**
 * Takes the form of a proposal as it was handed in: saved as a draft, shown once more with what should be looked at, or
 * sent to a moderator. Whatever is refused comes back with everything that was typed.
 */
export async function handInProposal(
  grant: Authorized<"proposal.write">,
  form: FormFields,
  { proposalId, language }: FormContext,
  now: Date,
): Promise<HandedIn> {
  const refuse = (
    errors: FieldErrors,
    status: RefusedForm["status"] = 422,
    check: TextCheck | null = null,
    alike: AlikeProposals | null = null,
  ): RefusedForm => ({ ok: false, status, values: form.values, errors, check, alike });

  const submission = form.text("submission");
  if (!isSubmission(submission)) return refuse({ title: "errors.formExpired" });
  const draft = form.text("intent") === "draft";
  const fields = checkForm(draft ? draftSchema : proposalSchema, form);
  const texts = { title: form.text("title"), body: form.text("body") };
  const written = checkProposalText(texts);
  const problems = draft || written.ok ? {} : textErrors(written.problems);
  if (!fields.ok) return refuse({ ...problems, ...fields.errors });
  if (Object.keys(problems).length > 0) return refuse(problems);
  const machine = grant.actor.kind === "participant" ? null : refuseMachine(form, now);
  if (machine) return refuse(machine);
  const who = await frozen(fields.value);
  if (!who.ok) return refuse(who.errors);

  const { kind, round, principle, place, askedBody, version } = fields.value;
  const input = {
    submission,
    proposalId,
    version: proposalId === null ? null : version,
    subject: {
      kind,
      roundId: round,
      principleId: principle,
      municipalityId: place,
      bodyId: askedBody,
    },
    text: texts,
    language,
  };
  const { role } = who.declaration;
  if (draft || role === null) {
    const kept = await saveDraft(grant, { ...input, declaration: who.declaration }, now);
    if (kept.ok) return { ...kept, draft: true };
    const { status, errors } = errorsOf(kept);
    return refuse(errors, status);
  }
  const text = written.ok ? written.text : texts;
  const [check, alike] = await Promise.all([
    checkBeforeSending(text, form.text("seen")),
    alikeBeforeSending(text, form.text("seen"), proposalId),
  ]);
  if (check || alike) return refuse({}, 422, check, alike);
  const sent = await submitProposal(
    grant,
    { ...input, declaration: { ...who.declaration, role } },
    now,
  );
  if (sent.ok) return { ...sent, draft: false };
  const { status, errors } = errorsOf(sent);
  return refuse(errors, status);
}
