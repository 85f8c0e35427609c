import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  buildInEveryLanguage,
  listPartitions,
  partitionBuild,
  partitionOf,
} from "~/platform/route-partition.server";
import { buildOf } from "../../support/server-build";

const PATHS = [
  "/",
  "en",
  "rondes",
  "en/rondes",
  "rondes/:slug",
  "en/rondes/:slug",
  "rondes/:slug/cijfers",
  "en/rondes/:slug/cijfers",
  "principes/:number",
  "api/v1/rounds",
  "api/v1/*",
  "bijeenkomsten.ics",
  "werkplek/rondes",
  "en/werkplek/rondes",
  "en/*",
  "*",
];

type Routes = ServerBuild["routes"];

function routesOf(paths: string[]): Routes {
  const page = { module: { default: () => null } };
  const top = paths.map((path) => [path, { id: path, parentId: "root", path, ...page }] as const);
  return { root: { id: "root", path: "", ...page }, ...Object.fromEntries(top) };
}

const build = buildOf(routesOf(PATHS));

/** The path of the route Remix chooses for an address, out of these. */
function chosen(routes: Routes, pathname: string): string | undefined {
  const objects = Object.values(routes)
    .filter(({ parentId }) => parentId === "root")
    .map(({ id, path }) => ({ id, path: path ?? "" }));
  return matchRoutes(objects, pathname)?.at(-1)?.route.path;
}

function routesFor(pathname: string): Routes {
  const partition = partitionOf(pathname);
  if (partition === undefined) return build.routes;
  return partitionBuild(build, listPartitions(build).has(partition) ? partition : "").routes;
}

describe("the area of an address", () => {
  test.each([
    ["/", " 0"],
    ["/rondes", "rondes 1"],
    ["/rondes/regiovisie-2021/cijfers", "rondes 3"],
    ["/Rondes", "rondes 1"],
    ["/rondes/", "rondes 1"],
    ["/%72ondes", "rondes 1"],
    ["/en", "en/ 1"],
    ["/en/rondes/x", "en/rondes 3"],
  ])("of %s is %s", (pathname, partition) => {
    expect(partitionOf(pathname)).toBe(partition);
  });

  test("is every route for what cannot be read", () => {
    expect(partitionOf("/%E0%A4%A")).toBeUndefined();
  });
});

describe("a build narrowed to an area", () => {
  test("holds the routes of that area, the root, and those that catch everything", () => {
    const narrow = partitionBuild(build, "en/rondes 3");
    expect(Object.keys(narrow.routes).sort()).toEqual(
      ["*", "en/*", "en/rondes/:slug", "root"].sort(),
    );
  });

  test("keeps a route that has others under it, and those with it", () => {
    const page = { module: { default: () => null } };
    const child = { id: "child", parentId: "rondes", path: "nieuw", ...page };
    const grandchild = { id: "grandchild", parentId: "child", path: "deel", ...page };
    const nested = { ...build, routes: { grandchild, child, ...build.routes } };
    expect(partitionBuild(nested, "rondes 3").routes).toHaveProperty("grandchild");
    expect(partitionBuild(build, "principes 2").routes).not.toHaveProperty("rondes");
  });

  test("holds for a language that is not in the table the pages of the English one, without those of staff", () => {
    const paths = (partition: string) =>
      Object.values(partitionBuild(build, partition).routes).map(({ path }) => path);
    expect(paths("ar/rondes 3").sort()).toEqual(["", "*", "ar/*", "ar/rondes/:slug"]);
    expect(listPartitions(build)).toContain("ar/rondes 2");
    expect(listPartitions(build)).not.toContain("ar/werkplek 3");
    expect(listPartitions(build)).not.toContain("de/rondes 2");
    expect(Object.keys(build.routes).some((id) => id.startsWith("ar"))).toBe(false);
  });

  test("chooses for every address what the whole build would choose", () => {
    const whole = buildInEveryLanguage(build);
    const part = fc.constantFrom(
      ...["en", "EN", "ar", "uk", "rondes", "principes", "api", "v1", "rounds", "x", ""],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const pathname = `/${parts.join("/")}`;
        // Of an address that is none, the page that says so is the same in every language.
        const answer = (routes: typeof whole.routes) =>
          chosen(routes, pathname)?.replace(/^(?:ar|uk)\/\*$/, "*");
        expect(answer(routesFor(pathname))).toBe(answer(whole.routes));
      }),
      { numRuns: 500 },
    );
  });
});
