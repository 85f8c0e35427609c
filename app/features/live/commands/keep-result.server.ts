import { nextResult } from "~/features/live/domain/live-result";
import { wholeCount } from "~/features/live/queries/count-votes.server";
import { readCount } from "~/features/live/schema";
import { regionSettings } from "~/features/region/queries.server";
import type { Transaction } from "~/platform/db.server";

/** Keeps what may be shown of a closed question: what was said by now, once that makes a step. */
export async function keepResult(transaction: Transaction, questionId: string): Promise<void> {
  const question = await transaction.liveQuestion.findUniqueOrThrow({
    where: { id: questionId },
    select: { id: true, phones: true, paper: true, result: true },
  });
  const { thresholds } = await regionSettings(transaction);
  const shown = readCount(question.result);
  const counted = await wholeCount(transaction, question);
  const next = nextResult(shown, counted, thresholds.answersGroup);
  if (next === shown || next === null) return;
  await transaction.liveQuestion.update({
    where: { id: questionId },
    data: { result: JSON.stringify(next) },
  });
}
