/**
 * Two processes of the product on one database, as behind a proxy: asked over HTTP, and one of them killed. Minutes, so that only
 * `LONG=1` (`npm run test:long`) does it. Source: issue 23.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { env } from "~/platform/env.server";
import { inTransaction } from "~/platform/db.server";
import { asActor } from "../support/actors";
import { testDatabase } from "../support/database";
import { TEST_ENVIRONMENT } from "../support/environment";
import { caseOn, publishedProposal } from "../support/proposals";
import { makeRound, makeSession } from "../support/sessions";
import { sendSignUp, soon } from "../support/sign-up-over-http";
import { startServer } from "../support/started-server";
import type { StartedServer } from "../support/started-server";

const isAsked = process.env["LONG"] === "1" && inject("postgres") !== "";
const QUEUE = "/werkplek/beoordelen";

const signUp = async (...asked: Parameters<typeof sendSignUp>) =>
  (await sendSignUp(...asked)).status;

async function read(origin: string, path: string): Promise<{ status: number; html: string }> {
  const answer = await fetch(`${origin}${path}`);
  return { status: answer.status, html: await answer.text() };
}

/** How often a process did its jobs, by their names. */
async function jobs(origin: string): Promise<Map<string, number>> {
  const { html } = await read(origin, "/metrics");
  const lines = html.matchAll(/^inbreng_job_seconds_count\{job="([^"]+)",outcome="done"\} (\d+)/gm);
  return new Map([...lines].map(([, job = "", count]) => [job, Number(count)]));
}

describe.skipIf(!isAsked)("two processes on one database", () => {
  const folder = mkdtempSync(join(tmpdir(), "inbreng-processes-"));
  const servers: StartedServer[] = [];
  let [one, other] = ["", ""];

  beforeAll(async () => {
    const settings = {
      ...TEST_ENVIRONMENT,
      NODE_ENV: "production",
      LOG_LEVEL: "error",
      DATABASE_URL: env().DATABASE_URL,
      DATABASE_FILE: join(folder, "inbreng.db"),
      ERASURE_FOLDER: env().ERASURE_FOLDER,
      RATE_LIMITS: "off",
    };
    // At the same moment: one fills the database, and the other waits for it.
    servers.push(...(await Promise.all([1, 2].map(() => startServer(settings, "serve")))));
    [one = "", other = ""] = await Promise.all(servers.map((server) => server.open()));
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.end("SIGKILL")));
    rmSync(folder, { recursive: true, force: true });
  });

  test("two hundred over both for the last seat: one has it, the others stand in line without a gap", async () => {
    const { id, slug } = await makeSession({ ...soon(), capacity: 1 });
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, at) =>
        signUp(at % 2 === 0 ? one : other, slug, `nummer ${at}`),
      ),
    );
    expect(new Set(answers)).toEqual(new Set([303]));
    const rows = await (
      await testDatabase()
    ).signUp.findMany({ where: { sessionId: id }, orderBy: { position: "asc" } });
    expect(rows.map(({ position }) => position)).toEqual(
      Array.from({ length: 200 }, (_, at) => at + 1),
    );
    expect(rows.filter(({ state }) => state === "confirmed")).toHaveLength(1);
    expect(new Set(rows.map(({ personId }) => personId)).size).toBe(200);
  });

  test("what changes through one shows at the other at once, and what is withdrawn is gone from both", async () => {
    const { id, slug } = await makeSession({ ...soon(), capacity: 1 });
    const page = `/bijeenkomsten/${slug}`;
    const before = await read(other, page);
    expect(before.status).toBe(200);
    expect((await read(other, page)).html).toBe(before.html);
    expect(await signUp(one, slug, "Sam")).toBe(303);
    expect((await read(other, page)).html).not.toBe(before.html);
    for (const origin of [one, other]) expect((await read(origin, page)).status).toBe(200);
    await inTransaction((transaction) =>
      transaction.session.update({ where: { id }, data: { state: "draft" } }),
    );
    for (const origin of [one, other]) expect((await read(origin, page)).status).toBe(404);
  });

  test("a proposal that a moderator takes off the site at one is gone from every page of the other at once", async () => {
    const client = await testDatabase();
    const { id: roundId } = await makeRound();
    const opensAt = new Date(Date.now() - 240 * 3_600_000);
    await client.round.update({ where: { id: roundId }, data: { opensAt } });
    const text = { title: "Een kwikzilverstaartje", body: "Maak een kwikzilverstaartje voor ons." };
    const { proposalId } = await publishedProposal(roundId, new Date(), { text });
    const pages = [`/voorstellen/${proposalId}`, "/voorstellen?sort=newest", "/api/v1/proposals"];
    const shown = async (origin: string) => {
      const answers = await Promise.all(pages.map((page) => read(origin, page)));
      return answers.filter(({ html }) => html.includes("kwikzilverstaartje")).length;
    };
    // Twice, so that each of them remembers what it made.
    for (const origin of [one, other, one, other]) expect(await shown(origin)).toBe(pages.length);
    const { cookie } = await asActor("moderator", { roundIds: [roundId] });
    const { id: caseId } = await caseOn(proposalId);
    const taken = await fetch(`${one}${QUEUE}/${caseId}/herzien`, {
      method: "POST",
      body: new URLSearchParams({ intent: "takeDown", reason: "personalData" }),
      headers: { Origin: one, Cookie: cookie },
      redirect: "manual",
    });
    expect(taken.headers.get("Location")).toContain("herzien=takeDown");
    expect(await Promise.all([other, one].map(shown))).toEqual([0, 0]);
  });

  test("a job runs once for each tick, in one of them", async () => {
    const done = async () => {
      const counts = await Promise.all([one, other].map((origin) => jobs(origin)));
      return (name: string) => counts.reduce((sum, count) => sum + (count.get(name) ?? 0), 0);
    };
    // Between two ticks, so that a job that is at it is in neither count or in both.
    await pause(10_000 - ((Date.now() + 5_000) % 10_000));
    const before = await done();
    await pause(60_000);
    const after = await done();
    expect(after("events") - before("events")).toBe(6);
    expect(after("rounds.close") - before("rounds.close")).toBe(1);
    // Both of them look at the clock: neither leaves all of it to the other.
    for (const origin of [one, other]) expect((await jobs(origin)).size).toBeGreaterThan(0);
  }, 120_000);

  test("of a process that is killed in the middle nothing is lost that it acknowledged", async () => {
    const { id, slug } = await makeSession({ ...soon(), capacity: 500 });
    const acknowledged: string[] = [];
    const origins = [one, one, other];
    const writers = Array.from({ length: 12 }, async (_, writer) => {
      for (let at = 0; at < 40; at += 1) {
        const name = `p${writer} ${at}`;
        const origin = origins[writer % 3] ?? one;
        const status = await signUp(origin, slug, name).catch(() => 0);
        if (status === 303) acknowledged.push(name);
        if (status === 0) return;
      }
    });
    while (acknowledged.length < 60) await pause(5);
    await servers[0]?.end("SIGKILL");
    await Promise.all(writers);
    const rows = await (
      await testDatabase()
    ).signUp.findMany({ where: { sessionId: id }, orderBy: { position: "asc" } });
    const held = new Set(rows.map(({ nickname }) => nickname));
    expect(acknowledged.filter((name) => !held.has(name))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(150);
    expect(rows.map(({ position }) => position)).toEqual(rows.map((_, at) => at + 1));
    // What the killed one held is free again.
    expect(await signUp(other, slug, "daarna")).toBe(303);
  });
});
