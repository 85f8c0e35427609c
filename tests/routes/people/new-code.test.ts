/** A code that is lost: whoever is still signed in makes another one, and can keep it as a picture. */
import { beforeAll, expect, test } from "vitest";
import { receiptCookie } from "~/features/people/cookies/receipt.server";
import { holdClock } from "~/platform/clock.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asParticipant, cookieOf } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";

const CODE = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/;

beforeAll(() => {
  holdClock(EXAMPLE_MOMENT);
});

async function page(path: string, cookie: string) {
  const answer = await visit(path, { headers: { Cookie: cookie } });
  return { status: answer.status, html: await answer.text(), headers: answer.headers };
}

test("the own page leads to it, and nobody who is not signed in gets there", async () => {
  const { cookie } = await asParticipant();
  expect((await page("/mijn", cookie)).html).toContain('href="/mijn/code"');
  expect((await page("/en/mijn", cookie)).html).toContain('href="/en/mijn/code"');
  const away = await visit("/mijn/code");
  expect(away.headers.get("Location")).toBe("/meedoen?naar=%2Fmijn%2Fcode");
});

test("it makes a code that works, shows it, and says that the old one no longer does", async () => {
  const { cookie, code } = await asParticipant();
  const before = await page("/mijn/code", cookie);
  expect(before.html).toContain("Je oude code werkt dan niet meer");
  expect(before.html).not.toMatch(CODE);
  const made = await post("/mijn/code", { submission: newSubmissionToken() }, { Cookie: cookie });
  expect(made.status).toBe(303);
  expect(made.headers.get("Location")).toBe("/mijn/code");
  const both = `${cookie}; ${cookieOf(made.headers.getSetCookie()[0] ?? "")}`;
  const after = await page("/mijn/code", both);
  const shown = CODE.exec(after.html)?.[0] ?? "";
  expect(after.headers.get("Cache-Control")).toBe("no-store");
  expect((await post("/meedoen", { code: shown })).status).toBe(303);
  expect((await post("/meedoen", { code })).status).toBe(422);
});

test("a form that does not count changes nothing and says so", async () => {
  const { cookie, code } = await asParticipant();
  const answer = await post("/mijn/code", { submission: "niets" }, { Cookie: cookie });
  expect(answer.status).toBe(422);
  expect((await post("/meedoen", { code })).status).toBe(303);
});

test("the code can be kept as a picture by its owner and by nobody else", async () => {
  const [owner, other] = [await asParticipant(), await asParticipant()];
  const receipt = cookieOf(receiptCookie(owner.personId, owner.code));
  const mine = await visit("/mijn/code.png", {
    headers: { Cookie: `${owner.cookie}; ${receipt}` },
  });
  expect(mine.status).toBe(200);
  expect(mine.headers.get("Content-Type")).toBe("image/png");
  expect(mine.headers.get("Cache-Control")).toBe("no-store");
  expect(mine.headers.get("Content-Disposition")).toContain("attachment");
  const bytes = new Uint8Array(await mine.arrayBuffer());
  expect([...bytes.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
  for (const cookie of [owner.cookie, `${other.cookie}; ${receipt}`, receipt]) {
    expect((await visit("/mijn/code.png", { headers: { Cookie: cookie } })).status).toBe(404);
  }
});
