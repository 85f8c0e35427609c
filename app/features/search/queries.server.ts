import { z } from "zod";
import { readSearchQuery } from "~/features/search/domain/search-query";
import { snippetOf } from "~/features/search/domain/snippet";
import type { Snippet } from "~/features/search/domain/snippet";
import { resolveAlias } from "~/features/search/queries/aliases.server";
import type { KnownAlias } from "~/features/search/queries/aliases.server";
import { searchKindSchema } from "~/features/search/schema";
import type { SearchKind } from "~/features/search/schema";
import type { Language } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { wordsTable } from "./queries/words-table.server";

const PAGE_SIZE = 20;
/** A word in the title says more than one in the text. Named in the query: the hidden column of FTS5 costs half as much again. */
const [TITLE_WEIGHT, TEXT_WEIGHT] = [6, 1];

export type SearchHit = {
  kind: SearchKind;
  title: string;
  path: string;
  year: number | null;
  snippet: Snippet;
};

export type SearchFilter = { kind: SearchKind | null; year: number | null };

export type SearchResult =
  | { state: "empty" }
  | {
      state: "found";
      hits: SearchHit[];
      total: number;
      pageCount: number;
      /** How many of each kind within the chosen year, and of each year within the chosen kind. */
      kinds: { kind: SearchKind; count: number }[];
      years: { year: number; count: number }[];
      /** What the typed words are called now, when they are an old or another name. */
      alias: KnownAlias | null;
    };

const groupRows = z.array(
  z.object({
    kind: searchKindSchema,
    year: z.coerce.number().nullable(),
    count: z.coerce.number(),
  }),
);
const idRows = z.array(z.object({ id: z.string() }));
const existsRows = z.array(z.object({ name: z.string() }));

/** The index comes into being with its first filling; before that nothing can be found. */
export async function hasIndex(inside?: Connection): Promise<boolean> {
  const client = inside ?? (await database());
  const rows = await client.$queryRaw`SELECT name FROM sqlite_master WHERE name = 'SearchRow'`;
  return existsRows.parse(rows).length > 0;
}

type Group = z.infer<typeof groupRows>[number];

function summed<Key>(
  groups: readonly Group[],
  keyOf: (group: Group) => Key | null,
): Map<Key, number> {
  const sums = new Map<Key, number>();
  for (const group of groups) {
    const key = keyOf(group);
    if (key !== null) sums.set(key, (sums.get(key) ?? 0) + group.count);
  }
  return sums;
}

/** The best hits of a page, in order. */
async function pageOfHits(
  client: Connection,
  words: Prisma.Sql,
  match: string,
  { kind, year }: SearchFilter,
  skip: number,
) {
  const wanted = kind ?? "";
  const from = year ?? 0;
  const ids = idRows
    .parse(
      await client.$queryRaw`SELECT r.id FROM ${words} w JOIN "SearchRow" r ON r.n = w.rowid
        WHERE ${words} MATCH ${match}
          AND (${wanted} = '' OR r.kind = ${wanted}) AND (${from} = 0 OR r.year = ${from})
        ORDER BY bm25(${words}, ${TITLE_WEIGHT}, ${TEXT_WEIGHT}) LIMIT ${PAGE_SIZE} OFFSET ${skip}`,
    )
    .map(({ id }) => id);
  const rows = await client.searchDocument.findMany({ where: { id: { in: ids } } });
  const known = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => known.get(id) ?? []);
}

/**
 * Searches everything published, best first.
 * @param typed what somebody typed; nothing of it is an operator of the index
 * @param filter only this kind or year, null for all
 */
export async function search(
  typed: string,
  filter: SearchFilter,
  page: number,
  language: Language,
): Promise<SearchResult> {
  const query = readSearchQuery(typed);
  if (!query.ok) return { state: "empty" };
  const client = await database();
  const alias = await resolveAlias(typed, language);
  if (!(await hasIndex())) {
    return { state: "found", hits: [], total: 0, pageCount: 1, kinds: [], years: [], alias };
  }
  const words = wordsTable(language);
  const groups = groupRows.parse(
    await client.$queryRaw`SELECT r.kind, r.year, COUNT(*) AS count
      FROM ${words} w JOIN "SearchRow" r ON r.n = w.rowid
      WHERE ${words} MATCH ${query.match} GROUP BY r.kind, r.year`,
  );
  const hits = await pageOfHits(client, words, query.match, filter, (page - 1) * PAGE_SIZE);
  const { kind, year } = filter;
  const inYear = groups.filter((group) => year === null || group.year === year);
  const ofKind = groups.filter((group) => kind === null || group.kind === kind);
  const total = inYear
    .filter((group) => kind === null || group.kind === kind)
    .reduce((sum, { count }) => sum + count, 0);
  return {
    state: "found",
    kinds: [...summed(inYear, (group) => group.kind)].map(([name, count]) => ({
      kind: name,
      count,
    })),
    years: [...summed(ofKind, (group) => group.year)]
      .map(([name, count]) => ({ year: name, count }))
      .sort((a, b) => b.year - a.year),
    total,
    pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)),
    hits: hits.map(({ kind: hitKind, title, path, year: hitYear, body }) => ({
      kind: searchKindSchema.parse(hitKind),
      title,
      path,
      year: hitYear,
      snippet: snippetOf(body, query.terms),
    })),
    alias,
  };
}
