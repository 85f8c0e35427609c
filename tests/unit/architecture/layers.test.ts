import { describe, expect, test } from "vitest";
import { findCycle } from "./cycles";
import { layerOf, refuseImport } from "./layers";
import type { Import } from "./source-tree";

function importOf(target: string | undefined, specifier = target ?? ""): Import {
  return { specifier, target, typeOnly: false, reExport: false };
}

const DOMAIN = "app/features/rounds/domain/round.ts";
const COMMAND = "app/features/rounds/commands/open.server.ts";
const SCREEN = "app/features/rounds/ui/round-page.tsx";
const ROUTE = "app/routes/rounds/round.tsx";
const DATABASE = "app/platform/db.server.ts";

describe("the table of layers", () => {
  test.each([
    [DOMAIN, "app/features/calendar/domain/deadline.ts"],
    [COMMAND, DOMAIN],
    [COMMAND, DATABASE],
    [COMMAND, "app/features/principles/queries.server.ts"],
    [SCREEN, "app/features/rounds/ui/thread.tsx"],
    [ROUTE, COMMAND],
    [ROUTE, "app/platform/http.server.ts"],
  ])("lets %s import %s", (from, to) => {
    expect(refuseImport(from, importOf(to))).toBeUndefined();
  });

  test.each([
    [DOMAIN, DATABASE],
    [DOMAIN, "app/features/rounds/schema.ts"],
    ["app/features/people/commands/erase.server.ts", COMMAND],
    [SCREEN, DATABASE],
    [SCREEN, "app/features/surveys/commands/close.server.ts"],
    [ROUTE, DATABASE],
    [ROUTE, "app/routes/home.tsx"],
    ["app/ui/card.tsx", DOMAIN],
    [DATABASE, COMMAND],
    [ROUTE, "app/features/rounds/round-stuff.ts"],
  ])("does not let %s import %s", (from, to) => {
    expect(refuseImport(from, importOf(to))).toBeTypeOf("string");
  });

  test("keeps zod and React out of the domain", () => {
    expect(refuseImport(DOMAIN, importOf(undefined, "zod"))).toBeTypeOf("string");
    expect(refuseImport(DOMAIN, importOf(undefined, "react"))).toBeTypeOf("string");
  });

  test("lets a screen name the type that a query gives out, but not call it", () => {
    const query = importOf("app/features/rounds/queries.server.ts");
    expect(refuseImport(SCREEN, { ...query, typeOnly: true })).toBeUndefined();
    expect(refuseImport(SCREEN, query)).toBeTypeOf("string");
  });

  test("knows no place for a file outside the slots of a feature", () => {
    expect(layerOf("app/features/rounds/round-stuff.ts")).toBeUndefined();
    expect(layerOf("app/features/rounds/commands/open.ts")).toBeUndefined();
    expect(layerOf("app/components/card.tsx")).toBeUndefined();
  });
});

describe("circles", () => {
  test("are found over several files", () => {
    const files = [
      { path: "a.ts", imports: [importOf("b.ts")] },
      { path: "b.ts", imports: [importOf("c.ts")] },
      { path: "c.ts", imports: [importOf("a.ts")] },
    ];
    expect(findCycle(files)).toEqual(["a.ts", "b.ts", "c.ts", "a.ts"]);
  });

  test("are not seen where only types go round", () => {
    const files = [
      { path: "a.ts", imports: [importOf("b.ts")] },
      { path: "b.ts", imports: [{ ...importOf("a.ts"), typeOnly: true }] },
    ];
    expect(findCycle(files)).toBeUndefined();
  });
});
