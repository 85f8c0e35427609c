/**
 * The pages that are asked for most read nothing when nothing has changed, also for a browser that was shown a form, for which
 * no page is kept: what everybody sees was read for somebody before, and what was written of the same is used again.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { startSession } from "~/platform/auth.server";
import { metrics } from "~/platform/metrics.server";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { cookieOf } from "../../support/actors";
import { visit } from "../../support/application";
import { testDatabase } from "../../support/database";
import { readsOfPages } from "../../support/page-reads";

const BROWSER = { Cookie: "inbreng-form=seen" };
const ROUND = "/rondes/prioritaire-opgave-jeugd";
const MOST_ASKED = ["/", "/voorstellen", "/rondes", ROUND, "/principes/1", "/principes", "/en"];

beforeAll(async () => {
  holdClock(EXAMPLE_MOMENT);
  // The first visit opens the database.
  await visit("/", { headers: BROWSER });
});
afterAll(() => holdClock(undefined));

const written = async () =>
  (await metrics.markup.get()).values.find(({ labels }) => labels.outcome === "miss")?.value ?? 0;

async function page(path: string): Promise<string> {
  const answer = await visit(path, { headers: BROWSER });
  expect(answer.status).toBe(200);
  return answer.text();
}

describe.each(MOST_ASKED)("%s, asked for twice", (path) => {
  test("reads no table the second time", async () => {
    const reads = await readsOfPages(new Map([[path, path]]), BROWSER);
    expect([...(reads.get(path)?.rows.keys() ?? [])].filter((table) => table !== "")).toEqual([]);
  });

  test("is written once", async () => {
    const first = await page(path);
    const before = await written();
    expect(await page(path)).toBe(first);
    expect(await written()).toBe(before);
  });
});

test("what changes is written anew, and so is what has become older than a minute", async () => {
  const client = await testDatabase();
  const first = await page(ROUND);
  const title = "Een titel die er net nog niet stond";
  const where = { slug: "prioritaire-opgave-jeugd" };
  const { title: earlier } = await client.round.update({ where, data: { title } });
  const changed = await page(ROUND);
  expect(changed).toContain(title);
  expect(changed).not.toBe(first);
  await client.round.update({ where, data: { title: earlier } });
  const before = await written();
  holdClock(new Date(EXAMPLE_MOMENT.getTime() + 61_000));
  await page(ROUND);
  expect(await written()).toBe(before + 1);
});

test("a page with a form to send, or for somebody who is signed in, is not remembered", async () => {
  const asked = async () =>
    (await metrics.markup.get()).values.reduce((sum, { value }) => sum + value, 0);
  const person = await (await testDatabase()).person.findFirstOrThrow();
  const signedIn = { Cookie: cookieOf(await startSession("participant", person.id)) };
  const before = await asked();
  await page("/vragenlijsten/wonen-en-verblijf");
  for (const path of ["/", "/mijn"]) await visit(path, { headers: signedIn });
  expect(await asked()).toBe(before);
});
