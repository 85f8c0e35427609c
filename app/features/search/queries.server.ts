import { z } from "zod";
import { INDEX_VERSION } from "~/features/search/domain/indexed-words";
import { readSearchQuery } from "~/features/search/domain/search-query";
import type { SearchQueryVerdict } from "~/features/search/domain/search-query";
import { snippetOf } from "~/features/search/domain/snippet";
import type { Snippet } from "~/features/search/domain/snippet";
import { resolveAlias } from "~/features/search/queries/aliases.server";
import type { KnownAlias } from "~/features/search/queries/aliases.server";
import { searchKindSchema } from "~/features/search/schema";
import type { SearchKind } from "~/features/search/schema";
import { deskLanguage } from "~/i18n/language";
import type { DeskLanguage, Language } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import { tableNamed } from "~/platform/dialect.server";
import type { Prisma } from "~/platform/generated/client";
import { sql } from "~/platform/statements.server";
import { madeUp } from "./queries/made-up.server";
import {
  bestFirst,
  documentNumber,
  holds,
  partsTable,
  wordsTable,
} from "./queries/words-table.server";

const PAGE_SIZE = 20;
/**
 * A word in the title says more than one in the text, and the word itself more than another form of it. Named in the query:
 * the hidden column of FTS5 costs half as much again.
 */
const WEIGHTS = [6, 1, 3, 0.5] as const;

export type SearchHit = {
  kind: SearchKind;
  title: string;
  path: string;
  year: number | null;
  snippet: Snippet;
  /** Made up, to show how it works. */
  example: boolean;
};

export type SearchFilter = { kind: SearchKind | null; year: number | null };

export type SearchResult =
  | { state: "empty" }
  | {
      state: "found";
      hits: SearchHit[];
      total: number;
      /** "words": as typed and in other forms; "parts": also inside longer words, because nothing else was found or asked so. */
      by: "words" | "parts";
      /** Whether parts of words can be asked for as well. */
      mayAskParts: boolean;
      pageCount: number;
      /** How many of each kind within the chosen year, and of each year within the chosen kind. */
      kinds: { kind: SearchKind; count: number }[];
      years: { year: number; count: number }[];
      /** What the typed words are called now, when they are an old or another name. */
      alias: KnownAlias | null;
    };

const NOTHING = {
  hits: [],
  total: 0,
  by: "words",
  mayAskParts: false,
  pageCount: 1,
  kinds: [],
  years: [],
} as const satisfies Partial<SearchResult>;

type ReadQuery = Extract<SearchQueryVerdict, { ok: true }>;

const groupRows = z.array(
  z.object({
    kind: searchKindSchema,
    year: z.coerce.number().nullable(),
    count: z.coerce.number(),
  }),
);
const idRows = z.array(z.object({ id: z.string() }));
const existsRows = z.array(z.object({ name: z.string() }));

/** The index comes into being with its first filling by these rules; before that nothing can be found. */
export async function hasIndex(inside?: Connection): Promise<boolean> {
  const client = inside ?? (await database());
  const tables = await client.$queryRaw(tableNamed("SearchWordsVersion"));
  if (existsRows.parse(tables).length === 0) return false;
  const versions = await client.$queryRaw`SELECT 'version' AS name FROM "SearchWordsVersion"
    WHERE version = ${INDEX_VERSION}`;
  return existsRows.parse(versions).length > 0;
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

/** What is asked of which table, and in which order the hits stand. */
type Question = { table: Prisma.Sql; match: string; order: Prisma.Sql };

/** How many of each kind and year are found. */
async function groupsOf(client: Connection, { table, match }: Question): Promise<Group[]> {
  return groupRows.parse(
    await client.$queryRaw`SELECT r.kind, r.year, COUNT(*) AS count
      FROM ${table} w JOIN "SearchRow" r ON r.n = w.${documentNumber()}
      WHERE ${holds(table, match)} GROUP BY r.kind, r.year`,
  );
}

/** The words first, and where they are nowhere, or when somebody asks so, what stands inside longer words. */
async function ask(
  client: Connection,
  query: ReadQuery,
  language: DeskLanguage,
  isWide: boolean,
): Promise<{ by: "words" | "parts"; question: Question; groups: Group[] }> {
  const table = wordsTable(language);
  const words = { table, match: query.match, order: bestFirst(table, query.match, WEIGHTS) };
  const parts = partsTable(language);
  const inside = query.matchParts && {
    table: parts,
    match: query.matchParts,
    order: sql`r.year DESC NULLS LAST, r.n`,
  };
  if (!isWide || !inside) {
    const groups = await groupsOf(client, words);
    if (groups.length > 0 || !inside) return { by: "words", question: words, groups };
  }
  return { by: "parts", question: inside, groups: await groupsOf(client, inside) };
}

/** The best hits of a page, in order. */
async function pageOfHits(
  client: Connection,
  { table, match, order }: Question,
  { kind, year }: SearchFilter,
  skip: number,
) {
  const wanted = kind ?? "";
  const from = year ?? 0;
  const ids = idRows
    .parse(
      await client.$queryRaw`SELECT r.id FROM ${table} w JOIN "SearchRow" r ON r.n = w.${documentNumber()}
        WHERE ${holds(table, match)}
          AND (${wanted} = '' OR r.kind = ${wanted}) AND (${from} = 0 OR r.year = ${from})
        ORDER BY ${order} LIMIT ${PAGE_SIZE} OFFSET ${skip}`,
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
 * @param isWide also what stands inside longer words, at once
 */
export async function search(
  typed: string,
  filter: SearchFilter,
  page: number,
  reader: Language,
  isWide = false,
): Promise<SearchResult> {
  // The index knows the words of Dutch and English; for another reader what is found is Dutch.
  const language = deskLanguage(reader);
  const query = readSearchQuery(typed, language);
  if (!query.ok) return { state: "empty" };
  const client = await database();
  const alias = await resolveAlias(typed, language);
  if (!(await hasIndex())) {
    return { state: "found", ...NOTHING, alias };
  }
  const { by, question, groups } = await ask(client, query, language, isWide);
  const hits = await pageOfHits(client, question, filter, (page - 1) * PAGE_SIZE);
  const examples = await madeUp(client, hits);
  const { kind, year } = filter;
  const inYear = groups.filter((group) => year === null || group.year === year);
  const ofKind = groups.filter((group) => kind === null || group.kind === kind);
  const total = inYear
    .filter((group) => kind === null || group.kind === kind)
    .reduce((sum, { count }) => sum + count, 0);
  return {
    state: "found",
    by,
    mayAskParts: by === "words" && query.matchParts !== null,
    kinds: [...summed(inYear, (group) => group.kind)].map(([name, count]) => ({
      kind: name,
      count,
    })),
    years: [...summed(ofKind, (group) => group.year)]
      .map(([name, count]) => ({ year: name, count }))
      .sort((a, b) => b.year - a.year),
    total,
    pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)),
    hits: hits.map(({ kind: hitKind, refId, title, path, year: hitYear, body }) => ({
      kind: searchKindSchema.parse(hitKind),
      title,
      path,
      year: hitYear,
      example: examples.has(refId),
      snippet: snippetOf(body, query.terms, { language, withParts: by === "parts" }),
    })),
    alias,
  };
}
