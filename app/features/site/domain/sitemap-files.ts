/**
 * Rule: a sitemap is one file while the published things fit in one, and a list of files beyond that, each with things of
 * one kind. A file holds far less than the 50,000 addresses and 50 MB that the protocol allows, so that none takes long.
 * Source: sitemaps.org, protocol 0.9.
 */

/** The most things in one file; each has a few pages in six languages. */
export const MOST_THINGS = 1_000;

/** How many things of a kind there are. */
export interface KindCount {
  readonly name: string;
  readonly count: number;
}

/** Part of a sitemap: things of one kind, from a place on. */
export interface SitemapPart {
  readonly kind: string;
  readonly number: number;
}

/**
 * The parts of a sitemap that is too large for one file.
 * @returns an empty list while everything fits in one
 */
export function sitemapParts(counts: readonly KindCount[], most = MOST_THINGS): SitemapPart[] {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total <= most) return [];
  return counts.flatMap(({ name, count }) =>
    Array.from({ length: Math.ceil(count / most) }, (_, index) => ({
      kind: name,
      number: index + 1,
    })),
  );
}

/** The word by which an address asks for a part. */
export const partWord = ({ kind, number }: SitemapPart) => `${kind}-${number}`;

/** The part that a word asks for; null for a word that asks for none. */
export function readPart(word: string): SitemapPart | null {
  const [, kind = "", number = ""] = /^([a-z]+)-([1-9]\d{0,4})$/.exec(word) ?? [];
  return kind === "" ? null : { kind, number: Number(number) };
}
