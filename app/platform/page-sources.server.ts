/**
 * What a page was made from, and whether that is still so: the tables that were read while it was made, each with the
 * commit that last changed it.
 *
 * Everything that is read meanwhile counts as read by every page that is being made, whoever read it: a page then at most
 * rests on too much and is made once more, and never on too little. What is memoised for a time counts by the moment
 * until which it holds (`cache.server.ts`). What another process changes counts as everything.
 */
import { requestContext, withContext } from "./request-context.server";

/** What something that was read rests on. */
export interface ReadSources {
  /** The newest change that was committed before it was begun. */
  readonly begun: number;
  readonly tables: Set<string>;
  /** The moment for which it was read, and the end of its minute, as the database writes moments. */
  readonly from: string;
  readonly to: string;
  /** The same moment in milliseconds. */
  readonly since: number;
  /** The moment from which it could be another one, in milliseconds. */
  until: number;
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
  making: Set<ReadSources>;
  /** Gives a number that moves when another connection than the one that writes here commits. */
  elsewhere: (() => number) | undefined;
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
  knownElsewhere: undefined,
};
const changes = globalThis.inbrengChanges;

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
 */
export function watchOthers(elsewhere: (() => number) | undefined): void {
  changes.elsewhere = elsewhere;
  changes.knownElsewhere = undefined;
  everythingChanged();
}

/** Looks whether another process committed something; false when nobody can tell. */
function lookElsewhere(): boolean {
  if (changes.elsewhere === undefined) return false;
  const present = changes.elsewhere();
  if (present !== changes.knownElsewhere) {
    changes.knownElsewhere = present;
    everythingChanged();
  }
  return true;
}

/** Whether some page is being made, so that what is read has to be noted. */
export function isPageBeingMade(): boolean {
  return changes.making.size > 0;
}

/** Notes that these tables are read. */
export function tablesRead(tables: Iterable<string>): void {
  for (const page of changes.making) for (const table of tables) page.tables.add(table);
}

/** Notes that what is shown holds until a moment, in milliseconds. */
export function holdsUntil(moment: number): void {
  for (const page of changes.making) page.until = Math.min(page.until, moment);
}

/** Notes a moment that was read: one that comes within the minute can change what a page says. */
export function momentRead(text: string): void {
  for (const page of changes.making) {
    if (text > page.from && text < page.to) page.until = Math.min(page.until, Date.parse(text));
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
    from: written(since),
    to: written(end),
    since,
    // What nobody can compare later holds no longer than now.
    until: canTell ? end : since,
  };
}

async function noteInto<Made>(sources: ReadSources, make: () => Promise<Made>): Promise<Made> {
  changes.making.add(sources);
  try {
    return await make();
  } finally {
    changes.making.delete(sources);
  }
}

/**
 * Reads something and notes what it rests on.
 * @param now the moment that counts for it
 */
export async function noteReads<Made>(
  now: Date,
  read: () => Promise<Made>,
): Promise<{ made: Made; sources: ReadSources }> {
  const sources = noSources(now);
  return { made: await noteInto(sources, read), sources };
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
  const made = await noteInto(sources, () => withContext({ page: sources }, make));
  return { made, sources };
}

/** The present state of everything, to compare with what a page was made from. */
export function latestChange(): number | undefined {
  return lookElsewhere() ? changes.count : undefined;
}

/** Whether something is still what would be read now, as far as the database goes. */
export function stillHold({ begun, tables }: ReadSources): boolean {
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
