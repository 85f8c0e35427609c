/**
 * The PostgreSQL server is killed in the middle of commits, while the product goes on and finds it again. Minutes, so that
 * only `LONG=1` (`npm run test:long`) does it. Source: issue 23.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { z } from "zod";
import { withPostgres } from "../../prisma/tools/postgres";
import { on } from "../support/both-databases";
import { TEST_ENVIRONMENT } from "../support/environment";
import { addressOf, makeDatabase } from "../support/postgres-databases";
import { startPostgres } from "../runner/postgres-server.mjs";
import type { TestServer } from "../runner/postgres-server.mjs";
import { sendSignUp, soon } from "../support/sign-up-over-http";
import { startServer } from "../support/started-server";
import type { StartedServer } from "../support/started-server";

const isAsked = process.env["LONG"] === "1" && inject("postgres") !== "";
const WRITERS = 12;
const rows = z.array(z.object({ nickname: z.string(), position: z.number() }));

describe.skipIf(!isAsked)("a server that is killed", () => {
  const folder = mkdtempSync(join(tmpdir(), "inbreng-killed-"));
  const file = join(folder, "inbreng.db");
  let database: TestServer | null = null;
  let product: StartedServer | undefined;
  let [url, origin, slug] = ["", "", ""];

  beforeAll(async () => {
    database = await startPostgres({ isDurable: true });
    const server = database?.address ?? "";
    await makeDatabase(server, "product");
    url = addressOf(server, "product");
    const settings = { NODE_ENV: "production", LOG_LEVEL: "error", RATE_LIMITS: "off" };
    product = await startServer(
      { ...TEST_ENVIRONMENT, ...settings, DATABASE_URL: url, DATABASE_FILE: file },
      "serve",
    );
    origin = await product.open();
    ({ slug } = await on({ file, url }, async () => {
      const { makeSession } = await import("../support/sessions");
      return makeSession({ ...soon(), capacity: 500 });
    }));
  }, 600_000);
  afterAll(async () => {
    await product?.end("SIGKILL");
    await database?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test("loses nothing that was acknowledged, is told with 503 meanwhile, and is found again", async () => {
    const acknowledged: string[] = [];
    const refused: { status: number; retryAfter: string | null }[] = [];
    const state = { goesOn: true };
    const writers = Array.from({ length: WRITERS }, async (_, writer) => {
      for (let at = 0; state.goesOn; at += 1) {
        const name = `p${writer} ${at}`;
        const answer = await sendSignUp(origin, slug, name);
        if (answer.status === 303) acknowledged.push(name);
        else {
          refused.push(answer);
          await pause(100);
        }
      }
    });
    try {
      while (acknowledged.length < 60) await pause(5);
      await database?.kill();
      const before = acknowledged.length;
      await expect.poll(() => refused.length, { timeout: 30_000 }).toBeGreaterThan(2 * WRITERS);
      const page = await fetch(`${origin}/bijeenkomsten/${slug}`);
      expect(page.status).toBe(503);
      expect(Number(page.headers.get("Retry-After"))).toBeGreaterThan(0);
      expect((await fetch(`${origin}/gezond`)).status).toBe(503);
      await database?.startAgain();
      // The product itself is not started again.
      await expect
        .poll(() => acknowledged.length, { timeout: 60_000 })
        .toBeGreaterThan(before + 40);
    } finally {
      state.goesOn = false;
      await Promise.allSettled(writers);
    }

    expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([503]));
    for (const { retryAfter } of refused) expect(Number(retryAfter)).toBeGreaterThan(0);
    const signUps = await withPostgres(url, async (client) =>
      rows.parse(
        (await client.query(`SELECT "nickname", "position" FROM "SignUp" ORDER BY "position"`))
          .rows,
      ),
    );
    const held = new Set(signUps.map(({ nickname }) => nickname));
    expect(acknowledged.filter((name) => !held.has(name))).toEqual([]);
    expect(signUps.map(({ position }) => position)).toEqual(signUps.map((_, at) => at + 1));
    expect((await fetch(`${origin}/bijeenkomsten/${slug}`)).status).toBe(200);
    expect(product?.child.exitCode).toBeNull();
  }, 180_000);
});
