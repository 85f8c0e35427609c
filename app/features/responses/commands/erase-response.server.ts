import { takeBackTexts } from "~/features/moderation/commands/take-back-text.server";
import { withdrawParticipation } from "~/features/participation/commands/record-participation.server";
import type { OwnInputStep } from "~/features/vocabulary/own-input";
import type { Transaction } from "~/platform/db.server";
import { isListed } from "~/platform/erasure-list.server";
import { randomToken } from "~/platform/secret.server";
import { allRows } from "~/platform/portions.server";
import { surveySubject } from "../queries/filling.server";
import { uncountResponse } from "./count-responses.server";
import { removeFromExports } from "./remove-from-exports.server";

const answerColumns = { id: true, reviewState: true, value: true, redactions: true } as const;

/**
 * Erases a response: its answers go, and it counts nowhere any more. What stands in a published report stays, under a key
 * that nothing can make again, of "a participant" who still counts there.
 */
export async function eraseResponse(
  transaction: Transaction,
  personId: string,
  { id, action, published }: OwnInputStep,
  now: Date,
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
  const stays = (answer: (typeof answers)[number]) =>
    published.includes(answer.id) ||
    // A choice of somebody who is quoted is counted in figures that are published with the quote.
    (isPublished && answer.reviewState === null);
  const gone = answers.filter((answer) => !stays(answer)).map((answer) => answer.id);
  await takeBackTexts(transaction, "answer", gone, "erased", now);
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

/**
 * Erases again, in a database that was put back from an older copy, the responses of a round whose secret is destroyed:
 * no person leads to them any more, so they are known by their own id only.
 * @param erased the hashes of what was erased since
 */
export async function eraseListedResponses(
  transaction: Transaction,
  roundId: string,
  erased: ReadonlySet<string>,
  now: Date,
): Promise<void> {
  const rows = await allRows(({ skip, take }) =>
    transaction.response.findMany({
      where: { survey: { roundId } },
      select: { id: true, surveyId: true },
      orderBy: { id: "asc" },
      skip,
      take,
    }),
  );
  const listed = rows.filter(
    ({ id }) =>
      isListed(erased, "contribution", `response:${id}`) ||
      isListed(erased, "takenBack", `response:${id}`),
  );
  for (const { id, surveyId } of listed) {
    const answers = await transaction.answer.findMany({
      where: { responseId: id },
      select: answerColumns,
    });
    await uncountResponse(transaction, id);
    const ids = answers.map((answer) => answer.id);
    await takeBackTexts(transaction, "answer", ids, "erased", now);
    const texts = answers.filter(({ reviewState }) => reviewState !== null);
    await removeFromExports(transaction, surveyId, texts);
    await transaction.response.delete({ where: { id } });
  }
}
