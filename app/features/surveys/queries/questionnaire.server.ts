import type { Questionnaire } from "../domain/question";
import { questionnaireSchema } from "../schema";

const MOST_KEPT = 100;
const kept = new Map<string, { source: string; questionnaire: Questionnaire }>();

/**
 * Reads a stored questionnaire. Reading sixty questions through the schema costs more than a page may, so each version
 * is parsed once; the stored text itself is the key, and a draft that changes is read anew.
 * @throws ZodError when the stored text is no questionnaire: nothing in the product writes such a row
 */
export function readQuestionnaire(version: { id: string; questionnaire: string }): Questionnaire {
  const known = kept.get(version.id);
  if (known?.source === version.questionnaire) return known.questionnaire;
  const questionnaire = questionnaireSchema.parse(JSON.parse(version.questionnaire));
  const oldest = kept.keys().next();
  if (kept.size >= MOST_KEPT && !oldest.done) kept.delete(oldest.value);
  kept.set(version.id, { source: version.questionnaire, questionnaire });
  return questionnaire;
}
