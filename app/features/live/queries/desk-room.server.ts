import type { SessionSummary } from "~/features/sessions/queries/summary.server";
import { summaryColumns, summaryOf } from "~/features/sessions/queries/summary.server";
import { regionSettings } from "~/features/region/queries.server";
import { MOST_LIVE_QUESTIONS, optionsOf } from "~/features/live/domain/live-question";
import type { LiveKind, LiveOption, LiveQuestionState } from "~/features/live/domain/live-question";
import { shownResult } from "~/features/live/domain/live-result";
import type { LiveCount, ShownResult } from "~/features/live/domain/live-result";
import { mayBegin } from "~/features/live/domain/live-room";
import type { RoomState, Stage } from "~/features/live/domain/live-room";
import {
  questionEnumColumns,
  readCount,
  readKeys,
  readPaper,
  roomEnumColumns,
} from "~/features/live/schema";
import type { Language } from "~/i18n/language";
import { localPath } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";

/** A question of the poll at the desk. */
export type DeskLiveQuestion = {
  id: string;
  text: string;
  kind: LiveKind;
  options: LiveOption[];
  /** The choices that staff wrote, one on each line. */
  lines: string;
  sensitive: boolean;
  state: LiveQuestionState;
  /** How many voted by phone, and what was counted on paper. */
  phones: number;
  paper: LiveCount;
  result: ShownResult;
};

export type DeskRoom = {
  session: SessionSummary;
  /** Null as long as nothing was prepared. */
  room: {
    word: string;
    state: RoomState;
    stage: Stage;
    shownQuestionId: string | null;
    timerEndsAt: Date | null;
    canUndo: boolean;
  } | null;
  version: number;
  questions: DeskLiveQuestion[];
  mayBegin: boolean;
  /** Texts from the room that a moderator still has to look at. */
  waiting: number;
  /** How many people are on the list of who was there. */
  attended: number;
  joinUrl: string;
  wordUrl: string;
};

/** The room of a session for whoever leads it; null when there is none they may lead. */
export async function deskRoom(
  grant: Authorized<"session.report">,
  id: string,
  language: Language,
  now: Date,
): Promise<DeskRoom | null> {
  const client = await database();
  const row = await client.session.findUnique({
    where: { id },
    select: {
      ...summaryColumns,
      roundId: true,
      _count: { select: { attendances: true, questions: { where: { state: "submitted" } } } },
      liveRoom: {
        select: {
          word: true,
          state: true,
          stage: true,
          shownQuestionId: true,
          timerEndsAt: true,
          before: true,
          version: true,
          questions: {
            select: {
              id: true,
              text: true,
              kind: true,
              options: true,
              sensitive: true,
              state: true,
              paper: true,
              phones: true,
              result: true,
              _count: { select: { votes: true } },
            },
            orderBy: [{ position: "asc" }, { id: "asc" }],
            take: MOST_LIVE_QUESTIONS,
          },
        },
      },
    },
  });
  if (!row || !stillAllows(grant, { roundId: row.roundId })) return null;
  const { terms, thresholds } = await regionSettings(client);
  const session = summaryOf(row, [], terms, language, now);
  const { liveRoom } = row;
  const questions = (liveRoom?.questions ?? []).map((question): DeskLiveQuestion => {
    const { kind, state } = questionEnumColumns.parse(question);
    const lines = readKeys(question.options);
    const options = optionsOf({ kind, options: lines });
    const limits = { sensitive: question.sensitive, threshold: thresholds.answersGroup };
    return {
      id: question.id,
      text: question.text,
      kind,
      options,
      lines: lines.join("\n"),
      sensitive: question.sensitive,
      state,
      phones: readCount(question.phones)?.voters ?? question._count.votes,
      paper: readPaper(question.paper),
      result: shownResult(
        readCount(question.result),
        options.map(({ key }) => key),
        limits,
      ),
    };
  });
  const words = liveRoom === null ? null : roomEnumColumns.parse(liveRoom);
  return {
    session,
    room:
      liveRoom === null || words === null
        ? null
        : {
            ...words,
            word: liveRoom.word,
            shownQuestionId: liveRoom.shownQuestionId,
            timerEndsAt: liveRoom.timerEndsAt,
            canUndo: liveRoom.before !== null,
          },
    version: liveRoom?.version ?? 0,
    questions,
    mayBegin: mayBegin(session, now),
    waiting: row._count.questions,
    attended: row._count.attendances,
    joinUrl: `${publicUrl()}${localPath(language, `/bijeenkomsten/${row.slug}/meedoen`)}`,
    wordUrl: `${publicUrl()}${localPath(language, "/zaal")}`,
  };
}
