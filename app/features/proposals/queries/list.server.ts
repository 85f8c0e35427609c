import { z } from "zod";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import type { ProposalKind } from "~/features/proposals/domain/proposal-text";
import type { ProposalState } from "~/features/proposals/domain/proposal";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import { cacheByTables } from "~/platform/read-cache.server";
import { columnsOf, dateColumn, readRows, sql } from "~/platform/statements.server";
import { proposalEnumColumns } from "../schema";
import { orderOf, whereOf } from "./list-filters.server";
import type { ListFilters } from "./list-filters.server";
import { listNames } from "./names.server";
import type { Names } from "./names.server";

const PAGE_SIZE = 50;

/** One line of the list: few values, because a page holds fifty. */
export type ProposalLine = {
  id: string;
  title: string;
  language: string;
  kind: ProposalKind;
  state: ProposalState;
  supportCount: number;
  /** The day, never the moment. */
  publishedOn: string | null;
  municipality: string | undefined;
  principleNumber: number | undefined;
  /** Made up, to show how it works. */
  example: boolean;
};

export type ProposalList = {
  items: ProposalLine[];
  total: number;
  page: number;
  pageCount: number;
};

const { shape: words } = proposalEnumColumns;

const rowSchema = z.object({
  id: z.string(),
  publicTitle: z.string().nullable(),
  language: z.string(),
  kind: words.kind,
  state: words.state,
  supportCount: z.number(),
  publishedAt: dateColumn.nullable(),
  municipalityId: z.string().nullable(),
  principleId: z.string().nullable(),
  example: z.coerce.boolean(),
});

const totalSchema = z.object({ total: z.number() });

function lineOf(row: z.infer<typeof rowSchema>, names: Names): ProposalLine {
  return {
    id: row.id,
    title: row.publicTitle ?? "",
    language: row.language,
    kind: row.kind,
    state: row.state,
    supportCount: row.supportCount,
    publishedOn: row.publishedAt && amsterdamDate(row.publishedAt),
    municipality: names.municipalities.get(row.municipalityId ?? "")?.name,
    principleNumber: names.principles.get(row.principleId ?? "")?.number,
    example: row.example,
  };
}

async function readList(filters: ListFilters, now: Date): Promise<ProposalList> {
  const names = await listNames(now);
  const where = await whereOf(filters, names);
  const [rows, totals] = await Promise.all([
    readRows(
      sql`
        SELECT ${columnsOf(rowSchema)} FROM "Proposal" WHERE ${where} ORDER BY ${orderOf(filters.sort)}
        LIMIT ${PAGE_SIZE} OFFSET ${(filters.page - 1) * PAGE_SIZE}`,
      rowSchema,
    ),
    readRows(sql`SELECT count(*) AS "total" FROM "Proposal" WHERE ${where}`, totalSchema),
  ]);
  const total = totals[0]?.total ?? 0;
  return {
    items: rows.map((row) => lineOf(row, names)),
    total,
    page: filters.page,
    pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)),
  };
}

/** Lists that are remembered: those that can be chosen without typing. */
const MOST_LISTS = 40;
const listBefore = cacheByTables(MOST_LISTS, readList);

/** A page of the public proposals that fit the filters. */
export async function proposalList(filters: ListFilters, now: Date): Promise<ProposalList> {
  const { q, municipality, round } = filters;
  return q + municipality + round === "" ? listBefore(filters, now) : readList(filters, now);
}

/** What the filters of the list can be set to. */
export type FilterChoices = {
  principles: { number: number; title: LocalText }[];
  municipalities: { slug: string; name: string }[];
  rounds: { slug: string; title: LocalText }[];
};

function choicesOf(names: Names, language: Language): FilterChoices {
  return {
    principles: [...names.principles.values()].map(({ number, nl, en }) => ({
      number,
      title: localText(language, nl, en),
    })),
    municipalities: [...names.municipalities.values()],
    rounds: names.rounds.map(({ slug, nl, en }) => ({
      slug,
      title: localText(language, nl, en),
    })),
  };
}

/** The choices of the filters, in the reader's language as it is translated now. */
export async function filterChoices(language: Language, now: Date): Promise<FilterChoices> {
  return choicesOf(await listNames(now), language);
}
