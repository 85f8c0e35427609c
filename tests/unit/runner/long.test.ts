/** Nothing that takes minutes is left out of the run that is for it. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { ONLY_SQLITE } from "../../support/only-sqlite";
import { LONG_FOLDERS, chosenSteps } from "../../runner/long.mjs";
import { ON_BOTH_EVERY_TIME } from "../../runner/postgres.mjs";

const SHORT = { unit: "", e2e: "" };
const LONG = { long: "", pages: "" };

describe("the steps of a run", () => {
  test("are the short ones, the named ones, or all long ones", () => {
    expect(chosenSteps([], SHORT, LONG)).toEqual({ chosen: ["unit", "e2e"], unknown: [] });
    expect(chosenSteps(["--long"], SHORT, LONG)).toEqual({
      chosen: ["long", "pages"],
      unknown: [],
    });
    expect(chosenSteps(["unit", "--long", "pages"], SHORT, LONG).chosen).toEqual([
      "unit",
      "long",
      "pages",
    ]);
    expect(chosenSteps(["units"], SHORT, LONG).unknown).toEqual(["units"]);
  });

  test("of the long run are named nowhere, so that none can be forgotten", () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync("package.json", "utf8")));
    expect(scripts["test:long"]).toBe("node tests/run.mjs --long");
  });

  test("reach every test that does more in a long run", () => {
    const files = readdirSync("tests", { recursive: true, encoding: "utf8" })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => /\.test\.tsx?$/.test(file));
    const long = files.filter((file) =>
      /process\.env\["LONG"\]/.test(readFileSync(join("tests", file), "utf8")),
    );
    expect(long.length).toBeGreaterThan(5);
    const folders = Object.values(LONG_FOLDERS);
    expect(long.filter((file) => !folders.some((folder) => file.startsWith(folder)))).toEqual([]);
  });
});

describe("of the suites for both databases", () => {
  test("every one that each run tries on PostgreSQL is there", () => {
    expect(ON_BOTH_EVERY_TIME.filter((place) => !existsSync(join("tests", place)))).toEqual([]);
  });

  test("nothing is left out on PostgreSQL but what is listed, and all that is listed is there", () => {
    const listed = ONLY_SQLITE.flatMap(({ files = [], tests = {} }) => [
      ...files,
      ...Object.entries(tests).flatMap(([file, names]) => names.map((name) => `${file}: ${name}`)),
    ]);
    // May only shrink: what cannot run on PostgreSQL gets a twin that can, where the promise is not SQLite's own.
    expect(listed.length).toBeLessThanOrEqual(9);
    expect(new Set(listed).size).toBe(listed.length);
    const missing = ONLY_SQLITE.flatMap(({ files = [], tests = {} }) => [
      ...files,
      ...Object.keys(tests),
    ]).filter((file) => !existsSync(file));
    expect(missing).toEqual([]);
  });
});
