import { z } from "zod";
import type { ProposalState } from "~/features/proposals/domain/proposal";
import { formatDate } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { localText } from "~/i18n/language";
import { translator } from "~/i18n/t";
import type { Translate } from "~/i18n/t";
import { Prisma } from "~/platform/generated/client";
import { readRows } from "~/platform/statements.server";
import { proposalWordsSchema } from "../schema";
import { orderOf, whereOf } from "./list-filters.server";
import type { ListFilters } from "./list-filters.server";
import { listNames } from "./names.server";
import type { Names } from "./names.server";

export const PAGE_SIZE = 50;

/** One line of the list: few values, because a page holds fifty. */
export type ProposalLine = {
  id: string;
  title: string;
  /** The language of the title where it is another than the page's. */
  titleLanguage: string | undefined;
  state: ProposalState;
  /** Kind, municipality, principle, day and support, as they stand under the title. */
  facts: string;
};

export type ProposalList = {
  items: ProposalLine[];
  total: number;
  page: number;
  pageCount: number;
};

const { shape: words } = proposalWordsSchema;

const rowSchema = z.object({
  id: z.string(),
  publicTitle: z.string().nullable(),
  language: z.string(),
  kind: words.kind,
  state: words.state,
  supportCount: z.number(),
  publishedAt: z.coerce.date().nullable(),
  municipalityId: z.string().nullable(),
  principleId: z.string().nullable(),
});

const totalSchema = z.object({ total: z.number() });

function factsOf(row: z.infer<typeof rowSchema>, names: Names, t: Translate): string {
  const principle = names.principles.get(row.principleId ?? "");
  return [
    t(`proposals.kind_${row.kind}`),
    names.municipalities.get(row.municipalityId ?? "")?.name,
    principle && t("proposals.principle", { number: principle.number }),
    row.publishedAt && formatDate(t.language, row.publishedAt),
    row.supportCount > 0 && t.count("proposals.supportCount", row.supportCount),
  ]
    .filter(Boolean)
    .join(" · ");
}

function lineOf(row: z.infer<typeof rowSchema>, names: Names, t: Translate): ProposalLine {
  return {
    id: row.id,
    title: row.publicTitle ?? "",
    titleLanguage: row.language === t.language ? undefined : row.language,
    state: row.state,
    facts: factsOf(row, names, t),
  };
}

/** A page of the public proposals that fit the filters. */
export async function proposalList(
  filters: ListFilters,
  language: Language,
  now: Date,
): Promise<ProposalList> {
  const names = await listNames(now);
  const t = translator(language);
  const where = whereOf(filters, names);
  const [rows, totals] = await Promise.all([
    readRows(
      Prisma.sql`
        SELECT "id", "publicTitle", "language", "kind", "state", "supportCount", "publishedAt",
          "municipalityId", "principleId"
        FROM "Proposal" WHERE ${where} ORDER BY ${orderOf(filters.sort)}
        LIMIT ${PAGE_SIZE} OFFSET ${(filters.page - 1) * PAGE_SIZE}`,
      rowSchema,
    ),
    readRows(Prisma.sql`SELECT count(*) AS "total" FROM "Proposal" WHERE ${where}`, totalSchema),
  ]);
  const total = totals[0]?.total ?? 0;
  return {
    items: rows.map((row) => lineOf(row, names, t)),
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
