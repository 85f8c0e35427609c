/** What a vote asks before it counts: a whole room votes within seconds, so it is one statement past Prisma. */
import { z } from "zod";
import { takesVotes } from "~/features/live/domain/live-room";
import type { LiveQuestionText } from "~/features/live/domain/live-question";
import { questionEnumColumns, readKeys, roomEnumColumns } from "~/features/live/schema";
import type { Transaction } from "~/platform/db.server";
import { readRowsIn, sql } from "~/platform/statements.server";

const rowSchema = questionEnumColumns.extend({
  text: z.string(),
  options: z.string(),
  phones: z.string().nullable(),
  roomState: roomEnumColumns.shape.state,
  stage: roomEnumColumns.shape.stage,
  shownQuestionId: z.string().nullable(),
});

export type VotableQuestion = LiveQuestionText & { takesVotes: boolean };

/** A question of a room, and whether it takes votes now; null when it has no such question. */
export async function votableQuestion(
  transaction: Transaction,
  roomId: string,
  questionId: string,
): Promise<VotableQuestion | null> {
  const [row] = await readRowsIn(
    transaction,
    sql`SELECT question."kind", question."state", question."text", question."options",
        question."phones", room."state" AS "roomState", room."stage", room."shownQuestionId"
      FROM "LiveQuestion" question
      JOIN "LiveRoom" room ON room."id" = question."roomId"
      WHERE question."id" = ${questionId} AND room."id" = ${roomId}`,
    rowSchema,
  );
  if (row === undefined) return null;
  const { kind, text, state, stage, shownQuestionId, phones } = row;
  const room = { state: row.roomState, stage, shownQuestionId, timerEndsAt: null };
  const isAsked = takesVotes({ room, questions: [{ id: questionId, state }] }, questionId);
  const options = readKeys(row.options);
  return { kind, text, options, takesVotes: isAsked && phones === null };
}
