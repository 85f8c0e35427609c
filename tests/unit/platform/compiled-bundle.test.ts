/** A bundle is loaded with what V8 compiled of it before, and just as well without, or with what is damaged. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const LOADER = join(process.cwd(), "setup", "compiled-bundle.mjs");
const ENTRY = `
  const part = require("./part.cjs");
  const { basename } = require("node:path");
  const count = require("./part.cjs").count();
  exports.said = part.count() + basename(__filename) + count;
  exports.read = async () => (await importPackage("node:fs")).existsSync(__dirname);`;
const PART = "let times = 0; exports.count = () => (times += 1);";

let folder = "";
const entry = () => join(folder, "index.cjs");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "inbreng-bundle-"));
  writeFileSync(entry(), ENTRY);
  writeFileSync(join(folder, "part.cjs"), PART);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What a process says that loads the bundle; `also` is done with it. */
function load(also = ""): string {
  const program = `
    import { loadBundle, writeCompiled } from ${JSON.stringify(LOADER)};
    const { said, read } = loadBundle(${JSON.stringify(entry())});
    console.log(said, await read());
    ${also}`;
  const parameters = ["--input-type=module", "--eval", program];
  return execFileSync(process.execPath, parameters, { encoding: "utf8" }).trim();
}

const SAID = "2index.cjs1 true";

test("gives the same without and with what was compiled, each file once", () => {
  expect(load("writeCompiled();")).toBe(SAID);
  for (const file of [entry(), join(folder, "part.cjs")]) {
    expect(existsSync(`${file}.compiled`)).toBe(true);
  }
  expect(load()).toBe(SAID);
});

test("what was compiled of another text, or is damaged, is left aside", () => {
  load("writeCompiled();");
  writeFileSync(join(folder, "part.cjs"), `${PART} exports.more = 1;`);
  expect(load()).toBe(SAID);
  const compiled = readFileSync(`${entry()}.compiled`);
  writeFileSync(`${entry()}.compiled`, compiled.fill(7, 20, 200));
  expect(load()).toBe(SAID);
});

test("what breaks while it is loaded is not remembered as if it were whole", () => {
  writeFileSync(join(folder, "part.cjs"), "exports.half = 1; throw new Error('broken');");
  const twice = `
    import { loadBundle } from ${JSON.stringify(LOADER)};
    for (let time = 0; time < 2; time += 1) {
      try { loadBundle(${JSON.stringify(join(folder, "part.cjs"))}); console.log("loaded"); }
      catch (error) { console.log(error.message); }
    }`;
  const parameters = ["--input-type=module", "--eval", twice];
  const said = execFileSync(process.execPath, parameters, { encoding: "utf8" });
  expect(said.trim().split("\n")).toEqual(["broken", "broken"]);
});
