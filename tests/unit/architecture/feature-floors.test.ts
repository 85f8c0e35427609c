/** Keeps the floors of the features: imports go down, and no features know each other in a circle. */
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { circles, featureEdges, heightOf, leadsUp } from "./feature-floors";
import { FEATURE_EDGES } from "./owner-exceptions";
import { readTree } from "./source-tree";

const edges = featureEdges(readTree("app"));

describe("circles of features", () => {
  test("are found over several features", () => {
    expect(circles(["a -> b", "b -> c", "c -> a", "c -> d"])).toEqual([["a", "b", "c"]]);
  });

  test("are not seen where everything goes down", () => {
    expect(circles(["a -> b", "a -> c", "b -> c"])).toEqual([]);
  });
});

test("a way up is seen", () => {
  expect(leadsUp("people -> proposals")).toBe(true);
  expect(leadsUp("search -> proposals")).toBe(false);
  expect(leadsUp("proposals -> moderation")).toBe(false);
});

test("every feature stands on a floor", () => {
  const features = readdirSync("app/features", { withFileTypes: true });
  const strays = features.filter((one) => one.isDirectory() && heightOf(one.name) === undefined);
  expect(strays.map(({ name }) => name)).toEqual([]);
});

test("features know only what is below them, but for the exceptions that still stand", () => {
  const up = [...edges].filter(([edge]) => leadsUp(edge) && !FEATURE_EDGES.includes(edge));
  expect(up.flatMap(([, imports]) => imports)).toEqual([]);
});

test("features make no circle, but for the exceptions that still stand", () => {
  expect(circles([...edges.keys()].filter((edge) => !FEATURE_EDGES.includes(edge)))).toEqual([]);
});

test("no exception stands longer than its import: remove its line from the list", () => {
  expect(FEATURE_EDGES.filter((edge) => !edges.has(edge))).toEqual([]);
});
