import { takeBackText } from "~/features/moderation/commands/take-back-text.server";
import type { OwnInputStep } from "~/features/vocabulary/own-input";
import type { Transaction } from "~/platform/db.server";
import { allRows } from "~/platform/portions.server";
import { countVotes } from "./support-question.server";

/** Erases a question; one that was answered in public stays, as of "a participant". */
export async function eraseQuestion(
  transaction: Transaction,
  _personId: string,
  { id, action }: OwnInputStep,
  now: Date,
): Promise<void> {
  if (action !== "keepAsParticipant") {
    await takeBackText(transaction, { kind: "sessionQuestion", id }, "erased", now);
  }
  if (action === "remove") await transaction.sessionQuestion.delete({ where: { id } });
  else await transaction.sessionQuestion.update({ where: { id }, data: { personId: null } });
}

/** Takes the votes on the questions of one session back, and counts what is left. */
export async function eraseQuestionVotes(
  transaction: Transaction,
  personId: string,
  { id: sessionId }: OwnInputStep,
): Promise<void> {
  const where = { personId, question: { sessionId } };
  const votes = await allRows(({ skip, take }) =>
    transaction.sessionQuestionVote.findMany({
      where,
      select: { questionId: true },
      orderBy: { questionId: "asc" },
      skip,
      take,
    }),
  );
  await transaction.sessionQuestionVote.deleteMany({ where });
  for (const { questionId } of votes) await countVotes(transaction, questionId);
}
