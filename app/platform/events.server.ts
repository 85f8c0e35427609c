/**
 * Events: what happened, told in the transaction in which it happens. A command says it with `emit`; who wants to know
 * stands in `app/subscribers.server.ts`. What must hold at once runs inside the transaction; the rest is delivered by a
 * job, from a cursor in the database.
 *
 * A row is stored only for an event that a later subscriber hears, so nothing about answers is ever stored; a row says no
 * person, no actor and nothing finer than the day. `docs/decisions/0105-events-in-the-transaction.md` says why.
 */
import { z } from "zod";
import type { AuditActor } from "./audit.server";
import { database, inTransaction } from "./db.server";
import type { Transaction } from "./db.server";
import { refuseJoiningEvent } from "./event-guard.server";
import type { JoiningName } from "./event-guard.server";
import { insertRows } from "./statements.server";

/** Facts about a change; never personal data, codes, tokens or answers. They go into the audit log, not into the row. */
export type EventDetails = Readonly<Record<string, string | number | boolean | null>> & {
  readonly [Name in JoiningName]?: never;
};

/** One kind of event. `About` are ids of other published things that the change touches; they are stored with it. */
export interface EventOf<
  Type extends string,
  SubjectKind extends string,
  Details extends EventDetails = EventDetails,
  About extends Record<string, string> = Record<string, never>,
> {
  type: Type;
  actor: AuditActor;
  subjectKind: SubjectKind;
  subjectId: string;
  details?: Details;
  about?: About;
}

/** Every feature adds its union here, in its `events.ts`: `emit` then takes no event that nobody declared. */
export interface EventsOfFeatures {
  platform: EventOf<"data.loaded", "database">;
}

export type DomainEvent = EventsOfFeatures[keyof EventsOfFeatures];
export type EventType = DomainEvent["type"];
export type SubjectKind = DomainEvent["subjectKind"];

/** Hears an event in its transaction: what it throws takes the change back. */
export interface ImmediateSubscriber {
  name: string;
  /** The events it hears, by type. */
  hears: "everything" | readonly EventType[];
  handle: (transaction: Transaction, event: DomainEvent, now: Date) => Promise<void>;
  /** Hears of what shows otherwise although nothing happened that anyone is told of. */
  touched?: (transaction: Transaction, subject: Subject) => Promise<void>;
}

/** Something that events are about. */
export type Subject = Pick<DomainEvent, "subjectKind" | "subjectId">;

/** An event as it was stored. */
export interface StoredEvent {
  type: string;
  subjectKind: string;
  subjectId: string;
  about: Record<string, string>;
}

/** Hears events later, at least once each; a failure leaves the cursor, so the same events come again. */
export interface LaterSubscriber {
  /** Name of the cursor. Another name starts anew, for instance when what is made of the events has changed. */
  name: string;
  /** Whether this event has to be stored for it. */
  hears: (event: Pick<DomainEvent, "type" | "subjectKind">) => boolean;
  /** Makes everything from what there is, where no cursor stands yet. */
  begin: (transaction: Transaction, now: Date) => Promise<void>;
  /** Takes over what happened since; in the transaction in which the cursor moves. */
  handle: (transaction: Transaction, events: readonly StoredEvent[], now: Date) => Promise<void>;
  /** Whether what it made is gone, so that it has to begin anew; asked once per process. */
  isLost?: (transaction: Transaction) => Promise<boolean>;
}

export interface Subscribers {
  immediate: readonly ImmediateSubscriber[];
  later: readonly LaterSubscriber[];
}

const dayFormat = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });

/** The day it is in Amsterdam: YYYY-MM-DD. */
export function amsterdamDay(moment: Date): string {
  return dayFormat.format(moment);
}

let load: (() => Subscribers | Promise<Subscribers>) | undefined;
let registered: Promise<Subscribers> | undefined;
/** Later subscribers whose work this process has seen to be there. */
const checked = new Set<string>();

/** Says who hears the events of this process; called once, by `app/subscribers.server.ts`. */
export function registerSubscribers(loader: () => Subscribers | Promise<Subscribers>): void {
  load = loader;
  registered = undefined;
  checked.clear();
}

function subscribers(): Promise<Subscribers> {
  if (load === undefined) {
    throw new Error("Nobody hears events in this process: import app/subscribers.server.ts first");
  }
  registered ??= Promise.resolve(load());
  return registered;
}

/**
 * Tells what happened, in the transaction that does it: all of it holds, or nothing.
 * @throws when no subscribers are registered: a change that no log tells of must not happen
 */
export async function emit(transaction: Transaction, event: DomainEvent, now: Date): Promise<void> {
  refuseJoiningEvent(event);
  const { immediate, later } = await subscribers();
  for (const subscriber of immediate) {
    if (subscriber.hears !== "everything" && !subscriber.hears.includes(event.type)) continue;
    await subscriber.handle(transaction, event, now);
  }
  if (!later.some((subscriber) => subscriber.hears(event))) return;
  await insertRows(transaction, "DomainEvent", [
    {
      day: amsterdamDay(now),
      type: event.type,
      subjectKind: event.subjectKind,
      subjectId: event.subjectId,
      about: JSON.stringify(event.about ?? {}),
    },
  ]);
}

/**
 * Says that something shows otherwise: a count moved, a reaction was let through. No log, no row and no moment: what one
 * person did leaves no trace by it.
 */
export async function touch(transaction: Transaction, subject: Subject): Promise<void> {
  const { immediate } = await subscribers();
  for (const { touched } of immediate) await touched?.(transaction, subject);
}

const BATCH = 500;
const aboutSchema = z.record(z.string(), z.string());

async function moveCursor(transaction: Transaction, subscriber: string, sequence: number) {
  await transaction.eventCursor.upsert({
    where: { subscriber },
    create: { subscriber, sequence },
    update: { sequence },
  });
}

/** Delivers one batch to one subscriber; true when there may be more. */
async function deliverBatch(
  transaction: Transaction,
  subscriber: LaterSubscriber,
  now: Date,
): Promise<boolean> {
  const { name } = subscriber;
  const cursor = await transaction.eventCursor.findUnique({ where: { subscriber: name } });
  const isLost = !checked.has(name) && (await subscriber.isLost?.(transaction)) === true;
  if (!cursor || isLost) {
    const newest = await transaction.domainEvent.aggregate({ _max: { sequence: true } });
    await subscriber.begin(transaction, now);
    await moveCursor(transaction, name, newest._max.sequence ?? cursor?.sequence ?? 0);
    return false;
  }
  const rows = await transaction.domainEvent.findMany({
    where: { sequence: { gt: cursor.sequence } },
    orderBy: { sequence: "asc" },
    take: BATCH,
  });
  const last = rows.at(-1);
  if (!last) return false;
  const events = rows.map(({ type, subjectKind, subjectId, about }) => ({
    type,
    subjectKind,
    subjectId,
    about: aboutSchema.parse(JSON.parse(about)),
  }));
  await subscriber.handle(transaction, events, now);
  await moveCursor(transaction, name, last.sequence);
  return rows.length === BATCH;
}

/** Whether a subscriber has something to do; asked outside a transaction, so that an idle tick holds up no writer. */
async function hasNews({ name }: LaterSubscriber): Promise<boolean> {
  if (!checked.has(name)) return true;
  const client = await database();
  const cursor = await client.eventCursor.findUnique({ where: { subscriber: name } });
  if (!cursor) return true;
  const next = await client.domainEvent.findFirst({
    where: { sequence: { gt: cursor.sequence } },
    select: { sequence: true },
  });
  return next !== null;
}

/**
 * Delivers what later subscribers have not heard yet. One that fails keeps its cursor and hears the same again; the
 * others go on.
 */
export async function deliverEvents(now: Date): Promise<void> {
  const { later } = await subscribers();
  for (const subscriber of later) {
    try {
      if (!(await hasNews(subscriber))) continue;
      const deliver = () =>
        inTransaction((transaction) => deliverBatch(transaction, subscriber, now));
      let isMore = await deliver();
      checked.add(subscriber.name);
      while (isMore) isMore = await deliver();
    } catch (error) {
      // Loaded here: a log reads the settings as soon as it is loaded, and whoever registers has not settled them yet.
      const { logUnexpected } = await import("./log.server");
      logUnexpected(error, `events for ${subscriber.name}`);
    }
  }
}

/** Stored events stay so many days after everyone has heard them: for who looks into what a subscriber did. */
const KEEP_DAYS = 30;
const DAY = 24 * 60 * 60 * 1_000;

/** Removes events that every subscriber has heard, once their term is over. */
export async function pruneEvents(now: Date): Promise<void> {
  const { later } = await subscribers();
  const names = later.map(({ name }) => name);
  await inTransaction(async (transaction) => {
    // The cursor of a subscriber that is no more must not hold events back.
    await transaction.eventCursor.deleteMany({ where: { subscriber: { notIn: names } } });
    const cursors = await transaction.eventCursor.findMany({
      select: { sequence: true },
      take: names.length,
    });
    if (cursors.length < names.length) return;
    const heard = Math.min(...cursors.map(({ sequence }) => sequence));
    await transaction.domainEvent.deleteMany({
      where: {
        sequence: { lte: heard },
        day: { lt: amsterdamDay(new Date(now.getTime() - KEEP_DAYS * DAY)) },
      },
    });
  });
}
