/** Leaving a device: the next person finds no session, no code, no draft and no page of whoever was here. */
import { beforeEach, expect, test } from "vitest";
import { receiptCookie } from "~/features/people/cookies/receipt.server";
import { draftCookies } from "~/features/responses/cookies/draft.server";
import { invitationCookie } from "~/features/surveys/cookies/invitation.server";
import { kioskCookie } from "~/features/surveys/cookies/kiosk.server";
import { ORIGIN, visit } from "../support/application";
import { asActor, asParticipant, cookieOf } from "../support/actors";
import { emptyDatabase, testDatabase } from "../support/database";
import { makeRegion } from "../support/sessions";
import { openSurvey } from "../support/surveys";

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
});

/** Everything that a browser can hold of somebody, and what is left of it after an answer. */
async function fullBrowser(slug: string) {
  const person = await asParticipant();
  const staff = await asActor("moderator");
  const jar = new Map<string, string>();
  const keep = (cookie: string) => {
    const [name = "", ...value] = cookieOf(cookie).split("=");
    if (/Max-Age=0\b/i.test(cookie)) jar.delete(name);
    else jar.set(name, value.join("="));
  };
  const cookies = [
    person.cookie,
    staff.cookie,
    receiptCookie(person.personId, person.code),
    ...draftCookies("d".repeat(43)),
    invitationCookie("uitnodiging"),
    kioskCookie(slug),
    "inbreng-letters=large",
    "inbreng-device=abc.def",
  ];
  cookies.forEach(keep);
  const header = () => [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  const ask = async (path: string, fields?: Record<string, string>) => {
    const headers = { Cookie: header(), Origin: ORIGIN };
    const answer = await visit(
      path,
      fields === undefined
        ? { headers }
        : { method: "POST", headers, body: new URLSearchParams(fields) },
    );
    answer.headers.getSetCookie().forEach(keep);
    return answer;
  };
  return { jar, ask };
}

const WAYS = {
  "leaving the device": (ask: Ask) => ask("/mijn", { intent: "leave" }),
  "erasing everything": (ask: Ask) =>
    ask("/mijn/wissen", { intent: "everything", confirmed: "yes" }),
  "signing out": (ask: Ask) => ask("/uitloggen", {}),
  "the start of a tablet": (ask: Ask, slug: string) => ask(`/vragenlijsten/${slug}/kiosk`),
};

type Ask = Awaited<ReturnType<typeof fullBrowser>>["ask"];

test.each(Object.entries(WAYS))("%s ends every cookie, session and kept page", async (_, leave) => {
  const { slug } = await openSurvey();
  const { jar, ask } = await fullBrowser(slug);
  const client = await testDatabase();
  expect(await client.authSession.count()).toBe(2);

  const answer = await leave(ask, slug);

  expect(answer.status).toBe(303);
  expect(answer.headers.get("Clear-Site-Data")).toBe('"cache", "storage"');
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  expect([...jar.keys()].sort()).toEqual(["inbreng-device", "inbreng-kiosk", "inbreng-left"]);
  expect(await client.authSession.count()).toBe(0);

  // The own page was still shown when that answer came; once the next page is there it is forgotten too.
  const next = await (await ask("/meedoen")).text();
  expect(next).toContain('<img src="/verlaten"');
  const forgotten = await ask("/verlaten");
  expect(forgotten.headers.get("Clear-Site-Data")).toBe('"cache"');
  expect([...jar.keys()].sort()).toEqual(["inbreng-device", "inbreng-kiosk"]);
  expect(await (await ask("/meedoen")).text()).not.toContain("/verlaten");
  expect((await ask("/verlaten")).headers.has("Clear-Site-Data")).toBe(false);
});

test("a page of somebody who is signed in knows whose it is, and no other page has that script", async () => {
  const mark = /data-session="([^"]+)"/;
  const [one, other] = [await asParticipant(), await asParticipant()];
  const markOf = async (cookie: string) =>
    mark.exec(await (await visit("/mijn", { headers: { Cookie: cookie } })).text())?.[1];
  expect(await markOf(one.cookie)).toBe(await markOf(one.cookie));
  expect(await markOf(one.cookie)).not.toBe(await markOf(other.cookie));
  expect(await (await visit("/rondes")).text()).not.toContain("data-session");
});

test("an answer that ends no session takes nothing away", async () => {
  const { slug } = await openSurvey();
  const { jar, ask } = await fullBrowser(slug);
  const size = jar.size;
  const answer = await ask("/rondes");
  expect(answer.headers.has("Clear-Site-Data")).toBe(false);
  expect(jar.size).toBeGreaterThanOrEqual(size);
});
