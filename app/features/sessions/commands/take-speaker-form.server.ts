import type { EnsuredPerson } from "~/features/people/commands/ensure-person.server";
import { errorWith } from "~/i18n/form-messages";
import { formatDateTime } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { checkForm, isSubmissionToken } from "~/platform/form.server";
import type { FieldErrors, FormFields } from "~/platform/form.server";
import type { Authorized } from "~/policy/authorize.server";
import { speakerSchema } from "../schema/talk-forms";
import { registerSpeaker, withdrawSpeaker } from "./register-speaker.server";
import type { RegisterSpeakerOutcome } from "./register-speaker.server";

export type SpeakerFormOutcome =
  | { ok: true; person: EnsuredPerson | null }
  | { ok: false; code: "not_found" }
  | { ok: false; code: "invalid" | "closed" | "duplicate"; errors: FieldErrors };

type Refusal = Exclude<RegisterSpeakerOutcome, { ok: true }>;

function refusalOf(refusal: Refusal, language: Language): SpeakerFormOutcome {
  switch (refusal.code) {
    case "not_found":
    case "no_speaking":
      return { ok: false, code: "not_found" };
    case "already_registered":
      return {
        ok: false,
        code: "duplicate",
        errors: { subject: "sessionTalk.speak_already_registered" },
      };
    case "closed": {
      const date = formatDateTime(language, refusal.closedAt);
      const error = errorWith("sessionTalk.speakClosed", { date });
      return { ok: false, code: "closed", errors: { subject: error } };
    }
    case "subject_missing":
      return { ok: false, code: "invalid", errors: { subject: "errors.required" } };
    case "minutes_out_of_range": {
      const error = errorWith("sessionTalk.speak_minutes_out_of_range", { max: refusal.max });
      return { ok: false, code: "invalid", errors: { minutes: error } };
    }
  }
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
  if (!isSubmissionToken(submission)) {
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
