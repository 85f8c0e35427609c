/** What a questionnaire asks, as far as a list of answers says it. */
import { z } from "zod";
import { textWithoutAnswers } from "~/features/surveys/domain/piping";
import type { Language } from "~/i18n/language";

const textSchema = z.object({ nl: z.string(), en: z.string().optional() });

const labelledSchema = z.object({
  questions: z.array(
    z.object({
      key: z.string(),
      label: textSchema,
      wordings: z
        .record(z.string(), z.object({ label: textSchema.optional() }).optional())
        .optional(),
    }),
  ),
});

/** The questions of a version as somebody with this role was asked them, by key. */
export function labelsOf(
  questionnaire: string,
  role: string,
  language: Language,
): ReadonlyMap<string, string> {
  const { questions } = labelledSchema.parse(JSON.parse(questionnaire));
  return new Map(
    questions.map(({ key, label, wordings }) => [
      key,
      textWithoutAnswers(wordings?.[role]?.label ?? label, language),
    ]),
  );
}
