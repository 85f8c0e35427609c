import { z } from "zod";
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

const text = (longest: number) => z.string().trim().max(longest, "errors.tooLong").default("");
const optionalText = (longest: number) =>
  text(longest).transform((value) => (value === "" ? null : value));
const neededText = (longest: number) => text(longest).pipe(z.string().min(1, "errors.required"));
const optionalDate = z
  .literal("")
  .transform(() => null)
  .or(z.iso.date("errors.notADate"))
  .default(null);
const id = z
  .string({ error: "errors.chooseOne" })
  .min(1, "errors.chooseOne")
  .max(ID_LENGTH, "errors.unknownChoice");

/** What a council writes about its advice, apart from the points. */
export const adviceFormSchema = z.object({
  submission: z.string().default(""),
  /** The version that was read; 0 for a new advice. */
  version: z.coerce.number().int().min(0).catch(0),
  title: neededText(LONGEST_TITLE),
  titleEn: optionalText(LONGEST_TITLE),
  summary: optionalText(LONGEST_TEXT),
  summaryEn: optionalText(LONGEST_TEXT),
  reference: optionalText(LONGEST_TITLE),
  toBodyId: id,
  roundId: optionalText(ID_LENGTH),
  documentId: optionalText(ID_LENGTH),
  solicited: z.enum(["yes", "no"], { error: "errors.chooseOne" }),
  requestedOn: optionalDate,
  meetingOn: optionalDate,
  reactionDueOn: optionalDate,
});
export type AdviceForm = z.output<typeof adviceFormSchema>;

/** One numbered point; without a label it gets the next number. */
export const pointFormSchema = z.object({
  pointId: optionalText(ID_LENGTH),
  label: text(LONGEST_LABEL),
  heading: optionalText(LONGEST_TITLE),
  text: text(LONGEST_TEXT).pipe(z.string().min(1, "advice.error_point_text_missing")),
});
export type PointForm = z.output<typeof pointFormSchema>;

/** A recommendation, with the points it answers. */
export const recommendationFormSchema = z.object({ recommendation: text(LONGEST_TEXT) });
export const pointIdsSchema = z.array(z.string().max(ID_LENGTH)).max(MOST_POINTS);

/** A reaction of the body that was advised. */
export const reactionFormSchema = z.object({
  submission: z.string().default(""),
  kind: z.enum(REACTION_KINDS, { error: "errors.chooseOne" }),
  pointId: optionalText(ID_LENGTH),
  text: text(LONGEST_TEXT),
  textEn: optionalText(LONGEST_TEXT),
  on: z.iso.date("errors.notADate"),
});
export type ReactionForm = z.output<typeof reactionFormSchema>;

export const followUpFormSchema = z.object({ note: text(LONGEST_TEXT) });

const FIELD_OF_REACTION_GAP = {
  text_missing: "text",
  date_in_future: "on",
  before_advice: "on",
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
