import type { ProposalKind } from "~/features/proposals/domain/proposal-text";
import type { ProposalState } from "~/features/proposals/domain/proposal";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { proposalWordsSchema } from "../schema";
import { orderOf, whereOf } from "./list-filters.server";
import type { ListFilters } from "./list-filters.server";
import { listNames, principleName } from "./names.server";
import type { Names } from "./names.server";

export const PAGE_SIZE = 50;

/** One line of the list. */
export type ProposalLine = {
  id: string;
  title: string;
  language: string;
  kind: ProposalKind;
  state: ProposalState;
  supportCount: number;
  publishedAt: Date | null;
  municipality: string | null;
  principle: { number: number; title: LocalText } | null;
};

export type ProposalList = {
  items: ProposalLine[];
  total: number;
  page: number;
  pageCount: number;
};

function lineOf(
  row: {
    id: string;
    publicTitle: string | null;
    language: string;
    kind: string;
    state: string;
    supportCount: number;
    publishedAt: Date | null;
    municipalityId: string | null;
    principleId: string | null;
  },
  names: Names,
  language: Language,
): ProposalLine {
  const { shape } = proposalWordsSchema;
  return {
    id: row.id,
    title: row.publicTitle ?? "",
    language: row.language,
    kind: shape.kind.parse(row.kind),
    state: shape.state.parse(row.state),
    supportCount: row.supportCount,
    publishedAt: row.publishedAt,
    municipality: names.municipalities.get(row.municipalityId ?? "")?.name ?? null,
    principle: row.principleId ? principleName(names, row.principleId, language) : null,
  };
}

/** A page of the public proposals that fit the filters. */
export async function proposalList(
  filters: ListFilters,
  language: Language,
  now: Date,
): Promise<ProposalList> {
  const client = await database();
  const names = await listNames(now);
  const where = whereOf(filters, names);
  const [rows, total] = await Promise.all([
    client.proposal.findMany({
      where,
      orderBy: orderOf(filters.sort),
      skip: (filters.page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      select: {
        id: true,
        publicTitle: true,
        language: true,
        kind: true,
        state: true,
        supportCount: true,
        publishedAt: true,
        municipalityId: true,
        principleId: true,
      },
    }),
    client.proposal.count({ where }),
  ]);
  return {
    items: rows.map((row) => lineOf(row, names, language)),
    total,
    page: filters.page,
    pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)),
  };
}

/** What the filters of the list can be set to. */
export type FilterChoices = {
  principles: { number: number; title: string }[];
  municipalities: { slug: string; name: string }[];
  rounds: { slug: string; title: string }[];
};

/** The choices of the filters, in the reader's language. */
export async function filterChoices(language: Language, now: Date): Promise<FilterChoices> {
  const names = await listNames(now);
  return {
    principles: [...names.principles.values()].map(({ number, nl, en }) => ({
      number,
      title: localText(language, nl, en).text,
    })),
    municipalities: [...names.municipalities.values()],
    rounds: names.rounds.map(({ slug, nl, en }) => ({
      slug,
      title: localText(language, nl, en).text,
    })),
  };
}
