/** The sentences behind the refusals around a session, a turn to speak and a file, as form errors. */
import { MATERIAL_MAX_BYTES, MATERIALS_MAX } from "~/features/sessions/domain/material";
import type { MaterialVerdict } from "~/features/sessions/domain/material";
import type { SpeakingVerdict } from "~/features/sessions/domain/speaking";
import { errorWith } from "~/i18n/form-messages";
import { formatDateTime } from "~/i18n/format";
import type { Language } from "~/i18n/language";

const BYTES_PER_MEGABYTE = 1024 * 1024;

export type MaterialRefusal = Exclude<MaterialVerdict, { ok: true }>["code"];

/** Why a file is not taken. */
export function materialError(code: MaterialRefusal): string {
  return errorWith(`sessionTalk.material_${code}`, {
    max: MATERIAL_MAX_BYTES / BYTES_PER_MEGABYTE,
    most: MATERIALS_MAX,
  });
}

export type SpeakingRefusal = Exclude<SpeakingVerdict, { ok: true } | { code: "no_speaking" }>;

/** The field that keeps somebody off the speaking list, and why. */
export function speakingErrors(
  refusal: SpeakingRefusal,
  language: Language,
): Record<string, string> {
  switch (refusal.code) {
    case "already_registered":
      return { subject: "sessionTalk.speak_already_registered" };
    case "closed": {
      const date = formatDateTime(language, refusal.closedAt);
      return { subject: errorWith("sessionTalk.speakClosed", { date }) };
    }
    case "subject_missing":
      return { subject: "errors.required" };
    case "minutes_out_of_range": {
      const { max } = refusal;
      return { minutes: errorWith("sessionTalk.speak_minutes_out_of_range", { max }) };
    }
  }
}
