/**
 * A disk that is really full, as the running product meets it: a file system of its own, in memory, filled to the last
 * block. Making one takes the rights of the administrator, so elsewhere only `unavailable.test.ts` looks at this.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startServer } from "../../support/started-server";
import type { StartedServer } from "../../support/started-server";

/** Milliseconds: whoever sends sooner is taken for a machine. */
const WRITING = 5_000;
const TEXT = "Laat mij kiezen wie er meekomt naar het gesprek, want alleen durf ik niet.";

/** Whether this machine lets the test make a file system. */
function canMount(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  const folder = mkdtempSync(join(tmpdir(), "inbreng-mount-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], { stdio: "ignore" });
    execFileSync("umount", [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let disk: string;
let server: StartedServer | undefined;

beforeEach(() => {
  disk = mkdtempSync(join(tmpdir(), "inbreng-disk-"));
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=32m", "tmpfs", disk]);
});

afterEach(async () => {
  await server?.end("SIGKILL");
  execFileSync("umount", ["--lazy", disk]);
  rmSync(disk, { recursive: true, force: true });
});

/** Writes a file until it is there, or until nothing more fits: the service writes meanwhile. */
function writeWhatFits(file: string, bytes: number): void {
  try {
    writeFileSync(join(disk, file), Buffer.alloc(bytes));
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
  }
}

/** Takes the last block of the disk. */
function fill(): void {
  const { bavail, bsize } = statfsSync(disk);
  writeWhatFits("ballast", bavail * bsize);
  for (let file = 0; statfsSync(disk).bavail > 0; file += 1) {
    writeWhatFits(`ballast-${file}`, bsize);
  }
}

/** The hidden fields of the one form on a page, with what a visitor writes, and the cookies to send along. */
async function writtenForm(address: string): Promise<{ body: URLSearchParams; cookie: string }> {
  const answer = await fetch(address);
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  const body = new URLSearchParams({ kind: "proposal", title: "Kiezen wie meekomt", body: TEXT });
  const hidden = /<input type="hidden" name="([^"]+)" value="([^"]*)"/g;
  for (const [, name = "", value = ""] of (await answer.text()).matchAll(hidden)) {
    body.set(name, value);
  }
  body.set("intent", "send");
  body.set("role", "youth");
  return { body, cookie };
}

test.runIf(canMount())(
  "keeps what was written, says so to a monitor, and is over once there is room",
  { timeout: 180_000 },
  async () => {
    mkdirSync(join(disk, "data"));
    server = await startServer(
      {
        DATABASE_FILE: join(disk, "data", "inbreng.db"),
        SECRET_KEY_FILE: join(disk, "data", "secret.key"),
        TMPDIR: disk,
        LOG_LEVEL: "error",
      },
      "serve",
      "--examples",
    );
    const address = await server.open();
    const { body, cookie } = await writtenForm(`${address}/voorstellen/nieuw`);
    const send = () =>
      fetch(`${address}/voorstellen/nieuw`, {
        method: "POST",
        redirect: "manual",
        headers: { Origin: address, Cookie: cookie },
        body,
      });

    await wait(WRITING);
    fill();
    const refused = await send();
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect(await refused.text()).toContain(TEXT);
    const sick = await fetch(`${address}/gezond`);
    expect(sick.status).toBe(503);
    expect(await sick.json()).toMatchObject({ ok: false });
    expect((await fetch(`${address}/voorstellen`)).status).toBe(200);

    execFileSync("sh", ["-c", `rm ${join(disk, "ballast")}*`]);
    const taken = await send();
    expect(taken.status).toBe(303);
    expect((await fetch(`${address}/gezond`)).status).toBe(200);
  },
);
