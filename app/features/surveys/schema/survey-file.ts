/**
 * A questionnaire as a file: versioned JSON with stable variable codes. The shape is this zod schema; the JSON Schema that
 * other programs check against is made from it.
 */
import { z } from "zod";
import { MOST_QUESTIONS } from "../domain/questionnaire-limits";
import { questionKey, questionnaireSchema, writtenText } from "../schema";
import { quotasSchema } from "./quotas";

export const SURVEY_FILE_FORMAT = "inbreng-survey";
export const SURVEY_FILE_VERSION = 1;
/** Where the JSON Schema of the file stands on every installation. */
export const SURVEY_FILE_SCHEMA_PATH = "/vragenlijst.schema.json";

const text = z.strictObject({ nl: writtenText, en: writtenText.optional() });

const surveyFileSchema = z
  .strictObject({
    $schema: z.string().max(300).optional().describe("Address of this schema"),
    format: z.literal(SURVEY_FILE_FORMAT),
    formatVersion: z
      .literal(SURVEY_FILE_VERSION)
      .describe("Goes up when a file of an older form could be read wrongly"),
    title: text.describe("Title of the survey"),
    intro: text.describe("What stands above the first question"),
    minutes: z.number().int().min(1).max(90).nullable().describe("About how long it takes"),
    settings: z
      .strictObject({
        calm: z.boolean().describe("One question at a time"),
        doubleEntry: z.boolean().describe("Paper forms are typed in twice"),
        inviteOnly: z.boolean().describe("Only invited people can send a response"),
        resultsPublic: z.boolean().describe("All results become public once it is closed"),
        publicQuestions: z
          .array(questionKey)
          .max(MOST_QUESTIONS)
          .describe("Codes of the questions whose results become public once it is closed"),
        quotas: quotasSchema.describe("How many people of a role the maker hopes to hear"),
      })
      .optional()
      .describe("How it is asked; a file without them gets the settings of a new survey"),
    questionnaire: questionnaireSchema.describe(
      "Pages and questions; `key` of a question is its variable code in every export",
    ),
  })
  .describe("A survey of Inbreng: its words and questions, without any answer");

export type SurveyFile = z.output<typeof surveyFileSchema>;

/** The JSON Schema (2020-12) of a survey file. */
export function surveyFileJsonSchema(): unknown {
  return z.toJSONSchema(surveyFileSchema, { target: "draft-2020-12" });
}

export type SurveyFileVerdict =
  | { ok: true; file: SurveyFile }
  | { ok: false; code: "not_json" }
  /** `path`: the field that does not fit. */
  | { ok: false; code: "does_not_fit"; path: string };

/** Reads a survey file; says which field does not fit. */
export function readSurveyFile(content: string): SurveyFileVerdict {
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\uFEFF/, ""));
  } catch {
    return { ok: false, code: "not_json" };
  }
  const parsed = surveyFileSchema.safeParse(value);
  if (parsed.success) return { ok: true, file: parsed.data };
  const path = parsed.error.issues[0]?.path.map(String).join(".") ?? "";
  return { ok: false, code: "does_not_fit", path };
}
