import { z } from "zod";
import { readSearchQuery } from "~/features/search/domain/search-query";
import { snippetOf } from "~/features/search/domain/snippet";
import type { Snippet } from "~/features/search/domain/snippet";
import { searchKindSchema } from "~/features/search/schema";
import type { SearchKind } from "~/features/search/schema";
import type { Language } from "~/i18n/language";
import { database } from "~/platform/db.server";

const PAGE_SIZE = 20;
/** A word in the title says more than one in the text. */
const TITLE_WEIGHT = 6;

export type SearchHit = {
  kind: SearchKind;
  title: string;
  path: string;
  year: number | null;
  snippet: Snippet;
};

export type SearchResult =
  | { state: "empty" }
  | {
      state: "found";
      hits: SearchHit[];
      total: number;
      pageCount: number;
      kinds: { kind: SearchKind; count: number }[];
    };

const kindRows = z.array(z.object({ kind: searchKindSchema, count: z.coerce.number() }));

const hitRows = z.array(
  z.object({
    kind: searchKindSchema,
    title: z.string(),
    body: z.string(),
    path: z.string(),
    year: z.coerce.number().nullable(),
  }),
);

const existsRows = z.array(z.object({ name: z.string() }));

/** The index comes into being with its first filling; before that nothing can be found. */
export async function hasIndex(): Promise<boolean> {
  const client = await database();
  const rows = await client.$queryRaw`SELECT name FROM sqlite_master WHERE name = 'SearchIndex'`;
  return existsRows.parse(rows).length > 0;
}

/**
 * Searches everything published, best first.
 * @param typed what somebody typed; nothing of it is an operator of the index
 * @param kind only this kind, or null for all
 */
export async function search(
  typed: string,
  kind: SearchKind | null,
  page: number,
  language: Language,
): Promise<SearchResult> {
  const query = readSearchQuery(typed);
  if (!query.ok) return { state: "empty" };
  if (!(await hasIndex())) return { state: "found", hits: [], total: 0, pageCount: 1, kinds: [] };
  const client = await database();
  const wanted = kind ?? "";
  const skip = (page - 1) * PAGE_SIZE;
  const kinds = kindRows.parse(
    await client.$queryRaw`SELECT d.kind AS kind, COUNT(*) AS count
      FROM "SearchIndex" i JOIN "SearchDocument" d ON d.id = i.id
      WHERE "SearchIndex" MATCH ${query.match} AND d.language = ${language}
      GROUP BY d.kind`,
  );
  const rows = hitRows.parse(
    await client.$queryRaw`SELECT d.kind, d.title, d.body, d.path, d.year
      FROM "SearchIndex" i JOIN "SearchDocument" d ON d.id = i.id
      WHERE "SearchIndex" MATCH ${query.match} AND d.language = ${language}
        AND (${wanted} = '' OR d.kind = ${wanted})
      ORDER BY bm25("SearchIndex", 0.0, ${TITLE_WEIGHT}, 1.0), d.id
      LIMIT ${PAGE_SIZE} OFFSET ${skip}`,
  );
  const total = kinds.reduce(
    (sum, row) => (kind === null || row.kind === kind ? sum + row.count : sum),
    0,
  );
  return {
    state: "found",
    kinds,
    total,
    pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)),
    hits: rows.map(({ body, ...row }) => ({ ...row, snippet: snippetOf(body, query.terms) })),
  };
}
