/** Finds circles in what files import. */
import type { SourceFile } from "./source-tree";

/**
 * The first circle of imports that exist at run time, as the paths along it (the first one repeated at the end);
 * undefined when there is none.
 */
export function findCycle(files: Pick<SourceFile, "path" | "imports">[]): string[] | undefined {
  const targets = new Map(
    files.map(({ path, imports }) => [
      path,
      imports.flatMap(({ target, typeOnly }) => (target === undefined || typeOnly ? [] : [target])),
    ]),
  );
  const finished = new Set<string>();
  const visit = (path: string, trail: string[]): string[] | undefined => {
    const seenAt = trail.indexOf(path);
    if (seenAt !== -1) return [...trail.slice(seenAt), path];
    if (finished.has(path)) return undefined;
    for (const target of targets.get(path) ?? []) {
      const cycle = visit(target, [...trail, path]);
      if (cycle !== undefined) return cycle;
    }
    finished.add(path);
    return undefined;
  };
  for (const path of targets.keys()) {
    const cycle = visit(path, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}
