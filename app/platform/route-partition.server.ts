/**
 * Splits the table of addresses by the first part and the length of an address.
 *
 * Remix compares an address with every route, several times per request, and builds its comparison anew each time. With
 * all pages in two languages that costs more than rendering them. An address can only ever lie among the routes that
 * begin like it and have as many parts, so each area gets a build with just those.
 */
import type { ServerBuild } from "@remix-run/node";

type Routes = ServerBuild["routes"];

const LANGUAGES = ["en"];
const ANYWHERE = "*";

/** First part of a path, with the language before it: `en/rondes` of `/en/rondes/x`, an empty text of `/`. */
function firstPart(path: string): string {
  const [first = "", second = ""] = path.replace(/^\//, "").split("/");
  return LANGUAGES.includes(first) ? `${first}/${second}` : first;
}

/** `rondes 2` of `/rondes/x`: what a path begins with, and how many parts it has. */
function partitionOfPath(path: string): string {
  const parts = path.split("/").filter((part) => part !== "");
  return `${firstPart(path)} ${parts.length}`;
}

/**
 * Area an address lies in; undefined for one that cannot be read, which may concern every route.
 *
 * @param pathname as it stands in a URL: percent-encoded
 */
export function partitionOf(pathname: string): string | undefined {
  try {
    return partitionOfPath(decodeURIComponent(pathname).toLowerCase());
  } catch {
    return undefined;
  }
}

/** Area of a route right under the root; `ANYWHERE` when its first part or its length is not fixed. */
function partitionOfRoute(path: string): string {
  const lower = path.toLowerCase();
  return /[*?]/.test(lower) || firstPart(lower).includes(":") ? ANYWHERE : partitionOfPath(lower);
}

/** Whether addresses of the area can begin like a route that leads to many; those of no area can begin like any. */
function canBeginLike(path: string, partition: string): boolean {
  const [first = ""] = path.toLowerCase().split("/");
  return partition === "" || /[*:?]/.test(first) || first === partition.split(/[ /]/)[0];
}

function idsOfArea(routes: Routes, partition: string): Set<string> {
  const ids = new Set<string>();
  const ordered = Object.values(routes);
  for (const { id, parentId, path } of ordered) {
    if (parentId === undefined) ids.add(id);
    else if (parentId === "root") {
      const own = partitionOfRoute(path ?? "");
      // With others under it a route leads to addresses of any length.
      const spread = ordered.some((child) => child.parentId === id);
      const wide = (own === ANYWHERE || spread) && canBeginLike(path ?? "", partition);
      if (own === partition || wide) ids.add(id);
    }
  }
  for (let size = 0; size !== ids.size;) {
    size = ids.size;
    for (const { id, parentId } of ordered) {
      if (parentId !== undefined && parentId !== "root" && ids.has(parentId)) ids.add(id);
    }
  }
  return ids;
}

function only<Value>(record: Record<string, Value>, ids: Set<string>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => ids.has(id)));
}

/** The build with only the routes that an address of this area (empty: of none) can match. */
export function partitionBuild<Build extends ServerBuild>(build: Build, partition: string): Build {
  const ids = idsOfArea(build.routes, partition);
  return {
    ...build,
    routes: only(build.routes, ids),
    assets: { ...build.assets, routes: only(build.assets.routes, ids) },
  };
}

/** Every area that has routes of its own. */
export function listPartitions(build: ServerBuild): Set<string> {
  const top = Object.values(build.routes).filter(({ parentId }) => parentId === "root");
  return new Set(
    top
      .map(({ path }) => partitionOfRoute(path ?? ""))
      .filter((partition) => partition !== ANYWHERE),
  );
}
