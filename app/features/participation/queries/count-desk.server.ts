import { TOTAL_GROUP } from "~/features/participation/queries/round-counts.server";
import { rolesColumnSchema } from "~/features/participation/schema";
import type { Role } from "~/features/participation/domain/roles";
import { isPublicRound } from "~/features/vocabulary/domain/round-state";
import { database } from "~/platform/db.server";
import { pageWindow } from "~/platform/paging.server";
import type { PagePlace } from "~/platform/paging.server";
import type { Actor } from "~/policy/actor";
import { reachedRounds } from "~/policy/can";

export type CountRound = { slug: string; title: string; activities: number; counts: number };

const ROUNDS_PER_PAGE = 20;

/** One page of the rounds whose counts this member of staff may enter, the newest first. */
export async function countRounds(
  actor: Actor,
  wanted: number,
): Promise<PagePlace & { rounds: CountRound[] }> {
  const client = await database();
  const where = reachedRounds(actor, "sourceCount.write");
  const total = await client.round.count({ where });
  const { page, pageCount, skip, take } = pageWindow(total, wanted, ROUNDS_PER_PAGE);
  const rows = await client.round.findMany({
    where,
    orderBy: [{ opensAt: "desc" }, { slug: "asc" }],
    skip,
    take,
    select: {
      slug: true,
      title: true,
      activities: { select: { _count: { select: { sourceCounts: true } } } },
    },
  });
  const rounds = rows.map(({ slug, title, activities }) => ({
    slug,
    title,
    activities: activities.length,
    counts: activities.reduce((sum, { _count }) => sum + _count.sourceCounts, 0),
  }));
  return { page, pageCount, rounds };
}

export type DeskCount = {
  id: string;
  count: number;
  roles: Role[];
  isTotal: boolean;
  group: string;
  source: string;
  place: string | null;
  quote: string | null;
  /** entered here, so that it can be taken away here */
  isRemovable: boolean;
};

export type DeskActivity = {
  id: string;
  title: string;
  heldOn: string | null;
  counts: DeskCount[];
  /** groups in which documents name different numbers */
  conflicts: string[];
};

export type CountDeskPage = {
  id: string;
  slug: string;
  title: string;
  isPublic: boolean;
  activities: DeskActivity[];
  sources: { id: string; title: string; dated: string | null }[];
};

function conflictsOf(counts: readonly DeskCount[]): string[] {
  const groups = [...new Set(counts.map(({ group }) => group))];
  return groups.filter((group) => {
    const numbers = counts.filter((count) => count.group === group).map(({ count }) => count);
    return new Set(numbers).size > 1;
  });
}

/** Every activity of a round with its counts from documents; null when there is no such round. */
export async function countDesk(slug: string): Promise<CountDeskPage | null> {
  const client = await database();
  const [round, sources] = await Promise.all([
    client.round.findUnique({
      where: { slug },
      select: {
        id: true,
        slug: true,
        title: true,
        state: true,
        activities: {
          orderBy: { position: "asc" },
          select: {
            id: true,
            title: true,
            heldOn: true,
            sourceCounts: {
              orderBy: { createdAt: "asc" },
              include: { source: { select: { title: true } } },
            },
          },
        },
      },
    }),
    client.source.findMany({
      orderBy: { title: "asc" },
      select: { id: true, title: true, dated: true },
    }),
  ]);
  if (!round) return null;
  const activities = round.activities.map(({ sourceCounts, ...activity }): DeskActivity => {
    const counts = sourceCounts.map((row) => ({
      id: row.id,
      count: row.count,
      roles: rolesColumnSchema.parse(JSON.parse(row.roles)),
      isTotal: row.group === TOTAL_GROUP,
      group: row.group,
      source: row.source.title,
      place: row.place,
      quote: row.quote,
      isRemovable: row.enteredById !== null,
    }));
    return { ...activity, counts, conflicts: conflictsOf(counts) };
  });
  const { id, title, state } = round;
  return { id, slug, title, isPublic: isPublicRound({ state }), activities, sources };
}

export type PopulationDesk = { source: string; dated: string; rows: number }[];

/** Which counts of the population stand there now. */
export async function populationDesk(): Promise<PopulationDesk> {
  const client = await database();
  const groups = await client.referencePopulation.groupBy({
    by: ["source", "dated"],
    _count: { _all: true },
  });
  return groups.map(({ source, dated, _count }) => ({ source, dated, rows: _count._all }));
}

/** The round that counts are written for, by its address; null when there is none. */
export async function roundOfCounts(slug: string): Promise<{ roundId: string } | null> {
  const client = await database();
  const round = await client.round.findUnique({ where: { slug }, select: { id: true } });
  return round && { roundId: round.id };
}
