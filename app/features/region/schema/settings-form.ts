/** The settings that an administrator changes on screen. */
import { z } from "zod";
import {
  ledgerYears,
  regionFileSchema,
  reportsToReopen,
  snapshotDays,
  snapshotPeople,
} from "../schema";

const {
  terms: termsSchema,
  thresholds: thresholdsSchema,
  consent: consentSchema,
} = regionFileSchema.shape;

/** A whole number that is typed, within the bounds of the setting it is for. */
function typedNumber(bounds: z.ZodNumber) {
  return z
    .string({ error: "errors.required" })
    .trim()
    .min(1, "errors.required")
    .regex(/^\d{1,5}$/, "errors.notANumber")
    .transform(Number)
    .refine((value) => bounds.safeParse(value).success, "staff.settingOutOfBounds");
}

/** The bounds of a number on the form, for saying them beside the field. */
export const SETTING_BOUNDS = {
  ...termsSchema.shape,
  ...thresholdsSchema.shape,
  snapshotDays,
  snapshotPeople,
  reportsToReopen,
  ledgerYears,
};

const term = (field: Exclude<keyof typeof termsSchema.shape, "ledgerYears">) =>
  typedNumber(termsSchema.shape[field]);
const threshold = (field: "smallNumber" | "answersGroup" | "claimLowerBound") =>
  typedNumber(thresholdsSchema.shape[field]);

/** The settings an administrator can change on screen, as the form posts them. */
export const settingsFormSchema = z.object({
  sessionReportDays: term("sessionReportDays"),
  replyDays: term("replyDays"),
  replyExtensionDays: term("replyExtensionDays"),
  formalReactionDays: term("formalReactionDays"),
  moderationDays: term("moderationDays"),
  appealWindowDays: term("appealWindowDays"),
  appealDecisionDays: term("appealDecisionDays"),
  safetyHours: term("safetyHours"),
  waitlistConfirmHours: term("waitlistConfirmHours"),
  sessionReminderHours: term("sessionReminderHours"),
  emailLinkMinutes: term("emailLinkMinutes"),
  draftKeepDaysAfterClose: term("draftKeepDaysAfterClose"),
  ledgerYears: typedNumber(ledgerYears),
  secondModeratorForYoung: z.enum(["yes", "no"], { error: "errors.chooseOne" }),
  reportsToReopen: typedNumber(reportsToReopen),
  smallNumber: threshold("smallNumber"),
  answersGroup: threshold("answersGroup"),
  claimLowerBound: threshold("claimLowerBound"),
  snapshotDays: typedNumber(snapshotDays),
  snapshotPeople: typedNumber(snapshotPeople),
  legalBasis: z.enum(consentSchema.shape.legalBasis.options, { error: "errors.chooseOne" }),
  representativeUnderAge: typedNumber(consentSchema.shape.representativeUnderAge),
});

export type SettingsInput = z.output<typeof settingsFormSchema>;
