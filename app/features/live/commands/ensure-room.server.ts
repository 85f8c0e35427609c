import { randomInt } from "node:crypto";
import { roomWord, WORD_COUNT, WORD_NUMBERS } from "~/features/live/domain/room-word";
import { boardColumns } from "~/features/live/queries/room-board.server";
import type { Transaction } from "~/platform/db.server";

/** So often a word is drawn before giving up: of five thousand only those of other rooms are taken. */
const MOST_DRAWS = 50;

async function freeWord(transaction: Transaction): Promise<string> {
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    const { from, below } = WORD_NUMBERS;
    const word = roomWord(randomInt(WORD_COUNT), randomInt(from, below));
    const taken = await transaction.liveRoom.count({ where: { word } });
    if (taken === 0) return word;
  }
  throw new Error("No word is left for a room");
}

/** The room of a session, made with a word of its own where there is none yet. */
export async function ensureRoom(transaction: Transaction, sessionId: string) {
  const known = await transaction.liveRoom.findUnique({
    where: { sessionId },
    select: boardColumns,
  });
  if (known) return known;
  const word = await freeWord(transaction);
  return transaction.liveRoom.create({ data: { sessionId, word }, select: boardColumns });
}
