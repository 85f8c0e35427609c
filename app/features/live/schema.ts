/** The words and the JSON columns of a room, checked where they come out of the database. */
import { z } from "zod";
import { LIVE_KINDS, LIVE_QUESTION_STATES } from "./domain/live-question";
import { NOTHING_COUNTED } from "./domain/live-result";
import type { LiveCount } from "./domain/live-result";
import { ROOM_STATES, STAGES } from "./domain/live-room";

export const roomEnumColumns = z.object({
  state: z.enum(ROOM_STATES),
  stage: z.enum(STAGES),
});

export const questionEnumColumns = z.object({
  kind: z.enum(LIVE_KINDS),
  state: z.enum(LIVE_QUESTION_STATES),
});

const countSchema = z.object({ voters: z.number(), chosen: z.record(z.string(), z.number()) });
const keysSchema = z.array(z.string());

const boardSchema = z.object({
  room: roomEnumColumns.extend({
    shownQuestionId: z.string().nullable(),
    timerEndsAt: z.coerce.date().nullable(),
  }),
  questions: z.array(z.object({ id: z.string(), state: z.enum(LIVE_QUESTION_STATES) })),
});

/** Reads the `options` column, or the choices of a vote. */
export function readKeys(json: string): string[] {
  return keysSchema.parse(JSON.parse(json));
}

/** Reads a column with a count; null where there is none. */
export function readCount(json: string | null): LiveCount | null {
  return json === null ? null : countSchema.parse(JSON.parse(json));
}

/** Reads what was counted on paper. */
export function readPaper(json: string): LiveCount {
  return countSchema.catch(NOTHING_COUNTED).parse(JSON.parse(json));
}

/** Reads how the room stood before the last step. */
export function readBoard(json: string) {
  return boardSchema.parse(JSON.parse(json));
}
