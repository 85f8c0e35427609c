import { z } from "zod";
import { readQuestionnaire } from "~/features/surveys/queries/questionnaire.server";
import { questionKey } from "~/features/surveys/schema";
import { quotasSchema } from "~/features/surveys/schema/quotas";
import {
  SURVEY_FILE_FORMAT,
  SURVEY_FILE_SCHEMA_PATH,
  SURVEY_FILE_VERSION,
} from "~/features/surveys/schema/survey-file";
import type { SurveyFile } from "~/features/surveys/schema/survey-file";
import { database } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import type { Authorized } from "~/policy/authorize.server";
import { stillAllows } from "~/policy/authorize.server";

const words = (nl: string, en: string | null) => (en === null || en === "" ? { nl } : { nl, en });

/** A survey as a file that another installation can read; null when the asker may not see it. */
export async function surveyFile(
  grant: Authorized<"survey.write">,
  slug: string,
): Promise<SurveyFile | null> {
  const client = await database();
  const row = await client.survey.findUnique({
    where: { slug },
    select: {
      roundId: true,
      title: true,
      titleEn: true,
      intro: true,
      introEn: true,
      minutes: true,
      calm: true,
      doubleEntry: true,
      inviteOnly: true,
      resultsPublic: true,
      publicQuestions: true,
      quotas: true,
      versions: { orderBy: { number: "desc" }, take: 1 },
    },
  });
  const version = row?.versions[0];
  if (!row || !version || !stillAllows(grant, { roundId: row.roundId })) return null;
  const { calm, doubleEntry, inviteOnly, resultsPublic } = row;
  return {
    $schema: `${publicUrl()}${SURVEY_FILE_SCHEMA_PATH}`,
    format: SURVEY_FILE_FORMAT,
    formatVersion: SURVEY_FILE_VERSION,
    title: words(row.title, row.titleEn),
    intro: words(row.intro, row.introEn),
    minutes: row.minutes,
    settings: {
      ...{ calm, doubleEntry, inviteOnly, resultsPublic },
      publicQuestions: z.array(questionKey).parse(JSON.parse(row.publicQuestions)),
      quotas: quotasSchema.parse(JSON.parse(row.quotas)),
    },
    questionnaire: readQuestionnaire(version),
  };
}
