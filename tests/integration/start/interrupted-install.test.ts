/**
 * `npm start` in a bare clone that is stopped while it installs, generates and builds: the next one goes on by itself. It
 * takes some ten minutes, so it runs with `LONG=1` only (`npm run test:long`).
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { freePort } from "../../runner/port.mjs";

/** What a clean clone does not hold. */
const NOT_IN_A_CLONE = new Set([".git", ".cache", ".bench", "build", "data", "node_modules"]);

/** At what is said the start is stopped, how many milliseconds after it, and how. */
const STOPS: readonly { after: string; delay: number; signal: NodeJS.Signals }[] = [
  { after: "Installing packages", delay: 500, signal: "SIGKILL" },
  { after: "Installing packages", delay: 15_000, signal: "SIGTERM" },
  { after: "Installing packages", delay: 40_000, signal: "SIGKILL" },
  { after: "Generating the database client", delay: 700, signal: "SIGINT" },
  { after: "Building the server", delay: 1_500, signal: "SIGKILL" },
  { after: "Building the server", delay: 3_000, signal: "SIGTERM" },
  { after: "Building the pages", delay: 300, signal: "SIGINT" },
  { after: "Building the pages", delay: 8_000, signal: "SIGKILL" },
];

let clone: string;

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), "inbreng-clone-"));
  for (const name of readdirSync(".")) {
    if (!NOT_IN_A_CLONE.has(name)) cpSync(name, join(clone, name), { recursive: true });
  }
  rmSync(join(clone, "app", "platform", "generated"), { recursive: true, force: true });
});

afterEach(() => {
  rmSync(clone, { recursive: true, force: true });
});

/** Starts in the clone and resolves once `words` were said; a start that ends before says what it said. */
async function startUntil(words: string) {
  const port = await freePort();
  const child = spawn(process.execPath, ["start.mjs"], {
    cwd: clone,
    env: {
      NODE_ENV: "production",
      PATH: process.env["PATH"],
      HOME: process.env["HOME"],
      PORT: String(port),
      HOST: "127.0.0.1",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const ended = once(child, "close");
  const heard = new Promise<boolean>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (part: string) => {
        said += part;
        if (said.includes(words)) resolve(true);
      });
    }
    void ended.then(() => {
      resolve(false);
    });
  });
  return { port, child, ended, said: () => said, heard: await heard };
}

describe.runIf(process.env["LONG"] === "1")("`npm start` in a bare clone", () => {
  test(
    "that is stopped at any step goes on with the next one",
    { timeout: 3_600_000 },
    async () => {
      for (const { after, delay, signal } of STOPS) {
        const start = await startUntil(after);
        // A step that an earlier start finished is not done again, and its words do not come.
        expect(start.heard, `${after}: ${start.said()}`).toBe(true);
        await wait(delay);
        start.child.kill(signal);
        await start.ended;
      }
      const start = await startUntil("Inbreng is open at");
      expect(start.heard, start.said()).toBe(true);
      const health = await fetch(`http://127.0.0.1:${start.port}/gezond`);
      expect(await health.json()).toMatchObject({ ok: true });
      start.child.kill("SIGTERM");
      await start.ended;
      expect(start.child.exitCode).toBe(0);
    },
  );
});
