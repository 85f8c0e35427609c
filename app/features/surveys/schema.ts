import { z } from "zod";
import { perRole } from "~/features/participation/domain/roles";
import { fitsWithin } from "~/features/text/domain/text-length";
import type { Condition } from "./domain/condition";
import { COMPARISONS } from "./domain/condition";
import type { Questionnaire } from "./domain/question";
import {
  LONGEST_TEXT,
  MOST_OPTIONS,
  MOST_OPTIONS_IN_DROPDOWN,
  MOST_PAGES,
  MOST_QUESTIONS,
} from "./domain/questionnaire-limits";
import { SURVEY_STATES } from "./domain/survey-state";

/**
 * A text of a questionnaire. The JSON Schema that is made of this counts code points, of which a character can hold
 * several, so that what it allows is always taken.
 */
export const writtenText = z
  .string()
  .refine((words) => fitsWithin(words, LONGEST_TEXT), "errors.tooLong")
  .meta({ maxLength: LONGEST_TEXT });
const text = z.strictObject({
  nl: writtenText,
  en: writtenText.optional(),
});
/** The variable code of a question. */
export const questionKey = z.string().min(1).max(32);
const key = questionKey;
const option = z.strictObject({ key, label: text });
const options = z.array(option).max(MOST_OPTIONS);
const other = z.strictObject({ label: text }).optional();
const count = z.number().int().min(0).max(MOST_OPTIONS).optional();
const textLength = z.number().int().min(1).max(10_000);
const value = z.union([z.string().max(200), z.number()]);

const conditionSchema: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      z.strictObject({
        operator: z.enum(["all", "any"]),
        conditions: z.array(conditionSchema).max(20),
      }),
      z.strictObject({
        operator: z.enum(COMPARISONS),
        question: key,
        row: key.optional(),
        value,
      }),
      z.strictObject({
        operator: z.enum(["answered", "notAnswered"]),
        question: key,
        row: key.optional(),
      }),
    ]),
  )
  .meta({ id: "Condition" });

const wording = z.strictObject({ label: text.optional(), help: text.optional() }).optional();

const shared = {
  key,
  page: key,
  required: z.boolean(),
  personal: z.boolean(),
  label: text,
  help: text.optional(),
  why: text.optional(),
  wordings: z.strictObject(perRole(() => wording)).optional(),
  condition: conditionSchema.optional(),
};

const picture = z.strictObject({
  file: z
    .string()
    .max(200)
    .regex(/^[a-zA-Z0-9/_.-]+$/),
  alt: text,
});

/** One question of each kind; the shape of `domain/question.ts`, checked at the edge. */
export const questionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ ...shared, kind: z.literal("singleChoice"), options, other }),
  z.strictObject({
    ...shared,
    kind: z.literal("dropdown"),
    options: z.array(option).max(MOST_OPTIONS_IN_DROPDOWN),
    other,
  }),
  z.strictObject({
    ...shared,
    kind: z.literal("multipleChoice"),
    options,
    other,
    min: count,
    max: count,
  }),
  z.strictObject({ ...shared, kind: z.literal("yesNo") }),
  z.strictObject({ ...shared, kind: z.literal("likert"), options }),
  z.strictObject({ ...shared, kind: z.literal("smiley") }),
  z.strictObject({
    ...shared,
    kind: z.literal("number"),
    min: z.number().optional(),
    max: z.number().optional(),
    integer: z.boolean(),
    unit: text.optional(),
  }),
  z.strictObject({
    ...shared,
    kind: z.literal("date"),
    min: z.string().max(10).optional(),
    max: z.string().max(10).optional(),
  }),
  z.strictObject({ ...shared, kind: z.literal("shortText"), maxLength: textLength }),
  z.strictObject({ ...shared, kind: z.literal("longText"), maxLength: textLength }),
  z.strictObject({ ...shared, kind: z.literal("ranking"), options, max: count }),
  z.strictObject({ ...shared, kind: z.literal("matrix"), rows: options, columns: options }),
  z.strictObject({
    ...shared,
    kind: z.literal("pictureChoice"),
    options: z.array(z.strictObject({ ...option.shape, picture })).max(MOST_OPTIONS),
    multiple: z.boolean(),
  }),
  z.strictObject({ ...shared, kind: z.literal("statement") }),
]);

/** The questionnaire as `SurveyVersion.questionnaire` keeps it and as the builder exports it. */
export const questionnaireSchema: z.ZodType<Questionnaire> = z.strictObject({
  version: z.number().int().min(1),
  pages: z
    .array(z.strictObject({ key, title: text, intro: text.optional() }))
    .min(1)
    .max(MOST_PAGES),
  questions: z.array(questionSchema).max(MOST_QUESTIONS),
});

/** The state column of a survey. */
export const surveyStateSchema = z.enum(SURVEY_STATES);
