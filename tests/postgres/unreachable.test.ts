/** A server that is away for a while, as visitors of a process that goes on meet it. Source: issue 23. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { on } from "../support/both-databases";
import { startPostgres } from "../runner/postgres-server.mjs";
import { buildOf } from "../support/server-build";
import { addressOf, makeDatabase } from "../support/postgres-databases";
import { migratePostgres } from "../../prisma/tools/postgres";

/** The product as a server with a page that reads by Prisma, one that reads by a statement, and a form that writes. */
async function serve() {
  const { database, inTransaction } = await import("~/platform/db.server");
  const { readRows, sql } = await import("~/platform/statements.server");
  const { z } = await import("zod");
  const { env } = await import("~/platform/env.server");
  const { createWebApp } = await import("~/platform/web-app.server");
  const { checkHealth } = await import("~/platform/health.server");
  const page = async () => ({ jobs: await (await database()).job.count() });
  const statement = async () => ({
    jobs: await readRows(sql`SELECT "name" FROM "Job"`, z.object({ name: z.string() })),
  });
  const write = (name: string) =>
    inTransaction(async (transaction) => {
      await transaction.job.create({ data: { name } });
      return new Response("stored");
    });
  const route = (id: string, path: string, loader: () => Promise<unknown>) => ({
    id,
    path,
    module: {
      default: undefined,
      loader: async () => Response.json(await loader()),
      action: async () => {
        await loader();
        return write(`${id} ${Date.now()}`);
      },
    },
  });
  const pages = buildOf({
    page: route("page", "voorstel", page),
    list: route("list", "lijst", statement),
  });
  // As the product does, a form reads something before its page is asked.
  const prepare = async ({ method }: Request) => {
    if (method === "POST") await page();
  };
  const { module } = pages.entry;
  const app = createWebApp({
    settings: env(),
    build: { ...pages, entry: { module: Object.assign(module, { prepare }) } },
    uploads: { path: /^\/upload$/, limit: 2048 },
    provenByAddress: /^\/nowhere$/,
    measure: () => Promise.resolve(),
  });
  const server = createServer(app).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { server, base: `http://127.0.0.1:${port}`, checkHealth };
}

const ask = async (base: string) => {
  const asked = ["voorstel", "lijst"].flatMap((path) => [
    fetch(`${base}/${path}`),
    fetch(`${base}/${path}`, { method: "POST", body: new URLSearchParams({ title: "Stil" }) }),
  ]);
  return (await Promise.all(asked)).map(({ status, headers }) => ({
    status,
    canWait: Number(headers.get("Retry-After")) > 0,
  }));
};

test.skipIf(inject("postgres") === "")(
  "is told with 503 and when to try again, and is found again by itself",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "inbreng-unreachable-"));
    const database = await startPostgres();
    if (database === null) throw new Error("This machine has no PostgreSQL");
    onTestFinished(async () => {
      await database.stop();
      rmSync(folder, { recursive: true, force: true });
    });
    await makeDatabase(database.address, "product");
    const url = addressOf(database.address, "product");
    await migratePostgres(url);
    const well = Array.from({ length: 4 }, () => ({ status: 200, canWait: false }));
    await on({ file: join(folder, "inbreng.db"), url }, async () => {
      const { server, base, checkHealth } = await serve();
      expect(await ask(base)).toEqual(well);
      await database.kill();
      for (const answer of await ask(base)) expect(answer).toEqual({ status: 503, canWait: true });
      expect(await checkHealth()).toMatchObject({ ok: false, database: false });
      await database.startAgain();
      await expect.poll(() => ask(base), { timeout: 20_000 }).toEqual(well);
      expect(await checkHealth()).toMatchObject({ ok: true });
      server.closeAllConnections();
      server.close();
    });
  },
);
