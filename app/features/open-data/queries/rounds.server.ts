import type { z } from "zod";
import type { roundSchema } from "~/features/open-data/schema";
import { apiText, iso, skipped } from "~/features/open-data/queries.server";
import type { Page, Paged } from "~/features/open-data/queries.server";
import {
  experiencedIn,
  experiencedInRound,
} from "~/features/experiences/queries/experienced.server";
import type { RoundExperience } from "~/features/experiences/queries/experienced.server";
import { ROLE_TABLE } from "~/features/participation/queries/published-tables.server";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import { database } from "~/platform/db.server";
import { pageWindow } from "~/platform/paging.server";
import type { PagePlace } from "~/platform/paging.server";
import type { Prisma } from "~/platform/generated/client";

const columns = {
  id: true,
  slug: true,
  title: true,
  titleEn: true,
  officialTitle: true,
  officialTitleEn: true,
  question: true,
  questionEn: true,
  listener: true,
  listenerEn: true,
  state: true,
  scope: true,
  phase: true,
  influenceLevel: true,
  opensAt: true,
  closesAt: true,
  replyDueAt: true,
  reportedBackAt: true,
  framesFixedOn: true,
  example: true,
  municipality: { select: { slug: true } },
  municipalities: {
    orderBy: { municipality: { slug: "asc" } },
    select: { municipality: { select: { slug: true } } },
  },
  decider: { select: { name: true, nameEn: true } },
  answerer: { select: { name: true, nameEn: true } },
  frameItems: { orderBy: [{ version: "asc" }, { position: "asc" }] },
  principles: {
    select: { reason: true, reasonEn: true, principle: { select: { number: true } } },
    orderBy: { principle: { number: "asc" } },
  },
} satisfies Prisma.RoundSelect;

type Row = Prisma.RoundGetPayload<{ select: typeof columns }>;

function roundOf(
  row: Row,
  experienced: readonly RoundExperience[] = [],
): z.infer<typeof roundSchema> {
  const frames = (kind: string) =>
    row.frameItems
      .filter((item) => item.kind === kind)
      .map((item) => ({
        text: apiText(item.text, item.textEn),
        version: item.version,
        validFrom: item.validFrom.toISOString(),
        validUntil: iso(item.validUntil),
      }));
  return {
    slug: row.slug,
    title: apiText(row.title, row.titleEn),
    officialTitle:
      row.officialTitle === null ? null : apiText(row.officialTitle, row.officialTitleEn),
    question: apiText(row.question, row.questionEn),
    listener: row.listener === null ? null : apiText(row.listener, row.listenerEn),
    state: row.state,
    scope: row.scope,
    municipality: row.municipality?.slug ?? null,
    municipalities: row.municipality
      ? [row.municipality.slug]
      : row.municipalities.map(({ municipality }) => municipality.slug),
    phase: row.phase,
    influenceLevel: row.influenceLevel,
    decider: row.decider && apiText(row.decider.name, row.decider.nameEn),
    answerer: row.answerer && apiText(row.answerer.name, row.answerer.nameEn),
    opensAt: iso(row.opensAt),
    closesAt: iso(row.closesAt),
    replyDueAt: iso(row.replyDueAt),
    reportedBackAt: iso(row.reportedBackAt),
    framesFixedOn: row.framesFixedOn,
    frames: { open: frames("open"), fixed: frames("fixed") },
    principles: row.principles.map(({ principle, reason, reasonEn }) => ({
      number: principle.number,
      reason: apiText(reason, reasonEn),
    })),
    experienced: experienced.flatMap(({ moment, questions }) =>
      questions.map((shown) => ({ moment, ...shown })),
    ),
    example: row.example,
  };
}

/** Public rounds for machines. */
export async function apiRounds(page: Page): Promise<Paged> {
  const client = await database();
  const [rows, total] = await Promise.all([
    client.round.findMany({
      where: PUBLIC_ROUND,
      orderBy: [{ opensAt: "desc" }, { slug: "asc" }],
      select: columns,
      skip: skipped(page).skip,
      take: skipped(page).take,
    }),
    client.round.count({ where: PUBLIC_ROUND }),
  ]);
  const experienced = await experiencedIn(rows.map(({ id }) => id));
  return { items: rows.map((row) => roundOf(row, experienced.get(row.id))), total };
}

/** One public round; null when there is none of that name. */
export async function apiRound(slug: string): Promise<z.infer<typeof roundSchema> | null> {
  const client = await database();
  const row = await client.round.findFirst({ where: { slug, ...PUBLIC_ROUND }, select: columns });
  return row ? roundOf(row, await experiencedInRound(row.id)) : null;
}

const describedColumns = {
  id: true,
  slug: true,
  title: true,
  titleEn: true,
  snapshots: { where: { kind: ROLE_TABLE }, select: { id: true }, take: 1 },
} as const satisfies Prisma.RoundSelect;

/** A public round as the catalogue names it, and which files there are of it. */
export type DescribedRound = {
  slug: string;
  title: string;
  titleEn: string | null;
  /** Whether a table was frozen of it. */
  hasTable: boolean;
  /** Whether something may be shown of what people said of its promises. */
  hasExperiences: boolean;
};

async function described(
  rows: readonly Prisma.RoundGetPayload<{ select: typeof describedColumns }>[],
): Promise<DescribedRound[]> {
  const experienced = await experiencedIn(rows.map(({ id }) => id));
  return rows.map(({ id, snapshots, ...round }) => ({
    ...round,
    hasTable: snapshots.length > 0,
    hasExperiences: experienced.has(id),
  }));
}

/** All public rounds, for the catalogue: a catalogue that leaves some out is none. */
export async function describedRounds(): Promise<DescribedRound[]> {
  const client = await database();
  const rows = await client.round.findMany({
    where: PUBLIC_ROUND,
    orderBy: { slug: "asc" },
    select: describedColumns,
  });
  return described(rows);
}

const DESCRIBED_PER_PAGE = 20;

/** One page of the public rounds, the newest first. */
export async function describedRoundsPage(
  wanted: number,
): Promise<PagePlace & { rounds: DescribedRound[] }> {
  const client = await database();
  const total = await client.round.count({ where: PUBLIC_ROUND });
  const { page, pageCount, skip, take } = pageWindow(total, wanted, DESCRIBED_PER_PAGE);
  const rows = await client.round.findMany({
    where: PUBLIC_ROUND,
    orderBy: [{ opensAt: "desc" }, { slug: "asc" }],
    skip,
    take,
    select: describedColumns,
  });
  return { page, pageCount, rounds: await described(rows) };
}
