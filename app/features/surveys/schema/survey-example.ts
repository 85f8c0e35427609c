import { z } from "zod";
import { questionnaireSchema } from "../schema";

/** What a survey says that another can say as well; never an answer, a date or a link. */
export const surveyExampleSchema = z.object({
  intro: z.string(),
  introEn: z.string().nullable(),
  minutes: z.number().nullable(),
  calm: z.boolean(),
  /** JSON, as the column keeps it */
  quotas: z.string(),
  questionnaire: questionnaireSchema,
});

export type SurveyExample = z.output<typeof surveyExampleSchema>;
