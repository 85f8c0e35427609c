/** What feeds tell: what happens in one round, and every report that was published. */
import { PUBLIC_REPORT } from "~/features/vocabulary/domain/public-report";
import { PUBLIC_REPLY, PUBLIC_THEME } from "~/features/vocabulary/domain/public-theme";
import { themeAddress } from "~/features/vocabulary/domain/theme-address";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import type { Language } from "~/i18n/language";
import { localText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";

/** A reader keeps what it has seen, so a feed holds only the newest. */
const MOST_ENTRIES = 50;

/** One piece of news; its words are made where it is shown. */
export type FeedEntry = {
  kind: "theme" | "reply" | "roundReport" | "sessionReport";
  id: string;
  title: string;
  path: string;
  /** Null where there is nothing to add. */
  summary: string | null;
  /** The version of a report of a round. */
  number: number;
  date: Date;
};

export type FeedContent = {
  /** Where the service is, without a slash at the end. */
  base: string;
  title: string | null;
  entries: FeedEntry[];
};

/** Published themes and their answers, of one round. */
async function threadEntries(
  client: Connection,
  roundId: string,
  language: Language,
): Promise<FeedEntry[]> {
  const themes = await client.theme.findMany({
    where: { roundId, ...PUBLIC_THEME },
    orderBy: { publishedAt: "desc" },
    take: MOST_ENTRIES,
    include: {
      round: { select: { slug: true } },
      replies: { where: PUBLIC_REPLY },
    },
  });
  return themes.flatMap((theme) => {
    const title = localText(language, theme.title, theme.titleEn).text;
    const path = themeAddress(theme.round.slug, theme.slug);
    const entry = (kind: "theme" | "reply", id: string, date: Date | null, summary: string) =>
      date ? [{ kind, id: `${kind}.${id}`, title, path, summary, number: 0, date }] : [];
    return [
      ...entry(
        "theme",
        theme.id,
        theme.publishedAt,
        localText(language, theme.summary, theme.summaryEn).text,
      ),
      ...theme.replies.flatMap((reply) =>
        entry(
          "reply",
          reply.id,
          reply.publishedAt,
          localText(language, reply.reason, reply.reasonEn).text,
        ),
      ),
    ];
  });
}

type Scope = { roundId?: string };

/** Published reports of rounds and sessions, of one round or of all. */
async function reportEntries(
  client: Connection,
  scope: Scope,
  language: Language,
): Promise<FeedEntry[]> {
  const newest = { orderBy: { publishedAt: "desc" }, take: MOST_ENTRIES } as const;
  const titles = { slug: true, title: true, titleEn: true } as const;
  const [rounds, sessions] = await Promise.all([
    client.roundReport.findMany({
      ...newest,
      where: { ...scope, round: PUBLIC_ROUND },
      select: { id: true, number: true, publishedAt: true, note: true, round: { select: titles } },
    }),
    client.sessionReport.findMany({
      ...newest,
      where: { ...PUBLIC_REPORT, session: { ...scope, round: PUBLIC_ROUND } },
      select: {
        id: true,
        publishedAt: true,
        said: true,
        saidEn: true,
        session: { select: titles },
      },
    }),
  ]);
  const named = (row: { title: string; titleEn: string | null }) =>
    localText(language, row.title, row.titleEn).text;
  return [
    ...rounds.map(({ id, number, publishedAt, note, round }) => ({
      kind: "roundReport" as const,
      id: `roundReport.${id}`,
      title: named(round),
      number,
      path: `/rondes/${round.slug}/verslag?versie=${number}`,
      summary: note,
      date: publishedAt,
    })),
    ...sessions.flatMap(({ id, publishedAt, said, saidEn, session }) =>
      publishedAt
        ? [
            {
              kind: "sessionReport" as const,
              id: `sessionReport.${id}`,
              title: named(session),
              number: 0,
              path: `/bijeenkomsten/${session.slug}/verslag`,
              summary: localText(language, said, saidEn).text,
              date: publishedAt,
            },
          ]
        : [],
    ),
  ];
}

function newest(entries: readonly FeedEntry[]): FeedEntry[] {
  return [...entries].sort((a, b) => b.date.getTime() - a.date.getTime()).slice(0, MOST_ENTRIES);
}

/** What happens in one round: themes, answers and reports; null when there is no such round. */
export async function roundNews(slug: string, language: Language): Promise<FeedContent | null> {
  const client = await database();
  const round = await client.round.findFirst({ where: { slug, ...PUBLIC_ROUND } });
  if (!round) return null;
  const [thread, reports] = await Promise.all([
    threadEntries(client, round.id, language),
    reportEntries(client, { roundId: round.id }, language),
  ]);
  return {
    base: publicUrl(),
    title: localText(language, round.title, round.titleEn).text,
    entries: newest([...thread, ...reports]),
  };
}

/** Every report of a round or a session. */
export async function newestReports(language: Language): Promise<FeedContent> {
  const client = await database();
  const entries = newest(await reportEntries(client, {}, language));
  return { base: publicUrl(), title: null, entries };
}
