import { randomUUID } from "node:crypto";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import type { Channel, Role } from "~/features/participation/domain/roles";
import type { Answers } from "~/features/surveys/domain/answer";
import { serializeAnswer } from "~/features/surveys/domain/answer";
import { takeBackTexts } from "~/features/moderation/commands/take-back-text.server";
import type { Transaction } from "~/platform/db.server";
import { insertRows } from "~/platform/statements.server";
import { ownWords } from "../domain/review";
import type { FillableSurvey } from "../queries/fillable-survey.server";
import { uncountResponse } from "./count-responses.server";
import type { TextToReview } from "./open-reviews.server";

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
    const text = ownWords(answer);
    const reviewState = text === undefined ? null : "waiting";
    const value = serializeAnswer(question, answer);
    return [{ row: { questionKey: question.key, role, value, reviewState }, text }];
  });
}

/** Answers of one response lie beside each other on the disk; a changed answer is another one, with another id. */
function newAnswerId(responseId: string): string {
  return `${responseId}/${randomUUID().slice(0, 8)}`;
}

/**
 * Brings the stored answers of a response in line. An answer that did not change stays as it is, with what a moderator
 * decided about it and the themes that rest on it; a changed one waits to be read again.
 * @returns the texts that were written now, each of which has to be read by a moderator
 */
async function writeAnswers(
  transaction: Transaction,
  toWrite: ResponseToWrite,
  responseId: string,
  known: readonly KnownAnswer[],
  now: Date,
): Promise<TextToReview[]> {
  const written = storedRows(toWrite);
  const rows = written.map(({ row }) => row);
  const stays = (row: { questionKey: string; value: string }, others: readonly (typeof row)[]) =>
    others.some((other) => other.questionKey === row.questionKey && other.value === row.value);
  const gone = known.filter((row) => !stays(row, rows)).map(({ id }) => id);
  const fresh = written
    .filter(({ row }) => !stays(row, known))
    .map(({ row, text }) => ({ id: newAnswerId(responseId), row, text }));
  if (gone.length > 0) {
    await takeBackTexts(transaction, "answer", gone, "changed", now);
  }
  if (known.length > gone.length) {
    await transaction.answer.updateMany({ where: { responseId }, data: { role: toWrite.role } });
  }
  if (fresh.length === 0) return [];
  const surveyId = toWrite.survey.id;
  await insertRows(
    transaction,
    "Answer",
    fresh.map(({ id, row }) => ({ ...row, id, responseId, surveyId })),
  );
  return fresh.flatMap(({ id, row: { questionKey }, text }) =>
    text === undefined ? [] : [{ answerId: id, questionKey, text }],
  );
}

/**
 * Writes the one response of a respondent to a survey, or changes it, in the transaction of the command that takes it.
 * @returns the id of the response, whether it was there before, and the texts that have to be read
 */
export async function writeResponse(
  transaction: Transaction,
  toWrite: ResponseToWrite,
  now: Date,
): Promise<{ id: string; changed: boolean; texts: TextToReview[] }> {
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
    const texts = await writeAnswers(transaction, toWrite, known.id, known.answers, now);
    return { id: known.id, changed: true, texts };
  }
  const id = randomUUID();
  await insertRows(transaction, "Response", [
    { ...columns, id, surveyId: survey.id, respondentKey, channel },
  ]);
  const texts = await writeAnswers(transaction, toWrite, id, [], now);
  return { id, changed: false, texts };
}
