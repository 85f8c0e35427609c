import { paperVerdict } from "~/features/live/domain/paper-count";
import type { PaperVerdict } from "~/features/live/domain/paper-count";
import { questionEnumColumns, readKeys } from "~/features/live/schema";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import { keepResult } from "./keep-result.server";

export type CountPaperInput = {
  sessionId: string;
  questionId: string;
  cards: number;
  chosen: Readonly<Record<string, number>>;
};

export type CountPaperOutcome =
  | { ok: true }
  | { ok: false; code: "not_found" }
  | (Exclude<PaperVerdict, { ok: true }> & { ok: false });

/** Types in what was chosen on paper; the numbers take the place of those that were there. */
export async function countPaper(
  grant: Authorized<"session.report">,
  { sessionId, questionId, cards, chosen }: CountPaperInput,
  now: Date,
): Promise<CountPaperOutcome> {
  return inTransaction(async (transaction): Promise<CountPaperOutcome> => {
    const question = await transaction.liveQuestion.findFirst({
      where: { id: questionId, room: { sessionId } },
      select: {
        kind: true,
        state: true,
        text: true,
        options: true,
        roomId: true,
        room: { select: { session: { select: { roundId: true } } } },
      },
    });
    if (!question || !stillAllows(grant, { roundId: question.room.session.roundId })) {
      return { ok: false, code: "not_found" };
    }
    const words = questionEnumColumns.parse(question);
    const options = readKeys(question.options);
    const verdict = paperVerdict({ ...words, text: question.text, options }, cards, chosen);
    if (!verdict.ok) return verdict;
    await transaction.liveQuestion.update({
      where: { id: questionId },
      // One that was asked on paper alone was asked.
      data: { paper: JSON.stringify(verdict.counted), state: "closed" },
    });
    await keepResult(transaction, questionId);
    await transaction.liveRoom.update({
      where: { id: question.roomId },
      data: { version: { increment: 1 }, before: null },
    });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "live.paperCounted",
        subjectKind: "session",
        subjectId: sessionId,
      },
      now,
    );
    return { ok: true };
  });
}
