/** Atom feeds: what happens in one round, and every report that was published. */
import { Feed } from "feed";
import { themeAddress } from "~/features/reporting/domain/theme-address";
import { IS_PUBLIC } from "~/features/rounds/queries.server";
import { localPath, localText } from "~/i18n/language";
import type { Translate } from "~/i18n/t";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";

/** A reader keeps what it has seen, so a feed holds only the newest. */
const MOST_ENTRIES = 50;

type Entry = { id: string; title: string; path: string; summary: string; date: Date };

function feedOf(
  t: Translate,
  about: { title: string; path: string; page: string },
  entries: readonly Entry[],
): string {
  const address = (path: string) => `${publicUrl()}${localPath(t.language, path)}`;
  const newest = [...entries].sort((a, b) => b.date.getTime() - a.date.getTime());
  const feed = new Feed({
    id: address(about.path),
    title: about.title,
    link: address(about.page),
    language: t.language,
    copyright: t("roundReport.feedRights"),
    updated: newest[0]?.date ?? new Date(0),
    feedLinks: { atom: address(about.path) },
  });
  for (const { id, title, path, summary, date } of newest.slice(0, MOST_ENTRIES)) {
    feed.addItem({
      id: `${publicUrl()}/#${id}`,
      title,
      link: address(path),
      description: summary,
      date,
    });
  }
  return feed.atom1();
}

/** Published themes and their answers, of one round. */
async function threadEntries(client: Connection, roundId: string, t: Translate): Promise<Entry[]> {
  const themes = await client.theme.findMany({
    where: { roundId, state: "published", publishedAt: { not: null } },
    orderBy: { publishedAt: "desc" },
    take: MOST_ENTRIES,
    include: {
      round: { select: { slug: true } },
      replies: { where: { state: "published", publishedAt: { not: null } } },
    },
  });
  return themes.flatMap((theme) => {
    const { language } = t;
    const title = localText(language, theme.title, theme.titleEn).text;
    const path = themeAddress(theme.round.slug, theme.slug);
    const entry = (id: string, date: Date | null, words: string, summary: string) =>
      date ? [{ id, title: words, path, summary, date }] : [];
    return [
      ...entry(
        `theme.${theme.id}`,
        theme.publishedAt,
        t("people.digest_themePublished", { title }),
        localText(language, theme.summary, theme.summaryEn).text,
      ),
      ...theme.replies.flatMap((reply) =>
        entry(
          `reply.${reply.id}`,
          reply.publishedAt,
          t("people.digest_replied", { title }),
          localText(language, reply.reason, reply.reasonEn).text,
        ),
      ),
    ];
  });
}

type Scope = { roundId?: string };

/** Published reports of rounds and sessions, of one round or of all. */
async function reportEntries(client: Connection, scope: Scope, t: Translate): Promise<Entry[]> {
  const newest = { orderBy: { publishedAt: "desc" }, take: MOST_ENTRIES } as const;
  const titles = { slug: true, title: true, titleEn: true } as const;
  const [rounds, sessions] = await Promise.all([
    client.roundReport.findMany({
      ...newest,
      where: { ...scope, round: IS_PUBLIC },
      select: { id: true, number: true, publishedAt: true, note: true, round: { select: titles } },
    }),
    client.sessionReport.findMany({
      ...newest,
      where: { publishedAt: { not: null }, session: { ...scope, round: IS_PUBLIC } },
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
    localText(t.language, row.title, row.titleEn).text;
  return [
    ...rounds.map(({ id, number, publishedAt, note, round }) => ({
      id: `roundReport.${id}`,
      title: t("roundReport.feedRound", { number, title: named(round) }),
      path: `/rondes/${round.slug}/verslag?versie=${number}`,
      summary: note ?? t("roundReport.versionFirst"),
      date: publishedAt,
    })),
    ...sessions.flatMap(({ id, publishedAt, said, saidEn, session }) =>
      publishedAt
        ? [
            {
              id: `sessionReport.${id}`,
              title: t("roundReport.feedSession", { title: named(session) }),
              path: `/bijeenkomsten/${session.slug}/verslag`,
              summary: localText(t.language, said, saidEn).text,
              date: publishedAt,
            },
          ]
        : [],
    ),
  ];
}

/** What happens in one round: themes, answers and reports; null when there is no such round. */
export async function roundFeed(slug: string, t: Translate): Promise<string | null> {
  const client = await database();
  const round = await client.round.findFirst({ where: { slug, ...IS_PUBLIC } });
  if (!round) return null;
  const [thread, reports] = await Promise.all([
    threadEntries(client, round.id, t),
    reportEntries(client, { roundId: round.id }, t),
  ]);
  const title = localText(t.language, round.title, round.titleEn).text;
  const page = `/rondes/${slug}`;
  return feedOf(t, { title, path: `${page}/nieuws.atom`, page }, [...thread, ...reports]);
}

/** Every report of a round or a session. */
export async function reportsFeed(t: Translate): Promise<string> {
  const client = await database();
  const about = { title: t("roundReport.feedTitle"), path: "/verslagen.atom", page: "/rondes" };
  return feedOf(t, about, await reportEntries(client, {}, t));
}
