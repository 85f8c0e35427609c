/** Pages that are kept for visitors without a cookie: who gets one, how it is sent, and that it is true when it leaves. */
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db.server";
import { metrics } from "~/platform/metrics.server";
import { visit, visitTwin } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";
import { otherProgram } from "../../support/other-program";

beforeAll(() => holdClock(EXAMPLE_MOMENT));
afterAll(() => holdClock(undefined));

const ROUND = "/rondes/prioritaire-opgave-jeugd";
/** Milliseconds to wait for what is renewed behind a visit: much, because a machine can be slow. */
const PATIENCE = 30_000;

/** How many pages of an outcome there were so far. */
async function countOf(outcome: string): Promise<number> {
  const { values } = await metrics.pages.get();
  return values.find(({ labels }) => labels.outcome === outcome)?.value ?? 0;
}

/** What the work adds to the count of an outcome. */
async function added(outcome: string, work: () => Promise<unknown>): Promise<number> {
  const before = await countOf(outcome);
  await work();
  return (await countOf(outcome)) - before;
}

const textOf = async (answer: Promise<Response>) => (await answer).text();

beforeEach(async () => {
  for (const path of ["/", ROUND, "/principes/1", "/en"]) await visit(path);
});

test("a page is made once and then kept, and says the same as one that is made anew", async () => {
  const made = await textOf(visitTwin(ROUND));
  expect(await added("kept", async () => expect(await textOf(visit(ROUND))).toBe(made))).toBe(1);
});

test("a second visit of a browser is answered without a body", async () => {
  const first = await visit(ROUND, { headers: { "Accept-Encoding": "br" } });
  expect(first.headers.get("Cache-Control")).toBe("no-cache");
  const tag = first.headers.get("ETag") ?? "";
  expect(tag).toMatch(/^"[\w-]{27}-br"$/);
  const second = await visit(ROUND, {
    headers: { "Accept-Encoding": "br", "If-None-Match": tag },
  });
  expect([second.status, second.headers.get("ETag")]).toEqual([304, tag]);
  expect(second.headers.get("Content-Security-Policy")).toContain("script-src 'self';");
  const other = await visit(ROUND, { headers: { "If-None-Match": '"something-else"' } });
  expect(other.status).toBe(200);
});

test("each form of a body is the same page, with a tag of its own", async () => {
  const plain = await textOf(visitTwin(ROUND));
  const ask = async (encoding: string) => {
    const answer = await visit(ROUND, { headers: { "Accept-Encoding": encoding } });
    const { headers } = answer;
    const body = Buffer.from(await answer.arrayBuffer());
    return { body, coding: headers.get("Content-Encoding"), tag: headers.get("ETag") };
  };
  const brotli = await ask("gzip, deflate, br");
  const gzip = await ask("gzip, br;q=0");
  const none = await ask("identity");
  expect([brotli.coding, gzip.coding, none.coding]).toEqual(["br", "gzip", null]);
  expect(brotliDecompressSync(brotli.body).toString()).toBe(plain);
  expect(gunzipSync(gzip.body).toString()).toBe(plain);
  expect(none.body.toString()).toBe(plain);
  expect(new Set([brotli.tag, gzip.tag, none.tag]).size).toBe(3);
});

test("the head of a kept page has its tag and its length, and no body", async () => {
  const page = await visit(ROUND, { headers: { "Accept-Encoding": "identity" } });
  const head = await visit(ROUND, { method: "HEAD", headers: { "Accept-Encoding": "identity" } });
  expect(head.headers.get("ETag")).toBe(page.headers.get("ETag"));
  expect(head.headers.get("Content-Length")).toBe(page.headers.get("Content-Length"));
  expect(await head.text()).toBe("");
});

test.each([
  ["a cookie of ours", "/", { Cookie: "other=1; inbreng-form=x" }],
  ["a client that would rather have data", "/open-data", { Accept: "application/*" }],
  ["a client that hardly wants pages", "/", { Accept: "text/html;q=0.1, application/*" }],
  ["a search", "/zoeken?q=jeugd", {}],
  ["a search in a list", "/voorstellen?q=jeugd", {}],
  ["a form with a token", "/vragenlijsten/wonen-en-verblijf", {}],
  ["the entrance of staff", "/inloggen", {}],
  ["the entrance of participants", "/meedoen", {}],
  ["another spelling of an address", "/RONDES", {}],
  ["a page that is not there", "/rondes/bestaat-niet", {}],
])("%s is never kept", async (_what, path, headers: Record<string, string>) => {
  await visit(path, { headers });
  const again = await added("kept", async () => {
    const answer = await visit(path, { headers });
    expect(answer.headers.get("ETag")).toBeNull();
  });
  expect(again).toBe(0);
});

test("a cookie of somebody else's service keeps nobody from a kept page", async () => {
  const kept = await added("kept", () => visit("/", { headers: { Cookie: "_pk_id=1" } }));
  expect(kept).toBe(1);
});

test("a change shows at the next visit, and not before it is committed", async () => {
  const retitled = { where: { slug: "prioritaire-opgave-jeugd" }, data: { title: "Ronde Zes" } };
  let meanwhile = "";
  await inTransaction(async (transaction) => {
    await transaction.round.update(retitled);
    meanwhile = await textOf(visit(ROUND));
  });
  expect(meanwhile).not.toContain("Ronde Zes");
  expect(await textOf(visit(ROUND))).toContain("Ronde Zes");
  expect(await textOf(visit("/en"))).toBe(await textOf(visitTwin("/en")));
});

test("what another process writes shows at the next visit", async () => {
  const other = await otherProgram();
  const retitle = `UPDATE "Round" SET "title" = ? WHERE "slug" = ?`;
  await other.change(retitle, "Van buiten", ROUND.slice(8));
  expect(await textOf(visit(ROUND))).toContain("Van buiten");
  await other.close();
});

test("what no page of a principle shows leaves it kept", async () => {
  const kept = await added("kept", async () => {
    await inTransaction(async (transaction) => {
      const survey = await transaction.survey.findFirstOrThrow();
      await transaction.response.create({
        data: {
          surveyId: survey.id,
          versionId: survey.currentVersionId ?? "",
          respondentKey: "somebody",
          role: "youth",
          day: "2026-03-10",
        },
      });
    });
    await visit("/principes/1");
  });
  expect(kept).toBe(1);
});

test("a page ends with its minute, and at a moment within it that it names", async () => {
  const later = (seconds: number) => new Date(EXAMPLE_MOMENT.getTime() + seconds * 1_000);
  holdClock(later(59));
  expect(await added("kept", () => visit("/principes/1"))).toBe(1);
  holdClock(later(60));
  expect(await added("made", () => visit("/principes/1"))).toBe(1);
  const client = await testDatabase();
  await client.round.updateMany({
    where: { slug: "prioritaire-opgave-jeugd" },
    data: { closesAt: later(90) },
  });
  holdClock(later(70));
  // The number of people on it has an age of its own, and is renewed behind the visit that finds it old.
  const isKept = async () => expect(await added("kept", () => visit(ROUND))).toBe(1);
  await vi.waitFor(isKept, { timeout: PATIENCE });
  holdClock(later(89));
  expect(await added("kept", () => visit(ROUND))).toBe(1);
  holdClock(later(90));
  expect(await added("made", () => visit(ROUND))).toBe(1);
  holdClock(EXAMPLE_MOMENT);
});

test("a page that many ask for at once is made once", async () => {
  const client = await testDatabase();
  await client.principle.updateMany({ data: { plainTitle: "Voor velen" } });
  const made = await added("made", () =>
    Promise.all(Array.from({ length: 20 }, () => visit("/principes/2"))),
  );
  expect(made).toBe(1);
});
