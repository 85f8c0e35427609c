import { closeCasesOf } from "~/features/moderation/commands/close-cases-of.server";
import type { OwnInputStep } from "~/features/vocabulary/own-input";
import type { Transaction } from "~/platform/db.server";
import { countVotes } from "./support-question.server";

/** Erases a question; one that was answered in public stays, as of "a participant". */
export async function eraseQuestion(
  transaction: Transaction,
  _personId: string,
  { id, action }: OwnInputStep,
): Promise<void> {
  if (action !== "remove") {
    await transaction.sessionQuestion.update({ where: { id }, data: { personId: null } });
    return;
  }
  await closeCasesOf(transaction, { kind: "sessionQuestion", id });
  await transaction.sessionQuestion.delete({ where: { id } });
}

/** Takes the votes on the questions of one session back, and counts what is left. */
export async function eraseQuestionVotes(
  transaction: Transaction,
  personId: string,
  { id: sessionId }: OwnInputStep,
): Promise<void> {
  const where = { personId, question: { sessionId } };
  const votes = await transaction.sessionQuestionVote.findMany({
    where,
    select: { questionId: true },
  });
  await transaction.sessionQuestionVote.deleteMany({ where });
  for (const { questionId } of votes) await countVotes(transaction, questionId);
}
