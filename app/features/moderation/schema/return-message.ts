/** What the desk fills in of the example messages. */
import { z } from "zod";
import { textField } from "~/i18n/form-fields";
import { HOUSE_RULE_KEYS } from "../domain/house-rules";
import { EXPLANATION_LENGTH } from "../domain/outcome";
import { chosenOutcomeSchema } from "../schema";

const words = textField(EXPLANATION_LENGTH.max).refine(
  (text) => text === "" || text.length >= EXPLANATION_LENGTH.min,
  "moderation.refusal_explanation_missing",
);

/** The messages of one rule; an empty one counts as the shipped text. */
export const returnMessageSchema = z.object({
  rule: z.enum(HOUSE_RULE_KEYS),
  why_nl: words,
  again_nl: words,
  why_en: words,
  again_en: words,
});

export type ReturnMessageForm = z.output<typeof returnMessageSchema>;

/** What stands in the fields of a return when an example is asked for. */
export const returnFieldsSchema = chosenOutcomeSchema.pick({
  rule: true,
  explanation: true,
  howToResubmit: true,
});
