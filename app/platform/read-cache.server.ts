/**
 * Memoises what a query gave, for pages that are made for one visitor from what everybody sees: the same answer is used
 * again only while no table it was read from has changed and no moment that it shows has come, so that it is never
 * another one than the query would give now.
 */
import { now } from "./clock.server";
import { metrics } from "./metrics.server";
import { holdsUntil, noteReads, stillHoldAt, tablesRead } from "./page-sources.server";
import type { ReadSources } from "./page-sources.server";
import { requestContext } from "./request-context.server";
import { transactionOfCommand } from "./write-queue.server";

/** What a query gave, or is about to give. */
interface Reading<Value> {
  answer: Promise<Value>;
  /** There once it was read. */
  sources?: ReadSources;
}

/** What each query gave, to take out what no longer holds. */
const caches: Map<string, Reading<unknown>>[] = [];
let swept = 0;

const SWEEP_MILLISECONDS = 10_000;

/** Nobody changes what the next visitor gets too; gives it back, frozen with all that is in it. */
export function freeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of value instanceof Map ? value.values() : Object.values(value)) freeze(part);
  return value;
}

/** Nothing of what was erased stays in memory because nobody asks for it. */
function sweep(moment: number): void {
  if (Math.abs(moment - swept) < SWEEP_MILLISECONDS) return;
  swept = moment;
  for (const readings of caches) {
    for (const [key, { sources }] of readings) {
      if (sources !== undefined && !stillHoldAt(sources, moment)) readings.delete(key);
    }
  }
}

/** Whether what was read before is what would be read at this moment; then whoever asks rests on the same. */
function stillHolds({ sources }: Reading<unknown>, moment: number): boolean {
  if (sources === undefined || !stillHoldAt(sources, moment)) return false;
  tablesRead(sources.tables);
  holdsUntil(sources.until);
  return true;
}

function beginReading<Value>(now: Date, read: () => Promise<Value>): Reading<Value> {
  const reading: Reading<Value> = {
    answer: noteReads(now, read).then(({ made, sources }) => {
      freeze(made);
      reading.sources = sources;
      return made;
    }),
  };
  return reading;
}

/**
 * Memoises a query of what everybody sees. Inside a command it is read anew: a command sees its own changes.
 * @param most how many answers are remembered; with one more it begins anew
 * @param read gives the same for the same parameters, moment and database; nothing of the visitor goes into it, and nothing
 * that somebody typed; when it depends on the moment, that is its last parameter
 * @returns the query, whose answer is frozen
 */
export function cacheByTables<Parameters extends readonly unknown[], Value>(
  most: number,
  read: (...parameters: Parameters) => Promise<Value>,
): (...parameters: Parameters) => Promise<Value> {
  const readings = new Map<string, Reading<Value>>();
  caches.push(readings);
  return async (...parameters) => {
    if (requestContext().isAnew === true || transactionOfCommand() !== undefined) {
      return read(...parameters);
    }
    const last = parameters.at(-1);
    const moment = last instanceof Date ? last : now();
    sweep(moment.getTime());
    const key = JSON.stringify(parameters.filter((parameter) => !(parameter instanceof Date)));
    const known = readings.get(key);
    // Somebody else's failure is not this visitor's.
    if (known !== undefined && known.sources === undefined)
      await known.answer.catch(() => undefined);
    const holds = known !== undefined && stillHolds(known, moment.getTime());
    metrics.cacheReads.inc({ outcome: holds ? "hit" : "miss" });
    if (holds) return known.answer;
    const reading = beginReading(moment, () => read(...parameters));
    if (readings.size >= most) readings.clear();
    readings.set(key, reading);
    return reading.answer;
  };
}
