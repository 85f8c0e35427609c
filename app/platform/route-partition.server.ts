/**
 * Splits the table of addresses by the first part and the length of an address.
 *
 * Remix compares an address with every route, several times per request, and builds its comparison anew each time. With
 * all pages in two languages that costs more than rendering them. An address can only ever lie among the routes that
 * begin like it and have as many parts, so each area gets a build with just those.
 */
import type { ServerBuild } from "@remix-run/node";
import { LANGUAGES, isDeskAddress, isLanguage, isTranslated } from "~/i18n/language";
import type { TranslatedLanguage } from "~/i18n/language";

type Routes = ServerBuild["routes"];

const ANYWHERE = "*";

/** The language whose routes stand in the build with a prefix; those of the others are made of them. */
const PREFIXED = "en";

/** First part of a path, with the language before it: `en/rondes` of `/en/rondes/x`, an empty text of `/`. */
export function firstPart(path: string): string {
  const [first = "", second = ""] = path.replace(/^\//, "").split("/");
  return isLanguage(first) && first !== "nl" ? `${first}/${second}` : first;
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

type Pathed = { id: string; path?: string | undefined };

/** The path of a route of the prefixed language in another one; undefined for a route that this language has not. */
function pathIn(language: TranslatedLanguage, path: string | undefined): string | undefined {
  const [first, ...rest] = (path ?? "").split("/");
  if (first !== PREFIXED || isDeskAddress(`/${rest.join("/")}`)) return undefined;
  return [language, ...rest].join("/");
}

/** Routes with those of a language in the place of the ones of the prefixed language: as many as before. */
function inLanguage<Route extends Pathed>(
  language: TranslatedLanguage,
  routes: Record<string, Route>,
): Record<string, Route> {
  const entries = Object.entries(routes).flatMap(([id, route]): [string, Route][] => {
    if (route.path?.split("/")[0] !== PREFIXED) return [[id, route]];
    const path = pathIn(language, route.path);
    return path === undefined ? [] : [[id, { ...route, path }]];
  });
  return Object.fromEntries(entries);
}

function buildIn<Build extends ServerBuild>(build: Build, language: TranslatedLanguage): Build {
  return {
    ...build,
    routes: inLanguage(language, build.routes),
    assets: { ...build.assets, routes: inLanguage(language, build.assets.routes) },
  };
}

/** The language that an area is made of the prefixed one for; undefined for an area that stands in the build. */
function madeLanguage(partition: string): TranslatedLanguage | undefined {
  const first = partition.split(/[ /]/)[0] ?? "";
  return isLanguage(first) && isTranslated(first) ? first : undefined;
}

/**
 * The build with only the routes that an address of this area (empty: of none) can match. The table of addresses holds
 * each page twice, in Dutch and in English; an area of another language is made of the English one when somebody asks
 * for it, so that a language more makes nothing larger or slower for the others.
 */
export function partitionBuild<Build extends ServerBuild>(build: Build, partition: string): Build {
  const language = madeLanguage(partition);
  if (language !== undefined) {
    const source = partitionBuild(build, partition.replace(language, PREFIXED));
    return buildIn(source, language);
  }
  const ids = idsOfArea(build.routes, partition);
  return {
    ...build,
    routes: only(build.routes, ids),
    assets: { ...build.assets, routes: only(build.assets.routes, ids) },
  };
}

/** Every area that has routes of its own, in every language. */
export function listPartitions(build: ServerBuild): Set<string> {
  const top = Object.values(build.routes).filter(({ parentId }) => parentId === "root");
  const paths = top.flatMap(({ path = "" }) => [
    path,
    ...LANGUAGES.filter(isTranslated).flatMap((language) => pathIn(language, path) ?? []),
  ]);
  return new Set(paths.map(partitionOfRoute).filter((partition) => partition !== ANYWHERE));
}

/**
 * The whole build with the routes of every language, under names of their own: for where nothing is narrowed, such as in
 * development and for an address that cannot be read.
 */
export function buildInEveryLanguage<Build extends ServerBuild>(build: Build): Build {
  const more = <Route extends Pathed>(routes: Record<string, Route>): Record<string, Route> => {
    const added = LANGUAGES.filter(isTranslated).flatMap((language) =>
      Object.values(routes).flatMap((route): [string, Route][] => {
        const path = pathIn(language, route.path);
        const id = `${language}/${route.id}`;
        return path === undefined ? [] : [[id, { ...route, id, path }]];
      }),
    );
    return { ...routes, ...Object.fromEntries(added) };
  };
  return {
    ...build,
    routes: more(build.routes),
    assets: { ...build.assets, routes: more(build.assets.routes) },
  };
}
