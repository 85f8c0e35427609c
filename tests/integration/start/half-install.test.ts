import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nodeAdvice, readJson } from "../../../prepare.mjs";

test("a stamp that was cut off while it was written says nothing, and stops nothing", () => {
  const folder = mkdtempSync(join(tmpdir(), "inbreng-stamps-"));
  const file = join(folder, "stamps.json");
  expect(readJson(file)).toEqual({});
  writeFileSync(file, '{"tools":{"traces":"a1b2');
  expect(readJson(file)).toEqual({});
  writeFileSync(file, '{"tools":1}');
  expect(readJson(file)).toEqual({ tools: 1 });
  rmSync(folder, { recursive: true });
});

test("a Node past its end is named, with the one that is advised; others are not", () => {
  expect(nodeAdvice("20.20.2")).toContain("Node 24 is advised");
  expect(nodeAdvice("22.19.0")).toBeUndefined();
  expect(nodeAdvice("24.9.0")).toBeUndefined();
});
