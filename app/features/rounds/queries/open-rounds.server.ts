import { oldestOpenDeadline } from "~/features/calendar/domain/deadline";
import { roundThread } from "~/features/rounds/domain/thread";
import type { ThreadStep } from "~/features/rounds/domain/thread";
import { summaryColumns, summaryOf } from "~/features/rounds/queries.server";
import type { RoundSummary } from "~/features/rounds/queries.server";
import type { Language } from "~/i18n/language";
import { database } from "~/platform/db.server";

/** An open round on the home page, with what can be done in it now. */
export type OpenRoundDto = RoundSummary & {
  thread: ThreadStep[];
  openSurveys: { slug: string; minutes: number | null }[];
  comingSessions: { slug: string; startsAt: Date }[];
};

/** The rounds in which people can take part now; the one that closes first stands first. */
export async function openRounds(language: Language, now: Date): Promise<OpenRoundDto[]> {
  const client = await database();
  const rows = await client.round.findMany({
    where: {
      state: "open",
      OR: [{ closesAt: null }, { closesAt: { gte: oldestOpenDeadline(now) } }],
    },
    orderBy: { closesAt: "asc" },
    select: {
      ...summaryColumns,
      surveys: {
        where: {
          state: "open",
          OR: [{ closesAt: null }, { closesAt: { gte: oldestOpenDeadline(now) } }],
        },
        select: { slug: true, minutes: true },
      },
      sessions: {
        where: { state: "published", startsAt: { gt: now } },
        orderBy: { startsAt: "asc" },
        take: 1,
        select: { slug: true, startsAt: true },
      },
    },
  });
  return rows.map((row) => {
    const summary = summaryOf(row, language, now);
    return {
      ...summary,
      // An open round has not reached its themes: the first two steps are all the thread needs here.
      thread: roundThread(
        { ...row, state: summary.state, themes: { total: 0, published: 0, replied: 0 } },
        now,
      ),
      openSurveys: row.surveys,
      comingSessions: row.sessions,
    };
  });
}
