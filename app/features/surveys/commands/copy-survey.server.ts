import { ownPictureFile, withPictures } from "~/features/surveys/domain/pictures";
import { readQuestionnaire } from "~/features/surveys/queries/questionnaire.server";
import { quotasSchema } from "~/features/surveys/schema/quotas";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import { writeSurvey } from "./create-survey.server";
import type { CreateSurveyOutcome } from "./create-survey.server";
import { deskSurvey } from "./desk-survey.server";

/** Copies the pictures of a maker's own; gives the file of each copy by that of the original. */
async function copyPictures(transaction: Transaction, from: string, to: string) {
  const pictures = await transaction.surveyPicture.findMany({ where: { surveyId: from } });
  const files = new Map<string, string>();
  for (const { id: original, surveyId: _from, ...picture } of pictures) {
    const { id } = await transaction.surveyPicture.create({
      data: { ...picture, surveyId: to },
      select: { id: true },
    });
    files.set(ownPictureFile(original), ownPictureFile(id));
  }
  return files;
}

/**
 * Makes a draft after the example of a survey, in the same round or another one: its words, its questions and its pictures,
 * never an answer, a date or a link.
 */
export async function copySurvey(
  grant: Authorized<"survey.write">,
  slug: string,
  { roundId, title }: { roundId: string; title: string },
  now: Date,
): Promise<CreateSurveyOutcome> {
  return inTransaction(async (transaction): Promise<CreateSurveyOutcome> => {
    const survey = await deskSurvey(transaction, grant, slug);
    if (!survey?.currentVersion) return { ok: false, code: "not_found" };
    const said = await transaction.survey.findUniqueOrThrow({
      where: { id: survey.id },
      select: { intro: true, introEn: true, minutes: true, calm: true, quotas: true },
    });
    const questionnaire = readQuestionnaire(survey.currentVersion);
    const { quotas, ...words } = said;
    const made = await writeSurvey(
      transaction,
      grant,
      {
        ...{ roundId, title, begin: questionnaire },
        words: { ...words, quotas: quotasSchema.parse(JSON.parse(quotas)) },
      },
      now,
    );
    if (!made.ok) return made;
    const files = await copyPictures(transaction, survey.id, made.id);
    await transaction.surveyVersion.updateMany({
      where: { surveyId: made.id },
      data: {
        questionnaire: JSON.stringify({ ...withPictures(questionnaire, files), version: 1 }),
      },
    });
    return { ok: true, slug: made.slug };
  });
}
