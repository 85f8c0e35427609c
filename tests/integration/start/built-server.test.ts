/** What only the built server can get wrong: its packages are part of bundles, and ask there for what Node itself has. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer } from "../../support/started-server";
import type { StartedServer } from "../../support/started-server";

const TOKEN = "a-token-for-the-metrics-of-a-test";

let folder = "";
let server: StartedServer;
let base = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "inbreng-built-"));
  server = await startServer(
    {
      DATABASE_FILE: join(folder, "inbreng.db"),
      SECRET_KEY_FILE: join(folder, "secret.key"),
      METRICS_TOKEN: TOKEN,
    },
    "serve",
  );
  base = await server.open();
}, 120_000);
afterAll(async () => {
  await server.end("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
});

test("tells how late its event loop is, and how often memory was collected", async () => {
  const headers = { Authorization: `Bearer ${TOKEN}` };
  const metrics = await (await fetch(`${base}/metrics`, { headers })).text();
  const delay = /^nodejs_eventloop_lag_p99_seconds (\S+)$/m.exec(metrics)?.[1];
  expect(Number(delay)).toBeGreaterThan(0);
  expect(metrics).toContain("nodejs_gc_duration_seconds_count{");
});
