/**
 * Turns of the event loop. SQLite answers at once and a promise that is kept goes on at once, so that a page of a hundred
 * reads, or a job of ten thousand, would run from the first to the last while nobody else is served. What takes part here
 * hands on when its turn has lasted long enough, and goes on when those that waited have had theirs, in the order they came.
 */
import { setImmediate as whenTurnEnds } from "node:timers";
import { setImmediate as nextTurn } from "node:timers/promises";

/** Milliseconds a turn may last before the next read waits for another. */
export const READING_TURN = 10;
/** A command keeps every other one waiting, so that it hands on less often. */
export const WRITING_TURN = 25;

let began: number | undefined;

/** Whether this turn has lasted so many milliseconds since somebody first asked in it. */
function isTurnOver(milliseconds: number): boolean {
  const now = performance.now();
  if (began === undefined) {
    began = now;
    whenTurnEnds(() => {
      began = undefined;
    });
  }
  return now - began >= milliseconds;
}

/** Waits for another turn when this one has lasted long enough; for long work, between two portions of it. */
export async function giveTurn(milliseconds = READING_TURN): Promise<void> {
  if (isTurnOver(milliseconds)) await nextTurn();
}

/** Makes something of each, one after the other, and hands on in between; for what takes a while for each. */
export async function oneByOne<One, Made>(
  all: readonly One[],
  make: (one: One) => Made | Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = [];
  for (const one of all) {
    await giveTurn();
    made.push(await make(one));
  }
  return made;
}

/** What Prisma's adapter answers statements with, on a connection or in a transaction. */
interface Queryable {
  queryRaw: (query: never) => Promise<unknown>;
  executeRaw: (query: never) => Promise<unknown>;
}

/** Lets each statement wait for another turn of the event loop when the present one has lasted long enough. */
export function inTurns<Answering extends Queryable>(
  answering: Answering,
  milliseconds: number,
): Answering {
  const taking =
    <Query, Answer>(run: (query: Query) => Promise<Answer>) =>
    (query: Query) =>
      isTurnOver(milliseconds) ? nextTurn().then(() => run(query)) : run(query);
  return Object.assign(answering, {
    queryRaw: taking(answering.queryRaw.bind(answering)),
    executeRaw: taking(answering.executeRaw.bind(answering)),
  });
}
