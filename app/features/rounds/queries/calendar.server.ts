/** The days of rounds as calendar files: of one round, and of all. */
import { daysBefore, feedBegins } from "~/features/calendar/domain/elapsed-days";
import { reportDue } from "~/features/calendar/domain/terms";
import { regionSettings } from "~/features/region/queries.server";
import { organisationOf } from "~/features/region/queries/identity.server";
import { MOST_ROUNDS } from "~/features/rounds/domain/round";
import { reportDay, roundDays, WITHDRAWN_TOLD_DAYS } from "~/features/rounds/domain/calendar-dates";
import type { RoundDay } from "~/features/rounds/domain/calendar-dates";
import { calendarWords } from "~/features/rounds/mail";
import { PUBLIC_SESSION } from "~/features/vocabulary/domain/public-session";
import { isPublicRound, PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import { localPath, localText } from "~/i18n/language";
import type { Language } from "~/i18n/language";
import { calendarFile } from "~/platform/calendar-file.server";
import type { CalendarFileEvent } from "~/platform/calendar-file.server";
import { database } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import type { Prisma } from "~/platform/generated/client";

/** More sessions than a round has. */
const MOST_SESSIONS = 500;

const columns = {
  ...{ id: true, slug: true, title: true, titleEn: true, state: true, example: true },
  ...{ closesAt: true, replyDueAt: true, reportedBackAt: true, withdrawnAt: true },
  ...{ version: true, changedAt: true, createdAt: true },
  sessions: {
    where: PUBLIC_SESSION,
    select: {
      ...{ id: true, slug: true, title: true, titleEn: true, state: true },
      ...{ endsAt: true, sequence: true, changedAt: true, createdAt: true },
    },
    orderBy: [{ endsAt: "asc" }, { id: "asc" }],
    take: MOST_SESSIONS,
  },
} as const satisfies Prisma.RoundSelect;

type Row = Prisma.RoundGetPayload<{ select: typeof columns }>;

/** What a day is of: a round or a session of it. */
type Subject = { title: string; path: string; example: boolean };

function eventOf(day: RoundDay, subject: Subject, language: Language): CalendarFileEvent {
  const words = calendarWords(language);
  return {
    uid: `round-${day.key}@${new URL(publicUrl()).hostname}`,
    sequence: day.sequence,
    changedAt: day.changedAt,
    status: day.status,
    title: words.title(day.kind, subject.title),
    description: words.text(day.kind, subject.example),
    location: "",
    url: `${publicUrl()}${localPath(language, subject.path)}`,
    start: day.at,
    end: day.at,
    wholeDay: day.day,
  };
}

/** The days of a round and of the reports of its sessions; `reportDays` is the term of a report. */
function eventsOf(row: Row, reportDays: number, language: Language): CalendarFileEvent[] {
  const { example } = row;
  const isPublic = isPublicRound(row);
  const round = {
    title: localText(language, row.title, row.titleEn).text,
    path: isPublic ? `/rondes/${row.slug}` : "/rondes",
    example,
  };
  const changedAt = row.changedAt ?? row.createdAt;
  const days = roundDays({ ...row, isPublic, changedAt }).map((day) =>
    eventOf(day, round, language),
  );
  if (!isPublic) return days;
  const reports = row.sessions.map((session) => {
    const day = reportDay({
      sessionId: session.id,
      isCancelled: session.state === "cancelled",
      dueAt: reportDue(session.endsAt, { sessionReportDays: reportDays }),
      sequence: session.sequence,
      changedAt: session.changedAt ?? session.createdAt,
    });
    const title = localText(language, session.title, session.titleEn).text;
    return eventOf(day, { title, path: `/bijeenkomsten/${session.slug}`, example }, language);
  });
  return [...days, ...reports];
}

/** Rounds that everybody sees, and those whose announcement was withdrawn not long ago. */
function inCalendar(now: Date): Prisma.RoundWhereInput {
  const since = daysBefore(now, WITHDRAWN_TOLD_DAYS);
  return { OR: [PUBLIC_ROUND, { withdrawnAt: { gt: since } }] };
}

async function fileOf(events: CalendarFileEvent[], language: Language, now: Date): Promise<string> {
  return calendarFile(events, {
    name: calendarWords(language).calendar,
    organisation: await organisationOf(await database()),
    method: "PUBLISH",
    stampedAt: now,
  });
}

/** The calendar file of one round; null when nobody ever saw one of that name. */
export async function roundCalendarFile(
  slug: string,
  language: Language,
  now: Date,
): Promise<string | null> {
  const client = await database();
  const [row, { terms }] = await Promise.all([
    client.round.findFirst({ where: { slug, ...inCalendar(now) }, select: columns }),
    regionSettings(client),
  ]);
  return row && fileOf(eventsOf(row, terms.sessionReportDays, language), language, now);
}

/** The feed of all rounds: every day to come, those called off too so that calendars hear of it, and those just been. */
export async function roundsFeed(language: Language, now: Date): Promise<string> {
  const client = await database();
  const [rows, { terms }] = await Promise.all([
    client.round.findMany({
      where: inCalendar(now),
      select: columns,
      orderBy: [{ opensAt: "desc" }, { id: "asc" }],
      take: MOST_ROUNDS,
    }),
    regionSettings(client),
  ]);
  const since = feedBegins(now);
  const events = rows
    .flatMap((row) => eventsOf(row, terms.sessionReportDays, language))
    .filter(({ start }) => start > since)
    .sort((a, b) => a.start.getTime() - b.start.getTime());
  return fileOf(events, language, now);
}
