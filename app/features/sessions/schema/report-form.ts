/** The forms around the report: its texts, input cards, attendance. */
import { z } from "zod";
import { ROLES } from "~/features/participation/domain/roles";
import type { ReportGap } from "~/features/sessions/domain/report";
import { requiredTextField, textField } from "~/i18n/form-fields";

const LONGEST = { section: 10_000, card: 1_000, answer: 2_000, reason: 500 } as const;
const MAX_PEOPLE = 200;

export const REPORT_LIMITS = LONGEST;

export const reportSchema = z.object({
  intent: z.enum(["save", "publish"], { error: "errors.unknownChoice" }),
  version: z.coerce.number().int().catch(0),
  said: textField(LONGEST.section),
  saidEn: textField(LONGEST.section),
  answered: textField(LONGEST.section),
  answeredEn: textField(LONGEST.section),
  next: textField(LONGEST.section),
  nextEn: textField(LONGEST.section),
  recordingUrl: textField(500).refine(
    (value) => value === "" || z.url({ protocol: /^https$/ }).safeParse(value).success,
    "sessionDesk.notALink",
  ),
});
export type ReportFields = z.output<typeof reportSchema>;

export const cardSchema = z.object({
  role: z
    .enum(["", ...ROLES], { error: "errors.unknownChoice" })
    .default("")
    .transform((role) => (role === "" ? null : role)),
  text: requiredTextField(LONGEST.card),
  quoteConsent: z
    .enum(["on"], { error: "errors.unknownChoice" })
    .optional()
    .transform((value) => value === "on"),
});
export type CardFields = z.output<typeof cardSchema>;

const people = z.coerce
  .number({ error: "errors.notANumber" })
  .int("errors.notANumber")
  .min(1, "errors.notANumber")
  .max(MAX_PEOPLE, "errors.notANumber");

export const walkInSchema = z.object({
  role: z.enum(ROLES, { error: "errors.chooseOne" }),
  count: people.default(1),
});

export const closeAttendanceSchema = z.object({
  supervisors: z.coerce
    .number({ error: "errors.notANumber" })
    .int("errors.notANumber")
    .min(0, "errors.notANumber")
    .max(MAX_PEOPLE, "errors.notANumber"),
});

export const cancelReasonSchema = z.object({ reason: textField(LONGEST.reason) });

/** What is missing from a report, as form errors. */
export function reportErrors(gaps: readonly ReportGap[]): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const gap of gaps) {
    switch (gap.code) {
      case "slides_only":
        errors["said"] = "sessionDesk.slidesOnly";
        break;
      case "section_missing":
        errors[gap.section] ??= `sessionDesk.missing_${gap.section}`;
        break;
      case "attendance_missing":
        errors["attendance"] = "sessionDesk.missing_attendance";
        break;
      case "quote_without_consent":
        errors["quotes"] = "sessionDesk.quoteWithoutConsent";
        break;
    }
  }
  return errors;
}

const ANSWER_FIELD = /^answers\.(.+)$/;

/** Answers to questions out of the posted fields, by question; longer than allowed is cut off where the control stops. */
export function readAnswers(values: Readonly<Record<string, readonly string[]>>) {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, [text = ""]]) => {
      const id = ANSWER_FIELD.exec(name)?.[1];
      return id === undefined ? [] : [[id, text.slice(0, LONGEST.answer)]];
    }),
  );
}
