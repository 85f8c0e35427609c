/** What the desk may fill in, and how outcomes, covers and findings stand in the database. */
import { z } from "zod";
import { textField, typedField } from "~/i18n/form-fields";
import { CASE_STATES, SUBJECT_KINDS } from "./domain/moderation-case";
import { HOUSE_RULE_KEYS } from "./domain/house-rules";
import { APPEAL_LENGTH } from "./domain/appeal";
import { OUTCOME_KINDS } from "./domain/outcome";
import { REPORT_REASONS } from "./domain/reader-reports";
import { REDACTION_REASONS } from "./domain/redaction";

const redactionSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  reason: z.enum(REDACTION_REASONS),
});

const redactionsSchema = z.array(redactionSchema).readonly();

/** The `redactions` column of a proposal; `{}` before anything was covered. */
export const itemRedactionsSchema = z.object({
  title: redactionsSchema.default([]),
  body: redactionsSchema.default([]),
});

/** The `redactions` column of an item without a title. */
export const bodyRedactionsSchema = redactionsSchema;

const rule = z.enum(HOUSE_RULE_KEYS);

/** The `decision` column of a case. */
export const outcomeSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("publish") }),
  z.object({ kind: z.literal("publishRedacted"), redactions: itemRedactionsSchema }),
  z.object({
    kind: z.literal("return"),
    rule,
    explanation: z.string(),
    howToResubmit: z.string(),
  }),
  z.object({
    kind: z.literal("moveElsewhere"),
    destination: z.object({ kind: z.enum(["round", "body"]), id: z.string() }),
    explanation: z.string(),
  }),
  z.object({ kind: z.literal("merge"), intoId: z.string(), explanation: z.string() }),
  z.object({ kind: z.literal("holdForSafety") }),
  z.object({ kind: z.literal("release") }),
  z.object({ kind: z.literal("spam"), rule: z.literal("advertising") }),
]);

/** Why a case was opened: something was sent, sent again, reported by readers, appealed, or moved here. */
const CASE_CAUSES = ["sent", "changed", "reported", "appeal", "moved"] as const;
export type CaseCause = (typeof CASE_CAUSES)[number];

/** The `sealedText` column of a case: what a safety officer still reads of a text that its writer took back. */
export const sealedTextSchema = z.object({
  text: z.object({ title: z.string(), body: z.string() }),
  language: z.string(),
  proposalKind: z.string().nullable(),
  context: z.string().nullable(),
  roundId: z.string().nullable(),
});

/** The words of a case's columns. */
export const caseEnumColumns = z.object({
  subjectKind: z.enum(SUBJECT_KINDS),
  state: z.enum(CASE_STATES),
  cause: z.enum(CASE_CAUSES),
});

/** A column that holds a JSON array of words. */
export const wordListSchema = z.array(z.string()).readonly();

const MOST_TEXT = 20_000;
const MOST_CHOICE = 200;
const longText = typedField(MOST_TEXT);

/** What the desk fills in; which fields matter follows from the outcome. */
export const chosenOutcomeSchema = z.object({
  outcome: z.enum(OUTCOME_KINDS, { error: "moderation.chooseOutcome" }),
  version: z.coerce.number().int().positive(),
  rule: z.enum(["", ...HOUSE_RULE_KEYS], { error: "moderation.chooseRule" }).default(""),
  explanation: longText,
  howToResubmit: longText,
  /** "round:<id>" or "body:<id>" */
  destination: z.string().max(MOST_CHOICE).default(""),
  intoId: z.string().max(MOST_CHOICE).default(""),
  intoOther: z.string().trim().max(MOST_CHOICE).default(""),
  /** One piece to cover per line. */
  redactions: longText,
  redactionReason: z
    .enum(REDACTION_REASONS, { error: "errors.unknownChoice" })
    .catch("personalData"),
  /** Where the button leads: to the next item of the queue, or back to the list. */
  then: z.enum(["next", "list"]).catch("list"),
});

export type ChosenOutcome = z.output<typeof chosenOutcomeSchema>;

/** A reader asks for a second look. */
export const reportSchema = z.object({
  reason: z.enum(REPORT_REASONS, { error: "errors.chooseOne" }),
  comment: typedField(MOST_CHOICE),
});

/** A writer asks for another moderator. */
export const appealSchema = z.object({
  reason: textField(APPEAL_LENGTH.max, "moderation.tooLong"),
});
