import type { EnsuredPerson } from "~/features/people/commands/ensure-person.server";
import type { Language } from "~/i18n/language";
import { checkForm } from "~/platform/form.server";
import type { FieldErrors, FormFields } from "~/platform/form.server";
import { isSubmission } from "~/platform/submission.server";
import type { Authorized } from "~/policy/authorize.server";
import { speakerSchema } from "../schema/talk-forms";
import { speakingErrors } from "../schema/talk-refusals";
import { registerSpeaker, withdrawSpeaker } from "./register-speaker.server";
import type { RegisterSpeakerOutcome } from "./register-speaker.server";

export type SpeakerFormOutcome =
  | { ok: true; person: EnsuredPerson | null }
  | { ok: false; code: "not_found" }
  | { ok: false; code: "invalid" | "closed" | "duplicate"; errors: FieldErrors };

/** The HTTP meaning of a refusal; the others are mistakes in the form. */
const CODES = { already_registered: "duplicate", closed: "closed" } as const;

function refusalOf(
  refusal: Exclude<RegisterSpeakerOutcome, { ok: true }>,
  language: Language,
): SpeakerFormOutcome {
  if (refusal.code === "not_found" || refusal.code === "no_speaking") {
    return { ok: false, code: "not_found" };
  }
  const code =
    refusal.code === "closed" || refusal.code === "already_registered"
      ? CODES[refusal.code]
      : "invalid";
  return { ok: false, code, errors: speakingErrors(refusal, language) };
}

/** Takes the form of the speaking list: a registration, or taking it back. */
export async function takeSpeakerForm(
  grant: Authorized<"session.signUp">,
  form: FormFields,
  { slug, language }: { slug: string; language: Language },
  now: Date,
): Promise<SpeakerFormOutcome> {
  if (form.text("intent") === "withdraw") {
    const withdrawn = await withdrawSpeaker(grant, slug, now);
    return withdrawn.ok ? { ok: true, person: null } : withdrawn;
  }
  const submission = form.text("submission");
  if (!isSubmission(submission)) {
    return { ok: false, code: "invalid", errors: { subject: "errors.formExpired" } };
  }
  const fields = checkForm(speakerSchema, form);
  if (!fields.ok) return { ok: false, code: "invalid", errors: fields.errors };
  const outcome = await registerSpeaker(
    grant,
    { slug, language, submission, ...fields.value },
    now,
  );
  return outcome.ok ? outcome : refusalOf(outcome, language);
}
