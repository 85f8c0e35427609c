import { memoise } from "~/platform/cache.server";
import type { Questionnaire } from "../domain/question";
import { questionnaireSchema } from "../schema";

const MOST_QUESTIONNAIRES = 100;

const parsed = memoise(MOST_QUESTIONNAIRES, (source): Questionnaire =>
  questionnaireSchema.parse(JSON.parse(source)),
);

/**
 * Reads a stored questionnaire. Reading sixty questions through the schema costs more than a page may, so each text is
 * parsed once; the stored text itself is the key, and a draft that changes is read anew.
 * @throws ZodError when the stored text is no questionnaire: nothing in the product writes such a row
 */
export function readQuestionnaire(version: { questionnaire: string }): Questionnaire {
  return parsed(version.questionnaire);
}
