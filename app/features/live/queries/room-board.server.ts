import type { RoomBoard } from "~/features/live/domain/live-room";
import { MOST_LIVE_QUESTIONS } from "~/features/live/domain/live-question";
import { questionEnumColumns, roomEnumColumns } from "~/features/live/schema";
import type { Connection } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";

/** The columns from which a room knows what may happen next. */
export const boardColumns = {
  id: true,
  state: true,
  stage: true,
  shownQuestionId: true,
  timerEndsAt: true,
  before: true,
  version: true,
  questions: {
    select: { id: true, kind: true, state: true },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    take: MOST_LIVE_QUESTIONS,
  },
} as const satisfies Prisma.LiveRoomSelect;

type BoardRow = Prisma.LiveRoomGetPayload<{ select: typeof boardColumns }>;

/** How a room stands. */
export function boardOf(row: BoardRow): RoomBoard {
  const { state, stage } = roomEnumColumns.parse(row);
  const { shownQuestionId, timerEndsAt } = row;
  return {
    room: { state, stage, shownQuestionId, timerEndsAt },
    questions: row.questions.map((question) => ({
      id: question.id,
      state: questionEnumColumns.parse(question).state,
    })),
  };
}

/** The room of a session with what says who may lead it; null when there is no such session. */
export async function roomOfSession(connection: Connection, sessionId: string) {
  return connection.session.findUnique({
    where: { id: sessionId },
    select: {
      roundId: true,
      state: true,
      startsAt: true,
      endsAt: true,
      liveRoom: { select: boardColumns },
    },
  });
}
