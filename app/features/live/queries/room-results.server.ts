/** What the page of a session tells of its room. */
import { MOST_LIVE_QUESTIONS, optionsOf } from "~/features/live/domain/live-question";
import type { LiveOption } from "~/features/live/domain/live-question";
import { shownResult } from "~/features/live/domain/live-result";
import type { ShownResult } from "~/features/live/domain/live-result";
import { questionEnumColumns, readCount, readKeys } from "~/features/live/schema";
import { regionSettings } from "~/features/region/queries.server";
import { database } from "~/platform/db.server";

export type RoomResultLine = {
  id: string;
  text: string;
  options: LiveOption[];
  result: ShownResult;
};

/** What the page of a session tells of its room: that it is going on, and afterwards what it chose. */
export type RoomOutcome = { isLive: boolean; results: RoomResultLine[] };

/** Of a room that ended the results that were enough to show. */
export async function roomOutcome(sessionId: string): Promise<RoomOutcome> {
  const client = await database();
  const room = await client.liveRoom.findUnique({
    where: { sessionId },
    select: {
      state: true,
      questions: {
        where: { state: "closed", result: { not: null } },
        select: {
          id: true,
          text: true,
          kind: true,
          state: true,
          options: true,
          sensitive: true,
          result: true,
        },
        orderBy: [{ position: "asc" }, { id: "asc" }],
        take: MOST_LIVE_QUESTIONS,
      },
    },
  });
  if (room?.state !== "ended") return { isLive: room?.state === "live", results: [] };
  const { thresholds } = await regionSettings(client);
  const results = room.questions.map((row) => {
    const { kind } = questionEnumColumns.parse(row);
    const options = optionsOf({ kind, options: readKeys(row.options) });
    const keys = options.map(({ key }) => key);
    const limits = { sensitive: row.sensitive, threshold: thresholds.answersGroup };
    const result = shownResult(readCount(row.result), keys, limits);
    return { id: row.id, text: row.text, options, result };
  });
  return { isLive: false, results };
}
