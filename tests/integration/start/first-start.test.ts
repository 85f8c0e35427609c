/** What a first start says: how long about, that the database module is compiled and why, and what is missing where it cannot be. */
import { spawn } from "node:child_process";
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { freePort } from "../../runner/port.mjs";
import { compilerProblem, watchForCompiling } from "../../../setup/native-module.mjs";
import { drawBar, roughly, timeLeft } from "../../../setup/progress.mjs";

test("a time is never said more exactly than it is known", () => {
  expect([3, 14, 31, 89, 91, 200].map(roughly)).toEqual([
    "a few seconds",
    "a few seconds",
    "about 40 seconds",
    "about 90 seconds",
    "about 2 minutes",
    "about 4 minutes",
  ]);
});

test("what is left follows the pace of what is done, and says when a step takes longer than expected", () => {
  const start = { finished: [], current: 60, elapsed: 0, coming: [30, 10] };
  expect(timeLeft(start)).toEqual({ seconds: 100, isLate: false });
  // The first step took twice as long as on the machine it was measured on.
  const slow = { ...start, finished: [{ seconds: 20, taken: 40 }] };
  expect(timeLeft(slow)).toEqual({ seconds: 200, isLate: false });
  expect(timeLeft({ ...slow, elapsed: 100 })).toEqual({ seconds: 100, isLate: false });
  expect(timeLeft({ ...slow, elapsed: 130 })).toEqual({ seconds: 80, isLate: true });
});

test("the bar fills from empty to full, and names a late step instead of a time", () => {
  const left = { seconds: 100, isLate: false };
  expect(drawBar(0, left)).toBe("[........................] about 2 minutes left");
  expect(drawBar(0.5, left)).toBe("[############............] about 2 minutes left");
  expect(drawBar(1, { seconds: 0, isLate: true })).toContain("takes longer than expected");
});

test("that the database module is compiled is told once, with the reason", () => {
  const told: string[] = [];
  const hear = watchForCompiling((words: string) => told.push(words));
  hear("> better-sqlite3@12.11.0 install\n> prebuild-install || node-gyp rebuild --release\n");
  hear("prebuild-install warn install No prebuilt binaries found\n");
  expect(told).toEqual([]);
  hear("gyp in");
  hear("fo it worked if it ends with ok\ngyp info using node-gyp@11\n");
  hear("gyp info more\n");
  expect(told).toHaveLength(1);
  expect(told[0]).toContain("so it is compiled now");
  expect(told[0]).toContain(`Node ${process.versions.node} on ${process.platform}`);
});

test("a machine without compiler is told what it lacks and how to get it; another failure is not", () => {
  const bare = mkdtempSync(join(tmpdir(), "inbreng-path-"));
  onTestFinished(() => {
    rmSync(bare, { recursive: true });
  });
  const problem = compilerProblem("gyp ERR! find Python", bare);
  expect(problem).toContain("lacks Python 3 and make and a compiler for C++");
  expect(problem).toContain("sudo apt install python3 make g++");
  for (const name of ["python3", "g++"]) writeFileSync(join(bare, name), "");
  expect(compilerProblem("gyp ERR! build error", bare)).toContain("lacks make.");
  writeFileSync(join(bare, "make"), "");
  expect(compilerProblem("gyp ERR! build error", bare)).toBeUndefined();
  expect(compilerProblem("npm error code ENOTFOUND", "")).toBeUndefined();
});

/** A clone without packages, and an npm that says and does what the test wants. */
function bareClone(npm: string) {
  const clone = mkdtempSync(join(tmpdir(), "inbreng-bare-"));
  onTestFinished(() => {
    rmSync(clone, { recursive: true });
  });
  const files = [
    "start.mjs",
    "prepare.mjs",
    "setup",
    "package.json",
    "package-lock.json",
    "server.ts",
  ];
  for (const name of files) cpSync(name, join(clone, name), { recursive: true });
  writeFileSync(join(clone, "npm"), `#!${process.execPath}\n${npm}`);
  chmodSync(join(clone, "npm"), 0o755);
  return clone;
}

async function startIn(clone: string) {
  const child = spawn(process.execPath, ["start.mjs"], {
    cwd: clone,
    // Nothing else is found on this machine: no compiler either.
    env: { NODE_ENV: "production", PATH: clone, PORT: String(await freePort()) },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (part: string) => (said += part));
  }
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, said };
}

test.skipIf(process.platform === "win32")(
  "a first start says in words what it does and for how long about, and ends in words where it cannot go on",
  async () => {
    const clone = bareClone(
      'console.log("gyp info it worked if it ends with ok"); console.error("gyp ERR! not found: make"); process.exit(1);',
    );
    const { code, said } = await startIn(clone);
    expect(code).toBe(1);
    expect(said).toMatch(/This is the first start here.*It takes about \d minutes, once/s);
    expect(said).toContain("> Installing packages");
    expect(said).toContain("so it is compiled now");
    expect(said).toContain("it cannot be compiled: this machine lacks");
    expect(said).not.toContain("    at ");
    expect(said).not.toContain("\r");
  },
);

test("what the container needs of the setup is copied into it", () => {
  expect(readFileSync("Dockerfile", "utf8")).toContain("/srv/inbreng/setup ./setup");
  expect(readFileSync(".dockerignore", "utf8")).toContain("!setup");
});
