/**
 * Keeps what a page shows out of the copy that Remix writes down for a script in the browser, which does not come.
 *
 * Remix encodes everything the loaders gave, a tenth of what a page costs, and has no setting for a page where no script
 * will read it. So the loader of a page gives Remix an empty stand-in, and what it loaded comes back just before
 * the page is rendered.
 */
import type { AppLoadContext, LoaderFunction, ServerBuild } from "@remix-run/node";

declare module "@remix-run/node" {
  interface AppLoadContext {
    /** What the loaders of a page loaded, by the stand-ins they gave. */
    hydrationPayload?: Map<unknown, unknown>;
  }
}

type Routes = ServerBuild["routes"];
type Route = Routes[string];

/** What `data()` gives: what was loaded, with a status or headers. */
function hasInit(loaded: object): loaded is { type: string; data: unknown } {
  return "type" in loaded && loaded.type === "DataWithResponseInit" && "data" in loaded;
}

function putAside(loaded: unknown, hydrationPayload: Map<unknown, unknown>): unknown {
  if (typeof loaded !== "object" || loaded === null || loaded instanceof Response) return loaded;
  const standIn = {};
  hydrationPayload.set(standIn, hasInit(loaded) ? loaded.data : loaded);
  return hasInit(loaded) ? { ...loaded, data: standIn } : standIn;
}

function puttingAside(loader: LoaderFunction): LoaderFunction {
  return async (request) => {
    const loaded: unknown = await loader(request);
    const { hydrationPayload } = request.context;
    return hydrationPayload === undefined ? loaded : putAside(loaded, hydrationPayload);
  };
}

/** A page at the end of its branch: nothing but its own HTML rests on its data. */
function isReadOnce({ id, module }: Route, parents: ReadonlySet<string | undefined>): boolean {
  return module.default !== undefined && !parents.has(id);
}

/** The routes, of which those of pages withhold what they load. */
export function withoutHydrationPayload(routes: Routes): Routes {
  const parents = new Set(Object.values(routes).map((route) => route.parentId));
  return Object.fromEntries(
    Object.entries(routes).map(([id, route]) => {
      const { loader } = route.module;
      if (!loader || !isReadOnce(route, parents)) return [id, route];
      return [id, { ...route, module: { ...route.module, loader: puttingAside(loader) } }];
    }),
  );
}

/** Puts back what was put aside, for the page to show. */
export function restoreHydrationPayload(
  loaderData: Record<string, unknown>,
  { hydrationPayload }: AppLoadContext,
): void {
  if (hydrationPayload === undefined) return;
  for (const [id, loaded] of Object.entries(loaderData)) {
    if (hydrationPayload.has(loaded)) loaderData[id] = hydrationPayload.get(loaded);
  }
}
