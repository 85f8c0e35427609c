import type { FeedContent, FeedEntry } from "~/features/reporting/queries/feeds.server";
import { localPath } from "~/i18n/language";
import type { Translate } from "~/i18n/t";

function titleOf(t: Translate, { kind, title, number }: FeedEntry): string {
  switch (kind) {
    case "theme":
      return t("people.digest_themePublished", { title });
    case "reply":
      return t("people.digest_replied", { title });
    case "roundReport":
      return t("roundReport.feedRound", { number, title });
    case "sessionReport":
      return t("roundReport.feedSession", { title });
  }
}

/**
 * News as an Atom feed.
 * @param about the Dutch paths of the feed itself and of the page it belongs to
 */
export async function atomFeed(
  t: Translate,
  { base, title, entries }: FeedContent,
  about: { path: string; page: string },
): Promise<string> {
  const { Feed } = await import("feed");
  const address = (path: string) => `${base}${localPath(t.language, path)}`;
  const feed = new Feed({
    id: address(about.path),
    title: title ?? t("roundReport.feedTitle"),
    link: address(about.page),
    language: t.language,
    copyright: t("roundReport.feedRights"),
    updated: entries[0]?.date ?? new Date(0),
    feedLinks: { atom: address(about.path) },
  });
  for (const entry of entries) {
    feed.addItem({
      id: `${base}/#${entry.id}`,
      title: titleOf(t, entry),
      link: address(entry.path),
      description: entry.summary ?? t("roundReport.versionFirst"),
      date: entry.date,
    });
  }
  return feed.atom1();
}
