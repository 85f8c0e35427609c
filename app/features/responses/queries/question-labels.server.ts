import type { AnsweredSurvey } from "~/features/moderation/moderated-kind";
import type { Language } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { labelsOf } from "../schema/question-labels";

type LabelsOfRole = (versionId: string, role: string) => ReadonlyMap<string, string>;

/** What each of these versions asks, in the wording of a role; each questionnaire is read once. */
export async function questionLabels(
  connection: Connection,
  versionIds: readonly string[],
): Promise<LabelsOfRole> {
  const ids = [...new Set(versionIds)];
  const rows = await connection.surveyVersion.findMany({
    where: { id: { in: ids } },
    take: ids.length,
    select: { id: true, questionnaire: true },
  });
  const questionnaires = new Map(rows.map(({ id, questionnaire }) => [id, questionnaire]));
  const known = new Map<string, ReadonlyMap<string, string>>();
  return (versionId, role) => {
    const key = `${versionId} ${role}`;
    const questionnaire = questionnaires.get(versionId);
    const labels =
      known.get(key) ?? (questionnaire ? labelsOf(questionnaire, role, "nl") : new Map());
    known.set(key, labels);
    return labels;
  };
}

/** Surveys with what they ask now, to choose from. */
export async function answeredSurveys(
  connection: Connection,
  language: Language,
  ids: readonly string[],
): Promise<AnsweredSurvey[]> {
  const surveys = await connection.survey.findMany({
    where: { id: { in: [...ids] } },
    orderBy: [{ title: "asc" }, { id: "asc" }],
    take: ids.length,
    select: { id: true, title: true, currentVersionId: true },
  });
  const current = surveys.flatMap(({ currentVersionId }) => currentVersionId ?? []);
  const versions = await connection.surveyVersion.findMany({
    where: { id: { in: current } },
    take: current.length,
    select: { surveyId: true, questionnaire: true },
  });
  const bySurvey = new Map(versions.map((row) => [row.surveyId, row.questionnaire]));
  return surveys.map(({ id, title }) => {
    const questionnaire = bySurvey.get(id);
    const labels = questionnaire ? [...labelsOf(questionnaire, "", language)] : [];
    return { id, title, questions: labels.map(([key, label]) => ({ key, label })) };
  });
}
