import { randomUUID } from "node:crypto";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import type { Channel, Role } from "~/features/participation/domain/roles";
import type { Answers } from "~/features/surveys/domain/answer";
import { serializeAnswer } from "~/features/surveys/domain/answer";
import type { Transaction } from "~/platform/db.server";
import { needsReview } from "../domain/review";
import type { FillableSurvey } from "../queries/fillable-survey.server";
import { uncountResponse } from "./count-responses.server";

type KnownAnswer = { id: string; questionKey: string; value: string };

export type ResponseToWrite = {
  survey: Pick<FillableSurvey, "id" | "versionId" | "questionnaire">;
  respondentKey: string;
  answers: Answers;
  role: Role;
  channel: Channel;
  /** Somebody made in this very transaction has no response yet: then none is looked for. */
  firstOfPerson: boolean;
};

function storedRows({ survey, answers, role }: ResponseToWrite) {
  return survey.questionnaire.questions.flatMap((question) => {
    const answer = answers.get(question.key);
    if (answer === undefined) return [];
    const reviewState = needsReview(answer) ? "waiting" : null;
    return [
      { questionKey: question.key, role, value: serializeAnswer(question, answer), reviewState },
    ];
  });
}

/**
 * Brings the stored answers of a response in line. An answer that did not change stays as it is, with what a moderator
 * decided about it and the themes that rest on it; a changed one waits to be read again.
 */
async function writeAnswers(
  transaction: Transaction,
  toWrite: ResponseToWrite,
  responseId: string,
  known: readonly KnownAnswer[],
): Promise<void> {
  const rows = storedRows(toWrite);
  const stays = (row: { questionKey: string; value: string }, others: readonly (typeof row)[]) =>
    others.some((other) => other.questionKey === row.questionKey && other.value === row.value);
  const gone = known.filter((row) => !stays(row, rows)).map(({ id }) => id);
  const fresh = rows.filter((row) => !stays(row, known));
  if (gone.length > 0) await transaction.answer.deleteMany({ where: { id: { in: gone } } });
  if (known.length > gone.length) {
    await transaction.answer.updateMany({ where: { responseId }, data: { role: toWrite.role } });
  }
  if (fresh.length === 0) return;
  const surveyId = toWrite.survey.id;
  await transaction.answer.createMany({
    data: fresh.map((row) => ({ ...row, id: randomUUID(), responseId, surveyId })),
  });
}

/**
 * Writes the one response of a respondent to a survey, or changes it, in the transaction of the command that takes it.
 * @returns the id of the response, and whether it was there before
 */
export async function writeResponse(
  transaction: Transaction,
  toWrite: ResponseToWrite,
  now: Date,
): Promise<{ id: string; changed: boolean }> {
  const { survey, respondentKey, role, channel, firstOfPerson } = toWrite;
  const known = firstOfPerson
    ? null
    : await transaction.response.findUnique({
        where: { surveyId_respondentKey: { surveyId: survey.id, respondentKey } },
        select: { id: true, answers: { select: { id: true, questionKey: true, value: true } } },
      });
  const columns = { versionId: survey.versionId, role, day: amsterdamDate(now), state: "sent" };
  if (known) {
    await uncountResponse(transaction, known.id);
    await transaction.response.update({ where: { id: known.id }, data: columns });
    await writeAnswers(transaction, toWrite, known.id, known.answers);
    return { id: known.id, changed: true };
  }
  const id = randomUUID();
  await transaction.response.createMany({
    data: [{ ...columns, id, surveyId: survey.id, respondentKey, channel }],
  });
  await writeAnswers(transaction, toWrite, id, []);
  return { id, changed: false };
}
