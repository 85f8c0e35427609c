import { roundThread } from "~/features/rounds/domain/thread";
import type { ThreadStep } from "~/features/rounds/domain/thread";
import { summaryColumns, summaryOf } from "~/features/rounds/queries.server";
import type { RoundSummary } from "~/features/rounds/queries.server";
import { takingInput } from "~/features/vocabulary/domain/taking-input";
import { LANGUAGES } from "~/i18n/language";
import type { Language } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { cacheByTables } from "~/platform/read-cache.server";

/** An open round on the home page, with what can be done in it now. */
export type OpenRoundDto = RoundSummary & {
  thread: ThreadStep[];
  openSurveys: { slug: string; minutes: number | null }[];
};

export type OpenRounds = {
  /** Those that close first. */
  rounds: OpenRoundDto[];
  /** When the first session of an open round begins; null when none is planned. */
  nextSession: Date | null;
};

/** The home page shows one round, and a survey of the first that has one; all of them are at /rondes. */
const MOST_ROUNDS = 5;
const MOST_SURVEYS = 5;
/** One answer for each language. */
const MOST_ANSWERS = LANGUAGES.length;

async function readOpenRounds(language: Language, now: Date): Promise<OpenRounds> {
  const client = await database();
  const open = takingInput(now);
  const [rows, session] = await Promise.all([
    client.round.findMany({
      where: open,
      orderBy: [{ closesAt: "asc" }, { id: "asc" }],
      take: MOST_ROUNDS,
      select: {
        ...summaryColumns,
        surveys: {
          where: { ...open, inviteOnly: false },
          orderBy: [{ closesAt: "asc" }, { id: "asc" }],
          take: MOST_SURVEYS,
          select: { slug: true, minutes: true },
        },
      },
    }),
    client.session.findFirst({
      where: { state: "published", startsAt: { gt: now }, round: open },
      orderBy: { startsAt: "asc" },
      select: { startsAt: true },
    }),
  ]);
  const rounds = rows.map((row) => {
    const summary = summaryOf(row, language, now);
    return {
      ...summary,
      // An open round has not reached its themes: the first two steps are all the thread needs here.
      thread: roundThread(
        { ...row, state: summary.state, themes: { total: 0, published: 0, replied: 0 } },
        now,
      ),
      openSurveys: row.surveys,
    };
  });
  return { rounds, nextSession: session?.startsAt ?? null };
}

/** The rounds in which people can take part now; the one that closes first stands first. */
export const openRounds = cacheByTables(MOST_ANSWERS, readOpenRounds);
