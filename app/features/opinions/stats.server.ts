/** Counts what people think of the statements of a round, and finds groups of people who think alike. */
import {
  dividingStatements,
  NO_CHOICES,
  mayShowGroups,
  tellingOpinions,
  unitingStatements,
} from "~/features/opinions/domain/opinion-map";
import type {
  ChoiceCounts,
  DividingStatement,
  StatementCounts,
  TellingOpinion,
} from "~/features/opinions/domain/opinion-map";
import type { OpinionChoice } from "~/features/opinions/domain/opinion-statement";
import { PUBLIC_STATEMENT } from "~/features/vocabulary/domain/public-statement";
import type { Connection } from "~/platform/db.server";
import { choiceSchema } from "./schema";

/** One group as a map draws it: how large, where, and what tells it apart. */
export type OpinionGroup = {
  /** Share of everyone on the map, from 0 to 1, in steps of a twentieth. */
  share: number;
  /** Place on the map, from -1 to 1 both ways. */
  x: number;
  y: number;
  telling: readonly TellingOpinion[];
};

export type OpinionCount = {
  statements: readonly StatementCounts[];
  /** Everyone who said something of at least one statement. */
  voters: number;
  groups: readonly OpinionGroup[];
  /** The group of each voter on the map, by key; it never leaves the server but for the own one. */
  groupOf: ReadonlyMap<string, number>;
  uniting: readonly string[];
  dividing: readonly DividingStatement[];
};

/** Who said something of fewer statements than this cannot be placed among others. */
const FEWEST_OPINIONS = 3;
const MOST_GROUPS = 4;
/** Below this, groups are chance. From -1 to 1. */
const LEAST_SILHOUETTE = 0.15;
const SEED = 20_261;
/** Everyone is placed; how well groups stand apart is judged on so many. */
const JUDGED = 400;
const MOST_TELLING = 3;
const MOST_DIVIDING = 5;
const STEPS = 20;

const VALUE: Record<OpinionChoice, number> = { agree: 1, disagree: -1, pass: 0 };

type Ballots = ReadonlyMap<string, ReadonlyMap<string, OpinionChoice>>;

function ballotsOf(
  votes: readonly { statementId: string; voterKey: string; choice: string }[],
): Ballots {
  const ballots = new Map<string, Map<string, OpinionChoice>>();
  for (const { voterKey, statementId, choice } of votes) {
    const ballot = ballots.get(voterKey) ?? new Map<string, OpinionChoice>();
    ballot.set(statementId, choiceSchema.parse(choice));
    ballots.set(voterKey, ballot);
  }
  return ballots;
}

function countsOf(
  ids: readonly string[],
  ballots: readonly ReadonlyMap<string, OpinionChoice>[],
): ChoiceCounts[] {
  return ids.map((id) => {
    const counts = { ...NO_CHOICES };
    for (const ballot of ballots) {
      const choice = ballot.get(id);
      if (choice) counts[choice] += 1;
    }
    return counts;
  });
}

function distance(one: readonly number[], other: readonly number[]): number {
  return Math.sqrt(one.reduce((sum, value, at) => sum + (value - (other[at] ?? 0)) ** 2, 0));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** How well groups stand apart: the mean silhouette, from -1 to 1, on evenly spread voters. */
function silhouette(points: readonly number[][], clusters: readonly number[], k: number): number {
  const step = Math.max(1, Math.ceil(points.length / JUDGED));
  const judged = points.flatMap((point, at) =>
    at % step === 0 ? [{ point, cluster: clusters[at] ?? 0 }] : [],
  );
  const widths = judged.map(({ point, cluster }, self) => {
    const means = Array.from({ length: k }, (_, group) =>
      mean(
        judged.flatMap((other, at) =>
          other.cluster === group && at !== self ? [distance(point, other.point)] : [],
        ),
      ),
    );
    const own = means[cluster] ?? 0;
    const nearest = Math.min(...means.filter((_, group) => group !== cluster));
    return (nearest - own) / Math.max(own, nearest, Number.EPSILON);
  });
  return mean(widths);
}

/** The split into groups that stand best apart, or null when none does or a group would be small. */
async function bestGroups(points: number[][], threshold: number): Promise<number[] | null> {
  if (points.length < 2 * threshold) return null;
  const { kmeans } = await import("ml-kmeans");
  let best: { clusters: number[]; width: number } | null = null;
  for (let k = 2; k <= MOST_GROUPS && points.length >= k * threshold; k += 1) {
    const { clusters } = kmeans(points, k, { seed: SEED });
    const sizes = Array.from({ length: k }, (_, group) =>
      clusters.reduce((size, cluster) => size + (cluster === group ? 1 : 0), 0),
    );
    if (!mayShowGroups(sizes, threshold)) continue;
    const width = silhouette(points, clusters, k);
    if (width >= LEAST_SILHOUETTE && width > (best?.width ?? -1)) best = { clusters, width };
  }
  return best?.clusters ?? null;
}

/** Where the middle of each group lies when all statements are laid flat on a map. */
async function placesOf(
  points: number[][],
  clusters: readonly number[],
): Promise<{ x: number; y: number }[]> {
  const { PCA } = await import("ml-pca");
  const flat = new PCA(points).predict(points, { nComponents: 2 }).to2DArray();
  const farthest = Math.max(...flat.flat().map(Math.abs), Number.EPSILON);
  const groups = new Set(clusters).size;
  return Array.from({ length: groups }, (_, group) => {
    const members = flat.filter((_, at) => clusters[at] === group);
    const middle = (axis: number) => mean(members.map((place) => place[axis] ?? 0)) / farthest;
    return { x: middle(0), y: middle(1) };
  });
}

/**
 * Counts the opinions of a round.
 * @param threshold the smallest group whose answers are shown
 */
export async function countOpinions(
  client: Connection,
  roundId: string,
  threshold: number,
): Promise<OpinionCount> {
  const [statements, votes] = await Promise.all([
    client.opinionStatement.findMany({
      where: { roundId, ...PUBLIC_STATEMENT },
      orderBy: { position: "asc" },
      select: { id: true },
    }),
    client.opinionVote.findMany({
      where: { statement: { roundId, ...PUBLIC_STATEMENT } },
      orderBy: { voterKey: "asc" },
    }),
  ]);
  const ids = statements.map(({ id }) => id);
  const ballots = ballotsOf(votes);
  const placed = [...ballots].filter(([, ballot]) => ballot.size >= FEWEST_OPINIONS);
  const points = placed.map(([, ballot]) => ids.map((id) => VALUE[ballot.get(id) ?? "pass"]));
  const clusters = await bestGroups(points, threshold);
  const groupCount = clusters === null ? 0 : new Set(clusters).size;
  const all = countsOf(ids, [...ballots.values()]);
  const byGroup = Array.from({ length: groupCount }, (_, group) =>
    countsOf(
      ids,
      placed.flatMap(([, ballot], at) => (clusters?.[at] === group ? [ballot] : [])),
    ),
  );
  const counts = ids.map((id, at): StatementCounts => ({
    id,
    all: all[at] ?? NO_CHOICES,
    groups: byGroup.map((group) => group[at] ?? NO_CHOICES),
  }));
  const places = clusters === null ? [] : await placesOf(points, clusters);
  return {
    statements: counts,
    voters: ballots.size,
    groupOf: new Map(placed.map(([key], at) => [key, clusters?.[at] ?? 0])),
    groups: places.map((place, group) => {
      const size = clusters?.filter((cluster) => cluster === group).length ?? 0;
      return {
        ...place,
        share: Math.round((size / placed.length) * STEPS) / STEPS,
        telling: tellingOpinions(counts, group, threshold, MOST_TELLING),
      };
    }),
    uniting: unitingStatements(counts, threshold),
    dividing: dividingStatements(counts, threshold, MOST_DIVIDING),
  };
}
