/** What the desk may fill in, and how outcomes, covers and findings stand in the database. */
import { z } from "zod";
import { textField, typedField } from "~/i18n/form-fields";
import type { MessageKey } from "~/i18n/t";
import { SINCE } from "./domain/undo-decision";
import { REVISE_REASONS } from "./domain/after-decision";
import { CASE_STATES, SUBJECT_KINDS } from "./domain/moderation-case";
import { HOUSE_RULE_KEYS } from "./domain/house-rules";
import { APPEAL_LENGTH } from "./domain/appeal";
import { STAY_REASONS, TEXT_PARTS } from "./domain/open-finds";
import type { FindChoice } from "./domain/open-finds";
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

const staysSchema = z
  .array(
    z.object({
      part: z.enum(TEXT_PARTS),
      start: z.number().int().nonnegative(),
      end: z.number().int().positive(),
      because: z.enum(STAY_REASONS),
    }),
  )
  .readonly()
  .default([]);

const findChoiceSchema = z.enum(["cover", ...STAY_REASONS]);

/** What a form calls the choice of one find. */
export const FIND_FIELD = "find.";

/** What a form says about finds of which nothing was chosen yet. */
export function findErrors(left: readonly { readonly key: string }[]): Record<string, MessageKey> {
  return Object.fromEntries(
    left.map(({ key }) => [`${FIND_FIELD}${key}`, "moderation.refusal_personal_data_left"]),
  );
}

/** What was chosen for each find, by its key; a find without a choice is not in it. */
export function findChoices(
  values: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, FindChoice>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, [value]]) => {
      const choice = findChoiceSchema.safeParse(value);
      if (!name.startsWith(FIND_FIELD) || !choice.success) return [];
      return [[name.slice(FIND_FIELD.length), choice.data]];
    }),
  );
}

/** The `decision` column of a case. */
export const outcomeSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("publish"), stays: staysSchema }),
  z.object({
    kind: z.literal("publishRedacted"),
    redactions: itemRedactionsSchema,
    stays: staysSchema,
  }),
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
  z.object({ kind: z.literal("handled") }),
  z.object({ kind: z.literal("spam"), rule: z.literal("advertising") }),
]);

/**
 * Why a case was opened: something was sent, sent again, reported by readers, appealed, moved here, taken off the site, or
 * is looked at again.
 */
const CASE_CAUSES = [
  "sent",
  "changed",
  "reported",
  "appeal",
  "moved",
  "takenDown",
  "reopened",
] as const;
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

export type ChosenOutcome = z.output<typeof chosenOutcomeSchema> & {
  /** What becomes of each find, by its key. */
  finds: Readonly<Record<string, FindChoice>>;
};

const copiesSchema = z.record(z.string(), z.number());

/** The `emptied` column of a case: how often the words stood in each frozen file before they were taken down, and after. */
export const emptiedSchema = z.object({ before: copiesSchema, after: copiesSchema });

const statusSchema = z.object({
  columns: z.string(),
  done: z.partialRecord(z.enum(SINCE), z.number()),
  copies: copiesSchema.optional(),
});

/** The `undoState` column of a case: how item and case stood around the decision, and the cases it opened. */
export const undoStateSchema = z.object({
  before: statusSchema,
  after: statusSchema,
  opened: z.array(z.string()),
  wasDecided: z.boolean(),
  state: z.enum(CASE_STATES),
  dueAt: z.coerce.date(),
  decision: z.string().nullable(),
  decidedAt: z.coerce.date().nullable(),
  decidedById: z.string().nullable(),
  firstDecidedById: z.string().nullable(),
});

export type UndoState = z.output<typeof undoStateSchema>;

/** A moderator takes a decided item up again. */
export const reviseSchema = z.object({
  reason: z.enum(REVISE_REASONS, { error: "moderationDesk.chooseReviseReason" }),
  redactions: longText,
});

/** The `outcome` column of a case. */
export const outcomeKindSchema = z.enum(OUTCOME_KINDS);

const countOfAddress = z.coerce.number().int().min(0).catch(0);

/** What an address says was undone just now. */
export function readUndone(url: string): { undone: number; stillEmpty: number } {
  const { searchParams } = new URL(url);
  return {
    undone: countOfAddress.parse(searchParams.get("teruggedraaid") ?? 0),
    stillEmpty: countOfAddress.parse(searchParams.get("leeg") ?? 0),
  };
}

/** A reader asks for a second look. */
export const reportSchema = z.object({
  reason: z.enum(REPORT_REASONS, { error: "errors.chooseOne" }),
  comment: typedField(MOST_CHOICE),
});

/** A writer asks for another moderator. */
export const appealSchema = z.object({
  reason: textField(APPEAL_LENGTH.max, "moderation.tooLong"),
});
