import { z } from "zod";
import { questionnaireSchema } from "../schema";
import { quotasSchema } from "./quotas";

/** What a survey says that another can say as well; never an answer, a date or a link. */
export const surveyExampleSchema = z.object({
  intro: z.string(),
  introEn: z.string().nullable(),
  minutes: z.number().nullable(),
  calm: z.boolean(),
  quotas: quotasSchema,
  questionnaire: questionnaireSchema,
});

export type SurveyExample = z.output<typeof surveyExampleSchema>;
