import { feedBegins } from "~/features/calendar/domain/elapsed-days";
import { calendarEvent } from "~/features/sessions/domain/calendar-file";
import type { SeatWay } from "~/features/sessions/domain/ways";
import type { CalendarEvent } from "~/features/sessions/domain/calendar-file";
import { organisationOf } from "~/features/region/queries/identity.server";
import { localPath, localText } from "~/i18n/language";
import type { Language } from "~/i18n/language";
import { calendarFile } from "~/platform/calendar-file.server";
import type { CalendarMethod } from "~/platform/calendar-file.server";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import type { Prisma } from "~/platform/generated/client";
import { calendarWords } from "../mail";
import { sessionEnumColumns } from "../schema";
import { PUBLIC_SESSION } from "~/features/vocabulary/domain/public-session";

/** So many sessions are in the feed, the first ones first: more no calendar shows. */
const MOST_IN_FEED = 1_000;

export const calendarColumns = {
  id: true,
  slug: true,
  title: true,
  titleEn: true,
  summary: true,
  summaryEn: true,
  state: true,
  format: true,
  place: true,
  address: true,
  startsAt: true,
  endsAt: true,
  sequence: true,
  changedAt: true,
  createdAt: true,
} as const satisfies Prisma.SessionSelect;

export type CalendarRow = Prisma.SessionGetPayload<{ select: typeof calendarColumns }>;

function eventOf(row: CalendarRow, language: Language, way: SeatWay): CalendarEvent {
  const site = new URL(publicUrl());
  return calendarEvent(
    {
      ...row,
      ...sessionEnumColumns.parse(row),
      way,
      changedAt: row.changedAt ?? row.createdAt,
      title: localText(language, row.title, row.titleEn).text,
      summary: localText(language, row.summary, row.summaryEn).text,
    },
    {
      host: site.hostname,
      url: `${publicUrl()}${localPath(language, `/bijeenkomsten/${row.slug}`)}`,
    },
  );
}

/** Sessions as an iCalendar file in a language; each keeps its UID whatever the language. */
async function sessionsFile(
  rows: readonly CalendarRow[],
  language: Language,
  now: Date,
  way: SeatWay = null,
): Promise<string> {
  const organisation = await organisationOf(await database());
  return calendarFile(
    rows.map((row) => eventOf(row, language, way)),
    { name: calendarWords(language).calendar, organisation, method: "PUBLISH", stampedAt: now },
  );
}

/** The file that goes to one registrant: an update, or a cancellation, which a calendar takes only when it names them. */
export async function fileForRegistrant(
  connection: Connection,
  row: CalendarRow,
  { language, email, way }: { language: Language; email: string; way: SeatWay },
  now: Date,
  method: CalendarMethod,
): Promise<string> {
  const organisation = await organisationOf(connection);
  const name = calendarWords(language).calendar;
  const attendee = method === "CANCEL" ? email : null;
  const event = eventOf(row, language, way);
  return calendarFile([event], { name, organisation, method, stampedAt: now, attendee });
}

/** The calendar file of one public session, for who comes in this way; null when there is none of that name. */
export async function calendarFileOf(
  slug: string,
  { language, way }: { language: Language; way: SeatWay },
  now: Date,
): Promise<string | null> {
  const client = await database();
  const row = await client.session.findFirst({
    where: { slug, ...PUBLIC_SESSION },
    select: calendarColumns,
  });
  return row && sessionsFile([row], language, now, way);
}

/** The feed: every coming session, cancelled ones too so that calendars hear of it, and those just held. */
export async function calendarFeed(language: Language, now: Date): Promise<string> {
  const client = await database();
  const rows = await client.session.findMany({
    where: {
      ...PUBLIC_SESSION,
      endsAt: { gt: feedBegins(now) },
    },
    select: calendarColumns,
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    take: MOST_IN_FEED,
  });
  return sessionsFile(rows, language, now);
}
