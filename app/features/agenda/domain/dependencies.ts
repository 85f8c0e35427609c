/**
 * Rule: an agreement can follow on another, never in a circle; communicating vessels move together and have no first.
 * Source: the issue on reporting back (dependencies, circular ones refused).
 */
export const DEPENDENCY_KINDS = ["follows", "communicatingVessels"] as const;
export type DependencyKind = (typeof DEPENDENCY_KINDS)[number];

export interface Dependency {
  itemId: string;
  /** For "follows": what has to be done first. */
  dependsOnId: string;
  kind: DependencyKind;
}

export type DependencyVerdict =
  | { ok: true }
  | { ok: false; code: "depends_on_itself" | "already_there" }
  /** `circle` runs from the item through what it would depend on back to the item. */
  | { ok: false; code: "circular"; circle: readonly string[] };

/** Whether this dependency can be added to those there are. */
export function dependencyVerdict(
  existing: readonly Dependency[],
  added: Dependency,
): DependencyVerdict {
  if (added.itemId === added.dependsOnId) return { ok: false, code: "depends_on_itself" };
  if (existing.some((other) => isSame(other, added))) return { ok: false, code: "already_there" };
  if (added.kind === "communicatingVessels") return { ok: true };
  const path = pathBetween(existing, added.dependsOnId, added.itemId);
  return path ? { ok: false, code: "circular", circle: [added.itemId, ...path] } : { ok: true };
}

function isSame(a: Dependency, b: Dependency): boolean {
  if (a.kind !== b.kind) return false;
  const isEqual = a.itemId === b.itemId && a.dependsOnId === b.dependsOnId;
  const isReverse = a.itemId === b.dependsOnId && a.dependsOnId === b.itemId;
  return isEqual || (a.kind === "communicatingVessels" && isReverse);
}

/** The shortest path along "follows" from one item to another, both included; null when there is none. */
function pathBetween(
  dependencies: readonly Dependency[],
  from: string,
  to: string,
): string[] | null {
  const next = new Map<string, string[]>();
  for (const { itemId, dependsOnId, kind } of dependencies) {
    if (kind !== "follows") continue;
    next.set(itemId, [...(next.get(itemId) ?? []), dependsOnId]);
  }
  const reached = new Set([from]);
  let paths = [[from]];
  while (paths.length > 0) {
    const longer: string[][] = [];
    for (const path of paths) {
      const last = path.at(-1) ?? from;
      if (last === to) return path;
      for (const id of next.get(last) ?? []) {
        if (reached.has(id)) continue;
        reached.add(id);
        longer.push([...path, id]);
      }
    }
    paths = longer;
  }
  return null;
}

/** What has to be done first and is not done yet, of the items that `itemId` follows on. */
export function waitingFor(
  dependencies: readonly Dependency[],
  states: ReadonlyMap<string, string>,
  itemId: string,
): string[] {
  return dependencies
    .filter((dependency) => dependency.itemId === itemId && dependency.kind === "follows")
    .map(({ dependsOnId }) => dependsOnId)
    .filter((id) => states.get(id) !== "done");
}
