/** A database that takes no change now, as a visitor, a program and a monitor meet it. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { createServer } from "node:http";
import type { Server } from "node:http";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { databaseTrouble } from "~/platform/database-trouble.server";
import { inTransaction } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { checkHealth } from "~/platform/health.server";
import { measureNow } from "~/platform/measure.server";
import { createWebApp } from "~/platform/web-app.server";
import { buildOf } from "../../support/server-build";
import { emptyDatabase } from "../../support/database";
import { refuseChanges } from "../../support/other-program";

const TOKEN = "a-token-of-sixteen-or-more";

function write(): Promise<Response> {
  return inTransaction(async (transaction) => {
    await transaction.job.create({ data: { name: "test" } });
    return new Response("stored");
  });
}

const build = {
  ...buildOf({
    page: { id: "page", path: "voorstel", module: { default: undefined, action: write } },
  }),
  // Pages are empty here, with their true status.
  entry: {
    module: { default: (_request: Request, status: number) => new Response(null, { status }) },
  },
};

let server: Server;
let base: string;

async function serve(settings: Partial<ReturnType<typeof env>> = {}): Promise<void> {
  const app = createWebApp({
    settings: { ...env(), ...settings },
    build,
    uploads: { path: /^\/upload$/, limit: 2048 },
    provenByAddress: /^\/nowhere$/,
    measure: measureNow,
  });
  server = createServer(app).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  base = `http://127.0.0.1:${address.port}`;
}

beforeEach(emptyDatabase);
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

describe("a form that cannot be stored now", () => {
  beforeAll(() => serve());
  afterAll(() => refuseChanges(false));

  test("is answered with 503 and when to try again, and `/gezond` knows it", async () => {
    await refuseChanges(true);
    const answer = await fetch(`${base}/voorstel`, {
      method: "POST",
      body: new URLSearchParams({ title: "Een stille kamer" }),
    });
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect(await checkHealth()).toMatchObject({ ok: false, writes: "readonly" });
    await refuseChanges(false);
    await write();
    expect(await checkHealth()).toMatchObject({ ok: true, writes: "fine" });
    expect(databaseTrouble()).toBeNull();
  });
});

describe("measurements", () => {
  test("are there for programs of this machine, and for nobody else", async () => {
    await serve();
    const text = await (await fetch(`${base}/metrics`)).text();
    for (const name of [
      "inbreng_http_request_seconds",
      "inbreng_commands_waiting",
      "inbreng_command_seconds_bucket",
      "inbreng_outbox_messages",
      "inbreng_database_bytes",
      "inbreng_disk_free_bytes",
      "nodejs_eventloop_lag_seconds",
    ]) {
      expect(text).toContain(name);
    }
    const proxied = await fetch(`${base}/metrics`, { headers: { "X-Forwarded-For": "1.2.3.4" } });
    expect(proxied.status).toBe(404);
  });

  test("are there for whoever has the token, when one is set", async () => {
    await serve({ METRICS_TOKEN: TOKEN });
    expect((await fetch(`${base}/metrics`)).status).toBe(404);
    const wrong = await fetch(`${base}/metrics`, { headers: { Authorization: "Bearer no" } });
    expect(wrong.status).toBe(404);
    const right = await fetch(`${base}/metrics`, { headers: { Authorization: `Bearer ${TOKEN}` } });
    expect(right.status).toBe(200);
  });

  test("name no address, and are as many as there are areas of the site, whatever is asked for", async () => {
    await serve();
    for (let n = 0; n < 30; n += 1) await fetch(`${base}/geheim-${n}/code-${n}`);
    const text = await (await fetch(`${base}/metrics`)).text();
    expect(text).not.toContain("geheim-7");
    expect(text).not.toContain("code-7");
  });
});

test("a log that cannot be written costs entries, not the process", async () => {
  await serve();
  const full = openSync("/dev/full", "w");
  const program = `
    const { log } = await import("./app/platform/log.server.ts");
    for (let n = 0; n < 20_000; n += 1) log.warn({ n }, "x".repeat(200));
    setTimeout(() => process.exit(7), 200);`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
    stdio: ["ignore", full, "inherit"],
    env: { ...process.env, LOG_LEVEL: "info" },
  });
  closeSync(full);
  await once(child, "exit");
  expect(child.exitCode).toBe(7);
});
