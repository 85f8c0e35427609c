/**
 * Turns of the event loop. SQLite answers at once and a promise that is kept goes on at once, so that a page of a hundred
 * reads, or a job of ten thousand, would run from the first to the last while nobody else is served. What takes part here
 * hands on when its turn has lasted long enough, and goes on when those that waited have had theirs, in the order they came.
 */
import { setImmediate as whenTurnEnds } from "node:timers";

/** How long some work may go on before it waits, and what waits of that kind, first come first. */
interface Turn {
  milliseconds: number;
  waiting: (() => void)[];
}

/** Reading hands on soon: a page is one of many. */
export const READING_TURN: Turn = { milliseconds: 10, waiting: [] };
/** A command keeps every other one waiting, so that it hands on less often and goes before those that read. */
export const WRITING_TURN: Turn = { milliseconds: 25, waiting: [] };

let began: number | undefined;

/** Whether this turn has lasted that long since somebody first asked in it. */
function isTurnOver({ milliseconds }: Turn): boolean {
  const now = performance.now();
  if (began === undefined) {
    began = now;
    whenTurnEnds(() => {
      began = undefined;
    });
  }
  return now - began >= milliseconds;
}

/**
 * Lets the one that waits longest go on, or waits itself for another turn. Each of those that wait asks for one such call,
 * and all of these come in one turn: without the question, sixty pages would go on in it, one after the other.
 */
function goOn(): void {
  const turn = WRITING_TURN.waiting.length > 0 ? WRITING_TURN : READING_TURN;
  if (isTurnOver(turn)) whenTurnEnds(goOn);
  else turn.waiting.shift()?.();
}

function anotherTurn(turn: Turn): Promise<void> {
  return new Promise((resolve) => {
    turn.waiting.push(resolve);
    whenTurnEnds(goOn);
  });
}

/** Waits for another turn when this one has lasted long enough; for long work, between two portions of it. */
export async function giveTurn(turn = READING_TURN): Promise<void> {
  if (isTurnOver(turn)) await anotherTurn(turn);
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
export function inTurns<Answering extends Queryable>(answering: Answering, turn: Turn): Answering {
  const taking =
    <Query, Answer>(run: (query: Query) => Promise<Answer>) =>
    (query: Query) =>
      isTurnOver(turn) ? anotherTurn(turn).then(() => run(query)) : run(query);
  return Object.assign(answering, {
    queryRaw: taking(answering.queryRaw.bind(answering)),
    executeRaw: taking(answering.executeRaw.bind(answering)),
  });
}
