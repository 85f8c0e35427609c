import type { ClaimList } from "~/features/claims/queries.server";
import { claimsToCheck } from "~/features/claims/queries.server";
import { experiencedIn } from "~/features/experiences/queries/experienced.server";
import type { RoundExperience } from "~/features/experiences/queries/experienced.server";
import { ZERO } from "~/features/participation/domain/interval";
import type { Interval } from "~/features/participation/domain/interval";
import type { Band } from "~/features/participation/domain/bands";
import { personsByRound } from "~/features/participation/queries/across-rounds.server";
import { newestTables } from "~/features/participation/queries/published-tables.server";
import { commitmentList } from "~/features/reporting/queries/commitments.server";
import type { CommitmentDto } from "~/features/reporting/queries/commitments.server";
import type { RoundState } from "~/features/vocabulary/domain/round-state";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import { roundEnumColumns } from "~/features/vocabulary/schema";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { pageWindow } from "~/platform/paging.server";
import type { PagePlace } from "~/platform/paging.server";
import type { Actor } from "~/policy/actor";

export type CouncilRound = {
  slug: string;
  title: LocalText;
  state: RoundState;
  example: boolean;
  closesAt: Date | null;
  replyDueAt: Date | null;
  reportedBackAt: Date | null;
  persons: Interval;
  /** what those who took part said of its promises */
  experienced: readonly RoundExperience[];
  /** people from the own municipality by the newest frozen table, as a band; undefined when there is none */
  own: Band | undefined;
};

export type CouncilDashboard = {
  body: LocalText | null;
  municipality: string | null;
  rounds: PagePlace & { rounds: CouncilRound[] };
  overdue: CommitmentDto[];
  overdueTotal: number;
  claims: ClaimList;
};

/** How many promises the page shows; all of them are at /beloften. */
const SHOWN = 10;

const ROUNDS_PER_PAGE = 20;

/** Regional rounds touch every municipality; the others touch their own. */
async function roundsTouching(
  municipality: { id: string; slug: string } | null,
  wanted: number,
  language: Language,
  now: Date,
): Promise<CouncilDashboard["rounds"]> {
  const client = await database();
  const where: Prisma.RoundWhereInput = {
    ...PUBLIC_ROUND,
    ...(municipality
      ? {
          OR: [
            { scope: "regional" },
            { municipalityId: municipality.id },
            { municipalities: { some: { municipalityId: municipality.id } } },
            { sessions: { some: { municipalityId: municipality.id } } },
          ],
        }
      : {}),
  };
  const total = await client.round.count({ where });
  const { page, pageCount, skip, take } = pageWindow(total, wanted, ROUNDS_PER_PAGE);
  const rows = await client.round.findMany({
    where,
    skip,
    take,
    orderBy: [{ opensAt: "desc" }, { slug: "asc" }],
    select: {
      id: true,
      slug: true,
      title: true,
      titleEn: true,
      state: true,
      example: true,
      closesAt: true,
      replyDueAt: true,
      reportedBackAt: true,
    },
  });
  const ids = rows.map(({ id }) => id);
  const [persons, tables, experienced] = await Promise.all([
    personsByRound(now),
    newestTables(ids),
    experiencedIn(ids),
  ]);
  const rounds = rows.map((row): CouncilRound => {
    const table = tables.get(row.id);
    const index = table?.rows.indexOf(municipality?.slug ?? "") ?? -1;
    return {
      slug: row.slug,
      title: localText(language, row.title, row.titleEn),
      state: roundEnumColumns.shape.state.parse(row.state),
      example: row.example,
      closesAt: row.closesAt,
      replyDueAt: row.replyDueAt,
      reportedBackAt: row.reportedBackAt,
      persons: persons.get(row.id) ?? ZERO,
      experienced: experienced.get(row.id) ?? [],
      own: index < 0 ? undefined : table?.rowTotals[index],
    };
  });
  return { page, pageCount, rounds };
}

/** Which page of each of its lists the dashboard shows. */
export type DashboardPages = { rounds: number; claims: number };

/** What an advisory council has to look at: its rounds, what is overdue, and claims that stand on too little. */
export async function councilDashboard(
  actor: Actor,
  pages: DashboardPages,
  language: Language,
  now: Date,
): Promise<CouncilDashboard> {
  const client = await database();
  const bodyId = actor.kind === "staff" ? actor.bodyId : null;
  const body =
    bodyId === null
      ? null
      : await client.body.findUnique({
          where: { id: bodyId },
          select: {
            name: true,
            nameEn: true,
            municipality: { select: { id: true, slug: true, name: true } },
          },
        });
  const municipality = body?.municipality ?? null;
  const filter = { view: "overdue", body: "", kind: null, page: 1 } as const;
  const [rounds, commitments, claims] = await Promise.all([
    roundsTouching(municipality, pages.rounds, language, now),
    commitmentList(filter, language, now),
    claimsToCheck(pages.claims, language, now),
  ]);
  return {
    body: body && localText(language, body.name, body.nameEn),
    municipality: municipality?.name ?? null,
    rounds,
    overdue: commitments.items.slice(0, SHOWN),
    // The list beside it holds examples as well.
    overdueTotal: commitments.total,
    claims,
  };
}
