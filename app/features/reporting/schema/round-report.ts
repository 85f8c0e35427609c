/** The frozen report of a round as it stands in the database, and the form that publishes one. */
import { z } from "zod";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { AGENDA_STATES } from "~/features/agenda/domain/agenda-item";
import { ROLES } from "~/features/participation/domain/roles";
import { REPLY_OUTCOMES } from "~/features/vocabulary/domain/reply-outcome";
import type { ReportGap, RoundReportContent } from "~/features/reporting/domain/round-report";
import { textField } from "~/i18n/form-fields";

const text = z.object({ nl: z.string(), en: z.string().nullable() });
const range = z.object({ min: z.number(), max: z.number().nullable() });

const agreement = z.object({
  slug: z.string(),
  what: text,
  state: z.enum(AGENDA_STATES),
  dueOn: z.string().nullable(),
});

const reply = z.object({
  outcome: z.enum(REPLY_OUTCOMES),
  reason: text,
  elsewhere: text.nullable(),
  body: text,
  owner: z.string(),
  repliedOn: z.string(),
  agreements: z.array(agreement),
});

const theme = z.object({
  slug: z.string(),
  title: text,
  summary: text,
  asks: z.array(text),
  weight: z.array(z.object({ role: z.enum(ROLES).nullable(), pieces: z.number() })),
  replies: z.array(reply),
  noReplyNote: text.nullable(),
  principles: z.array(z.object({ number: z.number(), title: text })),
});

export const roundReportSchema: z.ZodType<RoundReportContent> = z.object({
  summary: text.nullable(),
  round: z.object({ slug: z.string(), title: text, question: text, decider: text.nullable() }),
  takenPart: z.object({
    total: range,
    roles: z.array(z.object({ role: z.enum(ROLES), persons: range, contributions: range })),
    municipalities: z.object({
      reached: z.number(),
      isExact: z.boolean().default(true),
      of: z.number(),
    }),
  }),
  sessions: z.array(
    z.object({ title: text, heldOn: z.string().nullable(), reported: z.boolean() }),
  ),
  trace: z.object({ total: z.number(), traced: z.number() }).nullable(),
  themes: z.array(theme),
});

const LONGEST_SUMMARY = 3_000;
const LONGEST_NOTE = 500;

/** What staff adds to a version: own plain words, and why there is a new one. */
export const reportFormSchema = z.object({
  summary: textField(LONGEST_SUMMARY),
  summaryEn: textField(LONGEST_SUMMARY),
  note: textField(LONGEST_NOTE),
  publishedOn: z.iso.date("errors.notADate"),
});
export type ReportForm = z.output<typeof reportFormSchema>;

/** The first version says nothing beyond the thread itself. */
export function firstReport(now: Date): ReportForm {
  return { summary: "", summaryEn: "", note: "", publishedOn: amsterdamDate(now) };
}

const FIELD_OF_GAP = {
  note_missing: "note",
  back_dated: "publishedOn",
  date_in_future: "publishedOn",
} as const satisfies Record<ReportGap["code"], string>;

/** What is missing of a report: message key by field. */
export function reportErrors(missing: readonly ReportGap[]): Record<string, string> {
  return Object.fromEntries(
    missing.map(({ code }) => [FIELD_OF_GAP[code], `roundReport.error_${code}`]),
  );
}
