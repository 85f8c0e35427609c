/**
 * Groups of people who think alike: k-means on what each said of each statement, kept when the groups stand apart well
 * enough, and laid flat on a map by the two principal components. It takes long, and runs in a thread.
 */
import { mayShowGroups } from "~/features/opinions/domain/opinion-map";

const MOST_GROUPS = 4;
/** Below this, groups are chance. From -1 to 1. */
const LEAST_SILHOUETTE = 0.15;
const SEED = 20_261;
/** Everyone is placed; how well groups stand apart is judged on so many. */
const JUDGED = 400;

/** One row of numbers for everybody: what they said of each statement. */
export interface Points {
  readonly points: number[][];
  /** The smallest group that may be shown. */
  readonly threshold: number;
}

/** The group of each point, and where the middle of each group lies on the map. */
export interface Groups {
  readonly clusters: readonly number[];
  readonly places: readonly { readonly x: number; readonly y: number }[];
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
async function bestGroups({ points, threshold }: Points): Promise<number[] | null> {
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
): Promise<Groups["places"]> {
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

/** The split into groups that stand best apart; null when none does, or a group would be small. */
export async function findGroups(given: Points): Promise<Groups | null> {
  const clusters = await bestGroups(given);
  return clusters && { clusters, places: await placesOf(given.points, clusters) };
}
