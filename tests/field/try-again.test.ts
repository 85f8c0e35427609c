/**
 * Elsewhere: whoever was told "too many tries" or "not now" lost what they had typed, and did not hear when to come back.
 */
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { countGuess, limit } from "~/platform/rate-limit.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { TestBrowser } from "../support/browser";
import { testDatabase } from "../support/database";
import { makeRegion } from "../support/sessions";
import { openSurvey } from "../support/surveys";

const TYPED = "Een stille kamer waar je mag zijn";

beforeAll(makeRegion);
afterEach(async () => {
  holdClock(undefined);
  const client = await testDatabase();
  await client.$queryRawUnsafe("PRAGMA query_only = 0");
});

async function flooded(address: string): Promise<TestBrowser> {
  const from = new Request("http://localhost/", { headers: { "X-Client-Address": address } });
  const flood = async () => {
    for (let count = 0; count < 10_000; count += 1) await limit("submit", from);
  };
  await expect(flood()).rejects.toMatchObject({ status: 429 });
  return new TestBrowser(address);
}

describe("a form that comes too soon", () => {
  test("comes back with what was typed, the time to go on, and tries again by itself", async () => {
    const { slug } = await openSurvey();
    const browser = await flooded("198.51.101.1");
    holdClock(new Date("2026-11-28T13:11:40Z"));
    const answer = await browser.send(`/vragenlijsten/${slug}/vragen/two`, {
      intent: "next",
      "answers.why": TYPED,
    });
    const html = await answer.text();
    expect(answer.status).toBe(429);
    const seconds = Number(answer.headers.get("Retry-After"));
    expect(html).toContain(`name="answers.why" value="${TYPED}"`);
    expect(html).toContain(`data-again-after="${seconds}"`);
    expect(html).toContain("/try-again.js");
    // Ten minutes on at most, in Amsterdam, and never a moment too early.
    expect(html).toMatch(/Probeer het om 14:2[0-2] uur weer/);
  });

  test("that cannot be stored says so in the same way", async () => {
    const client = await testDatabase();
    const { slug } = await openSurvey();
    const browser = new TestBrowser("198.51.102.1");
    holdClock(new Date("2026-11-28T13:11:40Z"));
    await client.$queryRawUnsafe("PRAGMA query_only = 1");
    const answer = await browser.send(`/en/vragenlijsten/${slug}`, {
      intent: "send",
      submission: newSubmissionToken(),
      role: "youth",
      "answers.colour": "red",
      "answers.why": TYPED,
    });
    const html = await answer.text();
    expect(answer.status).toBe(503);
    expect(html).toContain(`value="${TYPED}"`);
    expect(html).toContain("Try again at 14:13");
  });

  test("a code is asked for again, and its page tries nothing by itself", async () => {
    const headers = { "X-Client-Address": "198.51.103.1" };
    const from = new Request("http://localhost/", { headers });
    for (let count = 0; count < 300; count += 1) await countGuess("codeEntry", from);
    const browser = new TestBrowser("198.51.103.1");
    const answer = await browser.send("/meedoen", { code: "ABCD-EFGH-JKMN" });
    expect(answer.status).toBe(429);
    expect(await answer.text()).not.toContain("ABCD-EFGH-JKMN");
  });
});
