/**
 * What a page was made from, and whether that is still so: the tables that were read while it was made, each with the
 * commit that last changed it.
 *
 * Everything that is read meanwhile counts as read by every page that is being made, whoever read it: a page then at most
 * rests on too much and is made once more, and never on too little. What is memoised for a time counts by the moment
 * until which it holds (`cache.server.ts`). What another program changes in a file counts as everything; processes that
 * share a PostgreSQL database tell each other which tables they changed.
 */
import { isFirstLook, requestContext, withContext, withOwnContext } from "./request-context.server";

/** What something that was read rests on. */
export interface ReadSources {
  /** The newest change that was committed before it was begun. */
  readonly begun: number;
  readonly tables: Set<string>;
  /** A second before the moment for which it was read, and the end of its minute, as the database writes moments. */
  readonly from: string;
  readonly to: string;
  /** The moment for which it was read, in milliseconds. */
  readonly since: number;
  /** The moment from which it could be another one, in milliseconds. */
  until: number;
}

/** A query that is being read, as a part of another one or of none. */
export interface Reading {
  sources: ReadSources;
  outer: Reading | undefined;
}

/** What one page rests on. */
export interface PageSources extends ReadSources {
  /** Whether it was made for this visitor: a try was counted, or a command ran. */
  isPersonal: boolean;
}

interface Changes {
  /** How many changes were noted so far. */
  count: number;
  /** The change that may have concerned everything. */
  ofEverything: number;
  ofTable: Map<string, number>;
  making: Set<PageSources>;
  /** Gives a number that moves when another connection than the one that writes here commits. */
  elsewhere: (() => number) | undefined;
  /** Asks for that number, where it takes a moment. */
  hear: (() => Promise<void>) | undefined;
  knownElsewhere: number | undefined;
}

declare global {
  /** The server keeps the pages and the bundle of the pages reads the database: two bundles of one process. */
  var inbrengChanges: Changes | undefined;
}

globalThis.inbrengChanges ??= {
  count: 0,
  ofEverything: 0,
  ofTable: new Map(),
  making: new Set(),
  elsewhere: undefined,
  hear: undefined,
  knownElsewhere: undefined,
};
const changes = globalThis.inbrengChanges;

const SECOND = 1_000;
const MINUTE = 60_000;

/** A moment as the database writes it. */
function written(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace("Z", "+00:00");
}

/** Notes a change of which nobody knows what it concerned. */
export function everythingChanged(): void {
  changes.count += 1;
  changes.ofEverything = changes.count;
}

/** Notes in the turn of a commit which tables it changed. */
export function tablesChanged(tables: Iterable<string>): void {
  changes.count += 1;
  for (const table of tables) changes.ofTable.set(table, changes.count);
}

/**
 * Says how to hear of other processes; without it no page is kept, because nobody could tell whether it still holds.
 * @param elsewhere gives a number that moves with every commit of another connection
 * @param hear asks for that number where it takes a moment; it is asked for at the begin of every request
 */
export function watchOthers(
  elsewhere: (() => number) | undefined,
  hear?: () => Promise<void>,
): void {
  changes.elsewhere = elsewhere;
  changes.hear = hear;
  changes.knownElsewhere = undefined;
  everythingChanged();
}

/**
 * Looks whether another process committed something; false when nobody can tell. Once for a request: an answer may be as old
 * as the moment at which it was asked for.
 */
function lookElsewhere(): boolean {
  if (changes.elsewhere === undefined) return false;
  if (!isFirstLook()) return true;
  const present = changes.elsewhere();
  if (present !== changes.knownElsewhere) {
    changes.knownElsewhere = present;
    everythingChanged();
  }
  return true;
}

/** Hears what other processes have committed so far; undefined where that is always known. */
export function hearOthers(): Promise<void> | undefined {
  return changes.hear?.();
}

/** Whether somebody rests on what is read now, so that it has to be noted. */
export function isReadNoted(): boolean {
  return changes.making.size > 0 || requestContext().reading !== undefined;
}

/** All that rests on what is read now: every page that is being made, and the query that reads with those around it. */
function resting(): ReadSources[] {
  const all: ReadSources[] = [...changes.making];
  for (let { reading } = requestContext(); reading !== undefined; reading = reading.outer) {
    all.push(reading.sources);
  }
  return all;
}

/** Notes that these tables are read. */
export function tablesRead(tables: Iterable<string>): void {
  for (const one of resting()) for (const table of tables) one.tables.add(table);
}

/** Notes that what is shown holds until a moment, in milliseconds. */
export function holdsUntil(moment: number): void {
  for (const one of resting()) one.until = Math.min(one.until, moment);
}

/**
 * Notes moments that were read: one that comes within the minute can change what a page says, and so can the end of its
 * second, because a deadline lasts that long.
 */
export function momentsRead(texts: readonly string[]): void {
  for (const one of resting()) {
    for (const text of texts) {
      if (text <= one.from || text >= one.to) continue;
      const moment = Date.parse(text);
      one.until = Math.min(one.until, moment > one.since ? moment : moment + SECOND);
    }
  }
}

/** Notes that what is asked for now is for this visitor alone. */
export function visitIsPersonal(): void {
  const { page } = requestContext();
  if (page !== undefined) page.isPersonal = true;
}

/** What is read from now on rests on nothing yet. */
function noSources(now: Date): ReadSources {
  const canTell = lookElsewhere();
  const since = now.getTime();
  const end = since - (since % MINUTE) + MINUTE;
  return {
    begun: changes.count,
    tables: new Set(),
    from: written(since - SECOND),
    to: written(end),
    since,
    // What nobody can compare later holds no longer than now.
    until: canTell ? end : since,
  };
}

/**
 * Reads something and notes what it rests on: what is read in its own course, not what others read meanwhile.
 * @param now the moment that counts for it
 */
export async function noteReads<Made>(
  now: Date,
  read: () => Promise<Made>,
): Promise<{ made: Made; sources: ReadSources }> {
  const sources = noSources(now);
  const reading = { sources, outer: requestContext().reading };
  return { made: await withOwnContext({ reading }, read), sources };
}

/**
 * Makes a page and notes what it rests on.
 * @param now the moment that counts for it
 */
export async function noteSources<Made>(
  now: Date,
  make: () => Promise<Made>,
): Promise<{ made: Made; sources: PageSources }> {
  const sources: PageSources = { ...noSources(now), isPersonal: false };
  changes.making.add(sources);
  try {
    return { made: await withContext({ page: sources }, make), sources };
  } finally {
    changes.making.delete(sources);
  }
}

/** Whether something is still what would be read now, as far as the database goes. */
function stillHold({ begun, tables }: ReadSources): boolean {
  if (changes.ofEverything > begun) return false;
  for (const table of tables) if ((changes.ofTable.get(table) ?? 0) > begun) return false;
  return true;
}

/**
 * Whether something is still what would be read at a moment.
 * @param moment in milliseconds
 */
export function stillHoldAt(sources: ReadSources, moment: number): boolean {
  if (moment < sources.since || moment >= sources.until) return false;
  return lookElsewhere() && stillHold(sources);
}
