import type { RawForm } from "~/features/surveys/domain/form-fields";
import { questionByKey } from "~/features/surveys/domain/question";
import { stepRank } from "~/features/surveys/domain/rank-step";
import { database } from "~/platform/db.server";
import type { PageStep } from "../schema/page-step";
import { fillableSurvey } from "./fillable-survey.server";

/** The posted form after a step on the page: a ranking with one option moved, or just as it was. */
export async function steppedForm(slug: string, step: PageStep, form: RawForm): Promise<RawForm> {
  if (step.kind !== "rank") return form;
  const survey = await fillableSurvey(await database(), slug);
  const question = survey && questionByKey(survey.questionnaire, step.question);
  return question?.kind === "ranking"
    ? stepRank(question, form, step.option, step.direction)
    : form;
}
