import type { Questionnaire } from "~/features/surveys/domain/question";
import { changeWording } from "~/features/surveys/domain/survey-state";
import { readQuestionnaire } from "~/features/surveys/queries/questionnaire.server";
import type { Transaction } from "~/platform/db.server";

/** The version a maker works on: the newest. It is frozen once the survey was opened with it. */
export async function workingVersion(transaction: Transaction, surveyId: string) {
  const version = await transaction.surveyVersion.findFirstOrThrow({
    where: { surveyId },
    orderBy: { number: "desc" },
    select: { id: true, number: true, questionnaire: true, frozenAt: true },
  });
  return { ...version, frozen: version.frozenAt !== null, wording: readQuestionnaire(version) };
}

/** Writes a changed wording: in place while nobody was asked it, else as a new version that waits to be published. */
export async function writeWording(
  transaction: Transaction,
  surveyId: string,
  after: Questionnaire,
  now: Date,
): Promise<void> {
  const version = await workingVersion(transaction, surveyId);
  const change = changeWording(version.wording, after, version.frozen);
  if (change.kind === "unchanged") return;
  if (change.kind === "sameVersion") {
    const questionnaire = JSON.stringify({ ...after, version: version.number });
    await transaction.surveyVersion.update({
      where: { id: version.id },
      data: { questionnaire },
    });
    return;
  }
  const number = version.number + 1;
  const questionnaire = JSON.stringify({ ...after, version: number });
  await transaction.surveyVersion.create({
    data: { surveyId, number, questionnaire, createdAt: now },
  });
}
