/**
 * The floors of the features, and who may know whom.
 *
 * Rule: imports go down only. The ground knows nobody above it; a pillar knows the ground and other pillars, and the
 * roof knows both; on one floor there is no circle. A type counts like a value: who names a thing depends on it.
 * Source: design, architecture ("Between features", three floors).
 */
import type { SourceFile } from "./source-tree";

/** The features by floor, from low to high. */
export const FLOORS = {
  ground: [
    "calendar",
    "notices",
    "participation",
    "people",
    "region",
    "staff",
    "templates",
    "text",
    "translations",
    "vocabulary",
  ],
  pillars: [
    ...[
      "advice",
      "agenda",
      "claims",
      "decisions",
      "experiences",
      "live",
      "moderation",
      "opinions",
      "principles",
    ],
    ...["proposals", "reporting", "responses", "rounds", "sessions", "surveys"],
  ],
  roof: ["council", "desk", "information", "manual", "open-data", "own", "search", "site"],
} as const;

const HEIGHTS = new Map<string, number>(
  Object.values(FLOORS).flatMap((names, height) => names.map((name) => [name, height])),
);

/** What each feature imports from which other, as `from -> to`, with the imports that make it so. */
export function featureEdges(
  files: readonly Pick<SourceFile, "path" | "imports">[],
): Map<string, string[]> {
  const edges = new Map<string, string[]>();
  for (const { path, imports } of files) {
    const from = featureOf(path);
    for (const { target = "" } of imports) {
      const to = featureOf(target);
      if (from === undefined || to === undefined || from === to) continue;
      const edge = `${from} -> ${to}`;
      edges.set(edge, [...(edges.get(edge) ?? []), `${path} -> ${target}`]);
    }
  }
  return edges;
}

/** The feature of a file; undefined outside the features. */
export function featureOf(path: string): string | undefined {
  return /^app\/features\/([a-z-]+)\//.exec(path)?.[1];
}

/** The floor a feature stands on, 0 for the ground; undefined for one without a place. */
export function heightOf(feature: string): number | undefined {
  return HEIGHTS.get(feature);
}

/** Whether an edge leads to a higher floor. */
export function leadsUp(edge: string): boolean {
  const [from = "", to = ""] = edge.split(" -> ");
  return (heightOf(from) ?? 0) < (heightOf(to) ?? 0);
}

/** The features that reach each other both ways, in groups of at least two. */
export function circles(edges: Iterable<string>): string[][] {
  const targets = new Map<string, string[]>();
  for (const edge of edges) {
    const [from = "", to = ""] = edge.split(" -> ");
    targets.set(from, [...(targets.get(from) ?? []), to]);
  }
  const reached = new Map([...targets.keys()].map((name) => [name, reachable(targets, name)]));
  const groups = [...targets.keys()].map((name) =>
    [...(reached.get(name) ?? [])].filter((other) => reached.get(other)?.has(name)).sort(),
  );
  return [...new Set(groups.filter(({ length }) => length > 1).map((group) => group.join()))]
    .sort()
    .map((group) => group.split(","));
}

function reachable(targets: Map<string, string[]>, start: string): Set<string> {
  const found = new Set<string>();
  const waiting = [start];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    for (const target of targets.get(name) ?? []) {
      if (found.has(target)) continue;
      found.add(target);
      waiting.push(target);
    }
  }
  return found;
}
