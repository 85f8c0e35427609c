import { TOTAL_GROUP } from "~/features/participation/queries/round-counts.server";
import { rolesColumnSchema } from "~/features/participation/schema";
import type { Role } from "~/features/participation/domain/roles";
import { COUNTED_ROUNDS } from "~/features/participation/domain/counted-rounds";
import { wordsOf } from "~/features/vocabulary/domain/list-view";
import type { AskedList } from "~/features/vocabulary/domain/list-view";
import { isPublicRound } from "~/features/vocabulary/domain/round-state";
import { readListView } from "~/features/vocabulary/schema";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { listWindow, orderOf } from "~/platform/paging.server";
import type { Actor } from "~/policy/actor";
import { reachedRounds } from "~/policy/can";

export type CountRound = {
  slug: string;
  title: string;
  opensAt: Date | null;
  activities: number;
  counts: number;
};

export type CountedRounds = AskedList<typeof COUNTED_ROUNDS> & { rounds: CountRound[] };

/** The rounds whose counts this member of staff may enter, as the address asks for them. */
export async function countRounds(actor: Actor, url: string): Promise<CountedRounds> {
  const client = await database();
  const { view, unknown } = readListView(COUNTED_ROUNDS, url);
  const where: Prisma.RoundWhereInput = {
    AND: [
      reachedRounds(actor, "sourceCount.write"),
      ...wordsOf(view).map((word) => ({
        OR: [{ title: { contains: word } }, { titleEn: { contains: word } }],
      })),
    ],
  };
  const counts = { all: await client.round.count({ where }) };
  const { skip, take, ...place } = listWindow(counts, null, view);
  const rows = await client.round.findMany({
    where,
    orderBy: orderOf<keyof typeof COUNTED_ROUNDS.sorts, Prisma.RoundOrderByWithRelationInput>(
      view.sort,
      { title: (title) => [{ title }], opened: (opensAt) => [{ opensAt }] },
      { slug: "asc" },
    ),
    skip,
    take,
    select: {
      slug: true,
      title: true,
      opensAt: true,
      activities: { select: { _count: { select: { sourceCounts: true } } } },
    },
  });
  const rounds = rows.map(({ slug, title, opensAt, activities }) => ({
    ...{ slug, title, opensAt },
    activities: activities.length,
    counts: activities.reduce((sum, { _count }) => sum + _count.sourceCounts, 0),
  }));
  return { view, unknown, place, counts, rounds };
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
