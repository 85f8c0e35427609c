import { data } from "@remix-run/node";
import type { AppLoadContext, LoaderFunction, ServerBuild } from "@remix-run/node";
import { describe, expect, test } from "vitest";
import {
  restoreHydrationPayload,
  withoutHydrationPayload,
} from "~/platform/hydration-payload.server";

type Routes = ServerBuild["routes"];

const LOADED = { items: [1, 2, 3] };

function page(loader: LoaderFunction) {
  return { default: () => null, loader };
}

const routes: Routes = {
  root: { id: "root", path: "", module: page(() => LOADED) },
  plain: { id: "plain", parentId: "root", path: "plain", module: page(() => LOADED) },
  file: {
    id: "file",
    parentId: "root",
    path: "file",
    module: { default: undefined, loader: () => LOADED },
  },
  refused: {
    id: "refused",
    parentId: "root",
    path: "refused",
    module: page(() => data(LOADED, { status: 410 })),
  },
  away: { id: "away", parentId: "root", path: "away", module: page(() => new Response("away")) },
};

const partialRoutes = withoutHydrationPayload(routes);

function contextOf(hydrationPayload?: Map<unknown, unknown>): AppLoadContext {
  return hydrationPayload ? { hydrationPayload } : {};
}

async function load(id: string, context: AppLoadContext): Promise<unknown> {
  const loader = partialRoutes[id]?.module.loader;
  if (!loader) throw new Error(`No loader of ${id}`);
  return loader({ request: new Request("http://localhost/"), params: {}, context });
}

describe("what a page without script shows", () => {
  test("is withheld from Remix and comes back for the page", async () => {
    const context = contextOf(new Map());
    const loaded = await load("plain", context);
    expect(loaded).toEqual({});
    const loaderData = { root: LOADED, plain: loaded };
    restoreHydrationPayload(loaderData, context);
    expect(loaderData.plain).toBe(LOADED);
  });

  test("keeps its status", async () => {
    const context = contextOf(new Map());
    const loaded = await load("refused", context);
    expect(loaded).toMatchObject({ type: "DataWithResponseInit", data: {}, init: { status: 410 } });
  });

  test("goes out whole where nobody puts it aside", async () => {
    expect(await load("plain", contextOf())).toBe(LOADED);
  });
});

test.each(["root", "file"])("what %s loads is never withheld", async (id) => {
  expect(await load(id, contextOf(new Map()))).toBe(LOADED);
});

test("a response stays a response", async () => {
  expect(await load("away", contextOf(new Map()))).toBeInstanceOf(Response);
});
