import { ownPictureFile, withPictures } from "~/features/surveys/domain/pictures";
import { readQuestionnaire } from "~/features/surveys/queries/questionnaire.server";
import type { Transaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import { quotasSchema } from "../schema/quotas";
import type { SurveyExample } from "../schema/survey-example";
import { writeSurvey } from "./create-survey.server";
import type { WriteSurveyOutcome } from "./create-survey.server";
import { deskSurvey } from "./desk-survey.server";

/** A picture of a maker's own, under the name by which the questionnaire shows it. */
export interface ExamplePicture {
  file: string;
  altNl: string;
  altEn: string | null;
  bytes: Uint8Array<ArrayBuffer>;
  size: number;
}

/** A survey as the example of another: its words, its questions and its pictures. Null when the grant does not reach it. */
export async function surveyExample(
  transaction: Transaction,
  grant: Authorized<"survey.write">,
  slug: string,
): Promise<{ example: SurveyExample; pictures: ExamplePicture[] } | null> {
  const survey = await deskSurvey(transaction, grant, slug);
  if (!survey?.currentVersion) return null;
  const said = await transaction.survey.findUniqueOrThrow({
    where: { id: survey.id },
    select: { intro: true, introEn: true, minutes: true, calm: true, quotas: true },
  });
  const pictures = await transaction.surveyPicture.findMany({ where: { surveyId: survey.id } });
  return {
    example: {
      ...said,
      quotas: quotasSchema.parse(JSON.parse(said.quotas)),
      questionnaire: readQuestionnaire(survey.currentVersion),
    },
    pictures: pictures.map(({ id, altNl, altEn, bytes, size }) => ({
      file: ownPictureFile(id),
      altNl,
      altEn,
      bytes,
      size,
    })),
  };
}

/** Makes a draft after an example, in a running transaction; its pictures are copied and shown under their new names. */
export async function writeSurveyAfter(
  transaction: Transaction,
  grant: Authorized<"survey.write">,
  {
    roundId,
    title,
    ...source
  }: {
    roundId: string;
    title: string;
    example: SurveyExample;
    pictures: readonly ExamplePicture[];
  },
  now: Date,
): Promise<WriteSurveyOutcome> {
  const { questionnaire, ...words } = source.example;
  const made = await writeSurvey(
    transaction,
    grant,
    { roundId, title, begin: questionnaire, words },
    now,
  );
  if (!made.ok) return made;
  const surveyId = made.id;
  const files = new Map<string, string>();
  for (const { file, ...picture } of source.pictures) {
    const { id } = await transaction.surveyPicture.create({
      data: { ...picture, surveyId, createdAt: now },
      select: { id: true },
    });
    files.set(file, ownPictureFile(id));
  }
  await transaction.surveyVersion.updateMany({
    where: { surveyId },
    data: { questionnaire: JSON.stringify({ ...withPictures(questionnaire, files), version: 1 }) },
  });
  return made;
}
