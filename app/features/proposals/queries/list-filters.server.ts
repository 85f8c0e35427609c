import { PUBLIC_PROPOSAL_STATES } from "~/features/vocabulary/domain/public-proposal";
import { z } from "zod";
import { PROPOSAL_KINDS } from "~/features/proposals/domain/proposal-text";
import { sqlJoin, sql } from "~/platform/statements.server";
import type { Sql } from "~/platform/statements.server";
import type { Names } from "./names.server";
import { proposalSearch } from "./proposal-search.server";

const SORTS = ["newest", "support", "answered"] as const;
export type Sort = (typeof SORTS)[number];

const MOST_QUERY = 200;
const MOST_PAGE = 10_000;

/** The filters of the list as its address holds them; whatever is not understood is left out. */
const filterSchema = z.object({
  q: z.string().trim().max(MOST_QUERY).catch(""),
  principle: z.coerce.number().int().positive().nullable().catch(null),
  municipality: z.string().max(100).catch(""),
  status: z.enum(PUBLIC_PROPOSAL_STATES).nullable().catch(null),
  round: z.string().max(100).catch(""),
  kind: z.enum(PROPOSAL_KINDS).nullable().catch(null),
  sort: z.enum(SORTS).catch("newest"),
  page: z.coerce.number().int().min(1).max(MOST_PAGE).catch(1),
});

export type ListFilters = z.infer<typeof filterSchema>;

/** Nothing chosen: what nearly everybody asks for. */
const NO_FILTERS = Object.freeze(filterSchema.parse({}));

/** Reads the filters out of an address. */
export function readFilters(address: string): ListFilters {
  const { search: asked, searchParams: search } = new URL(address);
  if (asked === "") return NO_FILTERS;
  const values = Object.fromEntries(
    Object.keys(filterSchema.shape).map((name) => [name, search.get(name) ?? undefined]),
  );
  return filterSchema.parse({ ...values, principle: values["principle"] || null });
}

function principleId(names: Names, number: number): string {
  return [...names.principles].find(([, principle]) => principle.number === number)?.[0] ?? "";
}

function municipalityId(names: Names, slug: string): string {
  return [...names.municipalities].find(([, known]) => known.slug === slug)?.[0] ?? "";
}

/** The rows that fit. Words are looked for in what is public, so that a covered word finds nothing. */
export async function whereOf(filters: ListFilters, names: Names): Promise<Sql> {
  const { q, principle, municipality, status, round, kind } = filters;
  const states = status ? [status] : PUBLIC_PROPOSAL_STATES;
  const conditions = [sql`"state" IN (${sqlJoin([...states])})`, sql`"mergedIntoId" IS NULL`];
  if (kind) conditions.push(sql`"kind" = ${kind}`);
  if (principle) conditions.push(sql`"principleId" = ${principleId(names, principle)}`);
  if (municipality) {
    conditions.push(sql`"municipalityId" = ${municipalityId(names, municipality)}`);
  }
  if (round) {
    conditions.push(sql`"roundId" = (SELECT "id" FROM "Round" WHERE "slug" = ${round})`);
  }
  if (q) conditions.push(await proposalSearch().withWords(q));
  return sqlJoin(conditions, " AND ");
}

const ORDERS: Record<Sort, Sql> = {
  newest: sql`"publishedAt" DESC, "id"`,
  support: sql`"supportCount" DESC, "publishedAt" DESC, "id"`,
  // Of the public states "answered" and "followedUp" come before "published" in the alphabet.
  answered: sql`"state", "publishedAt" DESC, "id"`,
};

/** The order of the list; the id makes it stable. */
export function orderOf(sort: Sort): Sql {
  return ORDERS[sort];
}
