import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { monthGrid } from "~/features/calendar/domain/month-grid";
import type { MonthGrid } from "~/features/calendar/domain/month-grid";
import { regionSettings } from "~/features/region/queries.server";
import { sessionStateAt } from "~/features/sessions/domain/session";
import type { SessionState } from "~/features/sessions/domain/session";
import { localText } from "~/i18n/language";
import type { Language, LocalText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { sessionEnumColumns } from "../schema";
import type { SessionFilter } from "../schema/list-filter";
import { PUBLIC_SESSION } from "~/features/vocabulary/domain/public-session";
import { seatedIn, summaryColumns, summaryOf } from "./summary.server";
import type { SessionSummary } from "./summary.server";

/** So many sessions are in one month of the calendar: more fit on no screen, and the list has them all. */
const MOST_IN_A_MONTH = 500;

const PAGE_SIZE = 20;

/** Sessions for everyone to see that fit a filter. A session without audience is for everyone. */
function fitting(filter: SessionFilter): Prisma.SessionWhereInput {
  return {
    ...PUBLIC_SESSION,
    ...(filter.municipality === "" ? {} : { municipality: { slug: filter.municipality } }),
    ...(filter.format === "" ? {} : { format: filter.format }),
    ...(filter.role === ""
      ? {}
      : { OR: [{ audience: "[]" }, { audience: { contains: `"${filter.role}"` } }] }),
  };
}

export type SessionList = {
  sessions: SessionSummary[];
  total: number;
  pageCount: number;
};

/** One page of the list: what is coming, the first one first; or what has been, the last one first. */
export async function publicSessions(
  filter: SessionFilter,
  language: Language,
  now: Date,
): Promise<SessionList> {
  const client = await database();
  const coming = filter.when === "coming";
  const where: Prisma.SessionWhereInput = {
    ...fitting(filter),
    endsAt: coming ? { gt: now } : { lte: now },
  };
  const [total, rows, { terms }] = await Promise.all([
    client.session.count({ where }),
    client.session.findMany({
      where,
      select: summaryColumns,
      orderBy: [{ startsAt: coming ? "asc" : "desc" }, { id: "asc" }],
      skip: (filter.page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    }),
    regionSettings(client),
  ]);
  const seated = await seatedIn(
    client,
    rows.map(({ id }) => id),
  );
  return {
    sessions: rows.map((row) => summaryOf(row, seated.get(row.id) ?? [], terms, language, now)),
    total,
    pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)),
  };
}

/** A session on a day of the calendar. */
export type CalendarEntry = {
  slug: string;
  title: LocalText;
  startsAt: Date;
  state: SessionState;
};

export type SessionMonth = {
  grid: MonthGrid;
  today: string;
  /** By day, "YYYY-MM-DD", in the order of the clock. */
  days: Record<string, CalendarEntry[]>;
  total: number;
};

/** One month of the calendar; without a month in the filter the present one. */
export async function sessionMonth(
  filter: SessionFilter,
  language: Language,
  now: Date,
): Promise<SessionMonth> {
  const client = await database();
  const today = amsterdamDate(now);
  const grid = monthGrid(filter.month === "" ? today.slice(0, 7) : filter.month);
  const rows = await client.session.findMany({
    where: { ...fitting(filter), startsAt: { gte: grid.from, lt: grid.until } },
    select: {
      slug: true,
      title: true,
      titleEn: true,
      startsAt: true,
      endsAt: true,
      state: true,
      format: true,
    },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    take: MOST_IN_A_MONTH,
  });
  const days: Record<string, CalendarEntry[]> = {};
  for (const row of rows) {
    const { state } = sessionEnumColumns.parse(row);
    (days[amsterdamDate(row.startsAt)] ??= []).push({
      slug: row.slug,
      title: localText(language, row.title, row.titleEn),
      startsAt: row.startsAt,
      state: sessionStateAt({ state, endsAt: row.endsAt }, now),
    });
  }
  return { grid, today, days, total: rows.length };
}
