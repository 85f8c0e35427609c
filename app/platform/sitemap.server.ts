/**
 * A sitemap (sitemaps.org, protocol 0.9): what there is for whoever searches the web, page by page, in both languages.
 * A feature says which of its pages everyone may read; `features/site/queries/sitemap.server.ts` collects them.
 */
import type { Connection } from "./db.server";
import { xmlText } from "./xml.server";

/** A page that everyone may read, by its Dutch path. */
export interface SitemapPage {
  readonly path: string;
  /** The key of its version, which knows the day of its last change. */
  readonly versionKey?: string;
}

/** The published things of one kind, each with its pages. */
export interface SitemapKind {
  readonly name: string;
  /** How many things of this kind everyone may see. */
  readonly count: (connection: Connection) => Promise<number>;
  /** The pages of some of them, in an order that stays. */
  readonly pages: (
    connection: Connection,
    portion: { skip: number; take: number },
  ) => Promise<SitemapPage[]>;
}

const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML = "http://www.w3.org/1999/xhtml";

const document = (root: string, namespaces: string, parts: readonly string[]) =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="${SITEMAP}"${namespaces}>`,
    ...parts,
    `</${root}>`,
    "",
  ].join("\n");

/** An address with the day of its last change, where that is known. */
export function urlElement(loc: string, day: string | null, inside = ""): string {
  const lastmod = day === null ? "" : `<lastmod>${day}</lastmod>`;
  return `<url><loc>${xmlText(loc)}</loc>${lastmod}${inside}</url>`;
}

/** The other languages of a page, each by its address (hreflang). */
export function alternateLinks(alternates: readonly { language: string; loc: string }[]): string {
  return alternates
    .map(
      ({ language, loc }) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${xmlText(loc)}"/>`,
    )
    .join("");
}

/** A sitemap of pages. */
export const pagesXml = (entries: readonly string[]) =>
  document("urlset", ` xmlns:xhtml="${XHTML}"`, entries);

/**
 * A sitemap of documents with metadata.
 * @param namespace of the metadata, with the prefix that its elements carry
 */
export const documentsXml = (
  namespace: { prefix: string; uri: string },
  entries: readonly string[],
) => document("urlset", ` xmlns:${namespace.prefix}="${namespace.uri}"`, entries);

/** The list of the sitemaps of a site that does not fit in one. */
export const sitemapIndexXml = (locs: readonly string[]) =>
  document(
    "sitemapindex",
    "",
    locs.map((loc) => `<sitemap><loc>${xmlText(loc)}</loc></sitemap>`),
  );
