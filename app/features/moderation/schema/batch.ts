/** How a batch stands in the database, and what the desk fills in of it. */
import { z } from "zod";
import { typedField } from "~/i18n/form-fields";
import { BATCH_ACTIONS, BATCH_RESULTS, MOST_IN_BATCH } from "../domain/batch";
import { HOUSE_RULE_KEYS } from "../domain/house-rules";

/** The `result` column of a line; null as long as its turn has not come. */
export const batchResultSchema = z.enum(BATCH_RESULTS).nullable();

const MOST_TEXT = 20_000;
const MOST_CHOICE = 200;

/** What a batch asks: which of it matters follows from its action. */
export const batchReasonSchema = z.object({
  rule: z.enum(["", ...HOUSE_RULE_KEYS], { error: "moderation.chooseRule" }).default(""),
  explanation: typedField(MOST_TEXT),
  howToResubmit: typedField(MOST_TEXT),
  assigneeId: z.string().max(MOST_CHOICE).default(""),
  /** "round id:address of the theme" */
  theme: z.string().max(MOST_CHOICE).default(""),
});

export type BatchReason = z.output<typeof batchReasonSchema>;

/** The columns of a batch. */
export const batchColumns = z.object({
  action: z.enum(BATCH_ACTIONS),
  filledIn: z
    .string()
    .nullable()
    .transform((written) => written && batchReasonSchema.parse(JSON.parse(written))),
});

/** What was ticked, as `case id:version`; what is no case of ours is left out. */
export const chosenCasesSchema = z.array(z.string()).transform((values) =>
  values.slice(0, MOST_IN_BATCH).flatMap((value) => {
    const at = value.lastIndexOf(":");
    const version = Number(value.slice(at + 1));
    return at > 0 && Number.isInteger(version) ? [{ caseId: value.slice(0, at), version }] : [];
  }),
);
