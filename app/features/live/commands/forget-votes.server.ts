import { daysBefore } from "~/features/calendar/domain/elapsed-days";
import { phoneCount } from "~/features/live/queries/count-votes.server";
import { database, inTransaction, leavesNoTrace } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { keepResult } from "./keep-result.server";

/** So many rooms in one run of the job; the next one takes the rest. */
const MOST_AT_ONCE = 50;
/** So long after a session it is still known who voted. */
const KEPT_DAYS = 1;

/**
 * Takes the votes of sessions that ended a day ago apart: how many chose what stays, who voted does not. A room that
 * nobody ended ends.
 */
export async function forgetVotes(now: Date): Promise<void> {
  const client = await database();
  const over = { endsAt: { lt: daysBefore(now, KEPT_DAYS) } };
  const rooms = await client.liveRoom.findMany({
    where: {
      session: over,
      OR: [{ state: "live" }, { questions: { some: { votes: { some: {} } } } }],
    },
    select: { id: true, sessionId: true },
    orderBy: { id: "asc" },
    take: MOST_AT_ONCE,
  });
  for (const { id: roomId, sessionId } of rooms) {
    await inTransaction(async (transaction) => {
      leavesNoTrace(transaction);
      const questions = await transaction.liveQuestion.findMany({
        where: { roomId, phones: null },
        select: { id: true, phones: true, state: true },
        orderBy: { id: "asc" },
        take: MOST_AT_ONCE,
      });
      for (const question of questions) {
        const phones = JSON.stringify(await phoneCount(transaction, question));
        const wasOpen = question.state === "open";
        await transaction.liveQuestion.update({
          where: { id: question.id },
          data: { phones, ...(wasOpen ? { state: "closed" } : {}) },
        });
        if (wasOpen) await keepResult(transaction, question.id);
        await transaction.liveVote.deleteMany({ where: { questionId: question.id } });
      }
      await transaction.liveRoom.update({
        where: { id: roomId },
        data: {
          state: "ended",
          stage: "join",
          shownQuestionId: null,
          timerEndsAt: null,
          before: null,
          version: { increment: 1 },
        },
      });
      await emit(
        transaction,
        {
          actor: { kind: "system" },
          type: "live.votesForgotten",
          subjectKind: "session",
          subjectId: sessionId,
        },
        now,
      );
    });
  }
}
