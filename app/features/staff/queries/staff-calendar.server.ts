/** The calendar of one member of staff, as a page and as a feed: dates of rounds, and what of the own work is due. */
import { addToDate, amsterdamDate, endOfDay } from "~/features/calendar/domain/amsterdam-time";
import { isOverdue } from "~/features/calendar/domain/deadline";
import { organisationOf } from "~/features/region/queries/identity.server";
import {
  FEED_DAYS_AHEAD,
  FEED_DAYS_BACK,
  PAGE_DAYS,
  seesDates,
} from "~/features/staff/domain/staff-dates";
import type { DateKind } from "~/features/staff/domain/staff-dates";
import type { WorkKind } from "~/features/staff/domain/staff-work";
import { calendarWords } from "~/features/staff/mail";
import { workOf, workSource } from "~/features/staff/queries/work.server";
import type { OwnWork } from "~/features/staff/queries/work.server";
import type { Period, StaffDateSource } from "~/features/staff/staff-dates";
import { deskLanguage, localPath } from "~/i18n/language";
import type { Language } from "~/i18n/language";
import { calendarFile } from "~/platform/calendar-file.server";
import type { CalendarFileEvent } from "~/platform/calendar-file.server";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { sha256 } from "~/platform/secret.server";
import type { Authorized } from "~/policy/authorize.server";

let known: readonly StaffDateSource[] | undefined;

/** Makes known what stands in the calendar; the composition root does so before anything else runs. */
export function registerStaffDates(sources: readonly StaffDateSource[]): void {
  known = sources;
}

/** What happens, or what is due. */
export type CalendarEntry = {
  key: string;
  what: { date: DateKind; title: string } | { work: WorkKind; count: number };
  startsAt: Date;
  endsAt: Date | null;
  late: boolean;
  /** Where it is done, or where everybody reads of it. */
  path: string | null;
};

/** So many stand on the page and in the feed, the first ones first. */
const MOST_ENTRIES = 500;

/** What is due, one entry for all work of a kind that is due on the same day. */
function dueEntries({ terms }: OwnWork, now: Date): CalendarEntry[] {
  const entries = new Map<string, CalendarEntry & { what: { work: WorkKind; count: number } }>();
  for (const { kind, count, roundId, bodyId, dueAt } of terms) {
    const key = `${kind}-${roundId ?? bodyId ?? "all"}-${amsterdamDate(dueAt)}`;
    const before = entries.get(key);
    entries.set(key, {
      key,
      what: { work: kind, count: count + (before?.what.count ?? 0) },
      startsAt: before !== undefined && before.startsAt < dueAt ? before.startsAt : dueAt,
      endsAt: null,
      late: isOverdue(dueAt, now) || before?.late === true,
      path: workSource(kind).path,
    });
  }
  return [...entries.values()];
}

async function entriesOf(
  client: Connection,
  staffId: string,
  period: Period,
  language: Language,
  now: Date,
): Promise<CalendarEntry[] | null> {
  const own = await workOf(client, staffId, period.until, now, { all: true });
  if (own === null) return null;
  if (known === undefined) throw new Error("nobody registered what stands in the calendar");
  const worker = { worksInRounds: own.role === "moderator", roundIds: own.roundIds };
  const dates = await Promise.all(known.map((source) => source(client, period, language)));
  const seen = dates
    .flat()
    .filter((date) => seesDates(worker, date))
    .map(({ kind, id, title, startsAt, endsAt, path }): CalendarEntry => ({
      ...{ key: `${kind}-${id}`, what: { date: kind, title }, startsAt, endsAt, path },
      late: false,
    }));
  return [...dueEntries(own, now), ...seen]
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_ENTRIES);
}

/** The page: what is late, what comes in the next months, and whether there is an address for a calendar. */
export type StaffCalendar = { late: CalendarEntry[]; coming: CalendarEntry[]; hasAddress: boolean };

/** The calendar of whoever asks; null for nobody of the staff. */
export async function loadStaffCalendar(
  { actor }: Authorized<"account.own">,
  language: Language,
  now: Date,
): Promise<StaffCalendar | null> {
  if (actor.kind !== "staff") return null;
  const client = await database();
  const until = endOfDay(addToDate(amsterdamDate(now), { days: PAGE_DAYS }));
  const entries = await entriesOf(client, actor.staffId, { from: now, until }, language, now);
  if (entries === null) return null;
  const { calendarTokenHash } = await client.staffAccount.findUniqueOrThrow({
    where: { id: actor.staffId },
    select: { calendarTokenHash: true },
  });
  return {
    late: entries.filter(({ late }) => late),
    coming: entries.filter(({ late }) => !late),
    hasAddress: calendarTokenHash !== null,
  };
}

function eventOf(entry: CalendarEntry, language: Language, now: Date): CalendarFileEvent {
  const { key, what, startsAt, endsAt, path } = entry;
  const words = calendarWords(language);
  const address = `${publicUrl()}${localPath(language, path ?? "/werkplek/agenda")}`;
  return {
    uid: `staff-${key}@${new URL(publicUrl()).hostname}`,
    sequence: 0,
    changedAt: now,
    status: "CONFIRMED",
    title: words.title(what),
    description: "",
    location: "",
    url: address,
    start: startsAt,
    end: endsAt ?? startsAt,
    wholeDay: endsAt === null ? amsterdamDate(startsAt) : null,
  };
}

/** The feed behind a secret address; null when no account that can sign in has it. */
export async function staffFeed(token: string, now: Date): Promise<string | null> {
  const client = await database();
  const account = await client.staffAccount.findUnique({
    where: { calendarTokenHash: sha256(token) },
    select: { id: true, language: true },
  });
  if (account === null) return null;
  const language = deskLanguage(account.language);
  const today = amsterdamDate(now);
  const period = {
    from: endOfDay(addToDate(today, { days: -FEED_DAYS_BACK })),
    until: endOfDay(addToDate(today, { days: FEED_DAYS_AHEAD })),
  };
  const entries = await entriesOf(client, account.id, period, language, now);
  if (entries === null) return null;
  return calendarFile(
    entries.map((entry) => eventOf(entry, language, now)),
    {
      name: calendarWords(language).name,
      organisation: await organisationOf(client),
      method: "PUBLISH",
      stampedAt: now,
    },
  );
}
