import { regionSettings } from "~/features/region/queries.server";
import { reportStatus } from "~/features/sessions/domain/report";
import type { ReportStatus } from "~/features/sessions/domain/report";
import { sessionStateAt } from "~/features/sessions/domain/session";
import type { SessionState } from "~/features/sessions/domain/session";
import { sessionEnumColumns } from "~/features/sessions/schema";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { cacheByTables } from "~/platform/read-cache.server";
import { PUBLIC_SESSION } from "~/features/vocabulary/domain/public-session";

export type SessionOfRound = {
  slug: string;
  title: LocalText;
  startsAt: Date;
  /** By the clock: ended as soon as the end has passed. */
  state: SessionState;
  report: ReportStatus;
};

/** Rounds whose sessions are remembered, in each language. */
const MOST_ROUNDS = 100;

async function readSessions(
  roundSlug: string,
  language: Language,
  now: Date,
): Promise<SessionOfRound[]> {
  const client = await database();
  const [rows, { terms }] = await Promise.all([
    client.session.findMany({
      where: { ...PUBLIC_SESSION, round: { slug: roundSlug } },
      select: {
        slug: true,
        title: true,
        titleEn: true,
        startsAt: true,
        endsAt: true,
        state: true,
        format: true,
      },
      orderBy: { startsAt: "asc" },
    }),
    regionSettings(client),
  ]);
  return rows.map(({ slug, title, titleEn, startsAt, endsAt, ...words }) => {
    const session = { state: sessionEnumColumns.parse(words).state, endsAt };
    return {
      slug,
      title: localText(language, title, titleEn),
      startsAt,
      state: sessionStateAt(session, now),
      report: reportStatus(session, terms, now),
    };
  });
}

/** The sessions of a round, each with where its report stands: one that is late is late for everyone to see. */
export const sessionsOfRound = cacheByTables(MOST_ROUNDS, readSessions);
