import { z } from "zod";
import { optionalDayField, optionalTextField, titleField, textField } from "~/i18n/form-fields";
import { ADVICE_STATES, REACTION_KINDS } from "./domain/advice";
import type { AdviceGap } from "./domain/advice";
import type { ReactionGap } from "./domain/reaction";

/** The columns of an advice and its reactions that hold a word from a fixed list. */
export const adviceStateSchema = z.enum(ADVICE_STATES);
export const reactionKindSchema = z.enum(REACTION_KINDS);

const LONGEST_TITLE = 200;
const LONGEST_TEXT = 5_000;
const LONGEST_LABEL = 12;
const ID_LENGTH = 100;
const MOST_POINTS = 200;

const id = z
  .string({ error: "errors.chooseOne" })
  .min(1, "errors.chooseOne")
  .max(ID_LENGTH, "errors.unknownChoice");

/** What a council writes about its advice, apart from the points. */
export const adviceFormSchema = z.object({
  submission: z.string().default(""),
  /** The version that was read; 0 for a new advice. */
  version: z.coerce.number().int().min(0).catch(0),
  title: titleField(LONGEST_TITLE),
  titleEn: optionalTextField(LONGEST_TITLE),
  summary: optionalTextField(LONGEST_TEXT),
  summaryEn: optionalTextField(LONGEST_TEXT),
  reference: optionalTextField(LONGEST_TITLE),
  toBodyId: id,
  roundId: optionalTextField(ID_LENGTH),
  documentId: optionalTextField(ID_LENGTH),
  solicited: z.enum(["yes", "no"], { error: "errors.chooseOne" }),
  requestedOn: optionalDayField,
  meetingOn: optionalDayField,
  reactionDueOn: optionalDayField,
});
export type AdviceForm = z.output<typeof adviceFormSchema>;

/** One numbered point; without a label it gets the next number. */
export const pointFormSchema = z.object({
  pointId: optionalTextField(ID_LENGTH),
  label: textField(LONGEST_LABEL),
  heading: optionalTextField(LONGEST_TITLE),
  text: textField(LONGEST_TEXT).pipe(z.string().min(1, "advice.error_point_text_missing")),
});
export type PointForm = z.output<typeof pointFormSchema>;

/** A recommendation, with the points it answers. */
export const recommendationFormSchema = z.object({ recommendation: textField(LONGEST_TEXT) });
export const pointIdsSchema = z.array(z.string().max(ID_LENGTH)).max(MOST_POINTS);

/** A reaction of the body that was advised. */
export const reactionFormSchema = z.object({
  submission: z.string().default(""),
  kind: z.enum(REACTION_KINDS, { error: "errors.chooseOne" }),
  pointId: optionalTextField(ID_LENGTH),
  text: textField(LONGEST_TEXT),
  textEn: optionalTextField(LONGEST_TEXT),
  happenedOn: optionalDayField,
});
export type ReactionForm = z.output<typeof reactionFormSchema>;

export const followUpFormSchema = z.object({ note: textField(LONGEST_TEXT) });

const FIELD_OF_REACTION_GAP = {
  text_missing: "text",
  date_in_future: "happenedOn",
  before_advice: "happenedOn",
} as const satisfies Record<ReactionGap["code"], string>;

/** What is missing of a reaction: message key by field. */
export function reactionErrors(missing: readonly ReactionGap[]): Record<string, string> {
  return Object.fromEntries(
    missing.map(({ code }) => [FIELD_OF_REACTION_GAP[code], `advice.error_${code}`]),
  );
}

/** What is missing before an advice can be published: message keys, each with the label it is about. */
export function publishGaps(
  missing: readonly AdviceGap[],
): { key: string; parameters: { label: string } }[] {
  return missing.map((gap) => ({
    key: `advice.error_${gap.code}`,
    parameters: { label: "label" in gap ? gap.label : "" },
  }));
}
