/** The sitemap: every page that everyone may read, as the features offer them. */
import { adviceInSitemap } from "~/features/advice/queries/sitemap.server";
import { agreementsInSitemap } from "~/features/agenda/queries/sitemap.server";
import { claimsInSitemap } from "~/features/claims/queries/sitemap.server";
import { papersInSitemap } from "~/features/decisions/queries/sitemap.server";
import { figuresInSitemap } from "~/features/participation/queries/sitemap.server";
import { principlesInSitemap } from "~/features/principles/queries/sitemap.server";
import { proposalsInSitemap } from "~/features/proposals/queries/sitemap.server";
import { themesInSitemap } from "~/features/reporting/queries/sitemap.server";
import { roundsInSitemap } from "~/features/rounds/queries/sitemap.server";
import { sessionsInSitemap } from "~/features/sessions/queries/sitemap.server";
import { surveysInSitemap } from "~/features/surveys/queries/sitemap.server";
import { SPOKEN_LANGUAGES, localPath } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { changeDays } from "~/platform/page-versions.server";
import { alternateLinks, pagesXml, sitemapIndexXml, urlElement } from "~/platform/sitemap.server";
import type { SitemapKind, SitemapPage } from "~/platform/sitemap.server";
import { MOST_THINGS, partWord, readPart, sitemapParts } from "../domain/sitemap-files";

/** Pages that are there before anything is published. Lists move with everything in them, so that they say no day. */
const FIXED_PAGES = [
  ...["/", "/rondes", "/vragenlijsten", "/bijeenkomsten", "/voorstellen", "/principes"],
  ...["/agenda", "/agenda/kalender", "/beloften", "/cijfers", "/nakijken", "/moderatie"],
  ...["/adviezen", "/besluiten", "/beweringen", "/wie-beslist", "/wie-beslist/kalender"],
  ...["/hulp", "/spelregels", "/begrippen", "/privacy", "/toegankelijkheid", "/open-data"],
] as const;

const fixedPages: SitemapKind = {
  name: "vast",
  count: () => Promise.resolve(FIXED_PAGES.length),
  pages: (_connection, { skip, take }) =>
    Promise.resolve(FIXED_PAGES.slice(skip, skip + take).map((path) => ({ path }))),
};

const KINDS: readonly SitemapKind[] = [
  fixedPages,
  roundsInSitemap,
  themesInSitemap,
  figuresInSitemap,
  surveysInSitemap,
  sessionsInSitemap,
  proposalsInSitemap,
  principlesInSitemap,
  agreementsInSitemap,
  adviceInSitemap,
  papersInSitemap,
  claimsInSitemap,
];

/** The entries of a page: one for each language, and each names the other. */
function entriesOf(base: string, { path }: SitemapPage, day: string | null): string[] {
  const alternates = SPOKEN_LANGUAGES.map((language) => ({
    language,
    loc: base + (path === "/" && language === "nl" ? "/" : localPath(language, path)),
  }));
  const links = alternateLinks(alternates);
  return alternates.map(({ loc }) => urlElement(loc, day, links));
}

async function xmlOf(base: string, pages: readonly SitemapPage[]) {
  const keys = new Set(pages.flatMap(({ versionKey }) => versionKey ?? []));
  const days = await changeDays([...keys]);
  const dayOf = ({ versionKey }: SitemapPage) => days.get(versionKey ?? "") ?? null;
  return pagesXml(pages.flatMap((page) => entriesOf(base, page, dayOf(page))));
}

/**
 * The sitemap as a file.
 * @param base where this site is, without a slash at its end
 * @param word the part that is asked for; null for the whole, which is a list of parts when it is too large
 * @param most the most things in one file
 * @returns null for a part that there is not
 */
export async function sitemapXml(
  base: string,
  word: string | null,
  most = MOST_THINGS,
): Promise<string | null> {
  const client = await database();
  if (word !== null) {
    const part = readPart(word);
    const kind = KINDS.find(({ name }) => name === part?.kind);
    if (part === null || kind === undefined) return null;
    const pages = await kind.pages(client, { skip: (part.number - 1) * most, take: most });
    return pages.length === 0 ? null : xmlOf(base, pages);
  }
  const counts = await Promise.all(
    KINDS.map(async ({ name, count }) => ({ name, count: await count(client) })),
  );
  const parts = sitemapParts(counts, most);
  if (parts.length > 0) {
    return sitemapIndexXml(parts.map((part) => `${base}/sitemap.xml?deel=${partWord(part)}`));
  }
  const pages = await Promise.all(KINDS.map((kind) => kind.pages(client, { skip: 0, take: most })));
  return xmlOf(base, pages.flat());
}
