import { withdrawParticipation } from "~/features/participation/commands/record-participation.server";
import type { OwnInputStep } from "~/features/vocabulary/own-input";
import type { Transaction } from "~/platform/db.server";
import { randomToken } from "~/platform/secret.server";
import { surveySubject } from "../queries/filling.server";
import { uncountResponse } from "./count-responses.server";
import { closeReviews } from "./open-reviews.server";
import { removeFromExports } from "./remove-from-exports.server";

const answerColumns = { id: true, reviewState: true, value: true, redactions: true } as const;

/**
 * Erases a response: its answers go, and it counts nowhere any more. Two things stay, under a key that nothing can make
 * again: what stands in a published report, of "a participant" who still counts there, and a text that is held for
 * safety, until its case closes.
 */
export async function eraseResponse(
  transaction: Transaction,
  personId: string,
  { id, action, published }: OwnInputStep,
): Promise<void> {
  if (action === "alreadyUnlinked") return;
  const { surveyId, answers } = await transaction.response.findUniqueOrThrow({
    where: { id },
    select: { surveyId: true, answers: { select: answerColumns } },
  });
  await uncountResponse(transaction, id);
  const isPublished = published.length > 0;
  const texts = answers.filter(
    (answer) => answer.reviewState !== null && !published.includes(answer.id),
  );
  const held = texts.filter(({ reviewState }) => reviewState === "held");
  const stays = (answer: (typeof answers)[number]) =>
    held.includes(answer) ||
    published.includes(answer.id) ||
    // A choice of somebody who is quoted is counted in figures that are published with the quote.
    (isPublished && answer.reviewState === null);
  const gone = answers.filter((answer) => !stays(answer)).map((answer) => answer.id);
  await closeReviews(transaction, gone);
  await transaction.answer.deleteMany({ where: { id: { in: gone } } });
  await removeFromExports(transaction, surveyId, texts);
  if (gone.length === answers.length) {
    await transaction.response.delete({ where: { id } });
  } else {
    const state = isPublished ? {} : { state: "withdrawn" };
    const respondentKey = randomToken();
    await transaction.response.update({ where: { id }, data: { respondentKey, ...state } });
  }
  if (!isPublished) {
    await withdrawParticipation(transaction, personId, surveySubject(surveyId));
  }
}
