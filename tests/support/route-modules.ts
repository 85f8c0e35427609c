/**
 * The modules of the routes, each loaded when an address needs it: a test file asks a few of two hundred pages, and loading
 * all of them took longer than most files' own tests.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LoaderFunctionArgs, ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";

type ServerRoute = ServerBuild["routes"][string];
type RouteModule = ServerRoute["module"];
type Exported = (...given: unknown[]) => unknown;
type RouteObject = Parameters<typeof matchRoutes>[0][number];

// Not translated once for all: `import.meta.glob(` stands for whatever files there are.
const SOURCES = import.meta.glob<Record<string, Exported>>([
  "../../app/root.tsx",
  "../../app/routes/**/*.{ts,tsx}",
]);

/** Values that a route file gives, by their names in its source; a type is none. */
const VALUE = /^export (?:(default)|(?:async )?(?:function|const) (\w+))/gm;

/** Those that wait for their module; all others are asked for a page whose modules are there. */
const WAITING = new Set(["loader", "action"]);

/** The file of a route as Remix sees it, and how to have its module there. */
export interface LazyModule {
  module: RouteModule;
  load: () => Promise<void>;
}

/** A stand-in that has the names of a file's module and hands on to it. */
export function lazyModule(file: string): LazyModule {
  const source = SOURCES[`../../${join("app", file)}`];
  if (source === undefined) throw new Error(`app/routes.ts names ${file}, which does not exist`);
  const text = readFileSync(join("app", file), "utf8");
  if (/^export (?:\*|\{)/m.test(text)) throw new Error(`${file} passes on what others export`);
  let loaded: Record<string, Exported> | undefined;
  const load = async () => {
    loaded ??= await source();
  };
  const handOn =
    (name: string): Exported =>
    (...given) => {
      const value = loaded?.[name];
      if (value === undefined) throw new Error(`${file} is not loaded yet, and ${name} is asked`);
      return value(...given);
    };
  const waitFor =
    (name: string): Exported =>
    async (...given) => {
      await load();
      return handOn(name)(...given);
    };
  const names = [...text.matchAll(VALUE)].map(([, standard, named]) => standard ?? named ?? "");
  const module = Object.fromEntries(
    names.map((name) => [name, WAITING.has(name) ? waitFor(name) : handOn(name)]),
  );
  return { module: { default: undefined, ...module }, load };
}

/** A route as the router of the product matches it. */
function asMatched(routes: readonly ServerRoute[], parentId: string): RouteObject[] {
  return routes
    .filter((route) => route.parentId === parentId)
    .map(({ id, path, index, caseSensitive }) => ({
      ...{ id, path, caseSensitive },
      ...(index === true ? { index } : { children: asMatched(routes, id) }),
    }));
}

/**
 * Makes the loader of the root have every module of the page there before the page is drawn.
 * @param lazy the modules by the id of their route
 */
export function loadWithRoot(
  root: ServerRoute,
  routes: readonly ServerRoute[],
  lazy: ReadonlyMap<string, LazyModule>,
) {
  const { loader } = root.module;
  if (loader === undefined) throw new Error("The root has no loader");
  const tree = asMatched(routes, root.id);
  root.module = {
    ...root.module,
    loader: async (given: LoaderFunctionArgs) => {
      const matches = matchRoutes(tree, new URL(given.request.url)) ?? [];
      await Promise.all(matches.map(async ({ route }) => lazy.get(route.id ?? "")?.load()));
      return loader(given);
    },
  };
}
