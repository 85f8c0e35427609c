import type { FeedContent, FeedEntry } from "~/features/reporting/queries/feeds.server";
import { localPath } from "~/i18n/language";
import type { Translate } from "~/i18n/t";

function titleOf(t: Translate, { kind, title, number }: FeedEntry): string {
  switch (kind) {
    case "theme":
      return t("notices.digest_themePublished", { title });
    case "reply":
      return t("notices.digest_replied", { title });
    case "roundReport":
      return t("roundReport.feedRound", { number, title });
    case "sessionReport":
      return t("roundReport.feedSession", { title });
  }
}

/** A feed without entries has to say of some day that it was up to date. */
const BEFORE_THE_FIRST = new Date("2020-01-01T00:00:00Z");

/**
 * News as what an Atom feed tells.
 * @param about the Dutch paths of the feed itself and of the page it belongs to
 */
export function atomFeed(
  t: Translate,
  { base, title, entries }: FeedContent,
  about: { path: string; page: string },
) {
  const address = (path: string) => `${base}${localPath(t.language, path)}`;
  return {
    self: address(about.path),
    title: title ?? t("roundReport.feedTitle"),
    page: address(about.page),
    language: t.language,
    author: t("site.name"),
    rights: t("roundReport.feedRights"),
    since: BEFORE_THE_FIRST,
    entries: entries.map((entry) => ({
      id: `${base}/#${entry.id}`,
      title: titleOf(t, entry),
      link: address(entry.path),
      summary: entry.summary ?? t("roundReport.versionFirst"),
      updated: entry.date,
    })),
  };
}
