/** Notifications on a device: the page, the buttons, and what a device needs to keep the site. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { env } from "~/platform/env.server";
import { pushPublicKey } from "~/platform/web-push.server";
import { asParticipant } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";
import { pushBrowser } from "../../support/push-service";

const PAGE = "/mijn/meldingen";
const ENDPOINT = "https://updates.push.services.mozilla.com/wpush/v2/geheim";

beforeAll(() => holdClock(EXAMPLE_MOMENT));
afterAll(() => holdClock(undefined));

const read = async (path: string, cookie = "") =>
  (await visit(path, { headers: { Cookie: cookie } })).text();

const subscription = (endpoint = ENDPOINT) => ({ endpoint, ...pushBrowser().keys });

async function devicesOf(personId: string) {
  return (await testDatabase()).pushDevice.count({ where: { personId } });
}

describe("the page", () => {
  test("is for who has a code, in both languages, linked from the own page", async () => {
    const { cookie } = await asParticipant();
    expect((await visit(PAGE)).headers.get("Location")).toBe(
      `/meedoen?naar=${encodeURIComponent(PAGE)}`,
    );
    expect(await read("/mijn", cookie)).toContain(`href="${PAGE}"`);
    const answer = await visit(PAGE, { headers: { Cookie: cookie } });
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    const html = await answer.text();
    expect(html).toContain(`data-push="${pushPublicKey()}"`);
    expect(html).toContain("Je browser heeft daar script voor nodig");
    expect(await read(`/en${PAGE}`, cookie)).toContain("Your browser needs script for that");
  });

  test("turns nothing on in a demonstration, and says so", async () => {
    const { cookie, personId } = await asParticipant();
    Object.assign(env(), { DEMO: true });
    try {
      const html = await read(PAGE, cookie);
      expect(html).toContain("Dit is een demonstratie");
      expect(html).not.toContain("data-push=");
      await post(PAGE, subscription(), { Cookie: cookie });
      expect(await devicesOf(personId)).toBe(0);
    } finally {
      Object.assign(env(), { DEMO: false });
    }
  });
});

describe("turning it on and off", () => {
  test("a browser is kept once, and the page knows it without telling its address", async () => {
    const { cookie, personId } = await asParticipant();
    const given = subscription();
    for (let times = 0; times < 2; times += 1) {
      const answer = await post(PAGE, given, { Cookie: cookie });
      expect(answer.headers.get("Location")).toBe(PAGE);
    }
    expect(await devicesOf(personId)).toBe(1);
    const html = await read(PAGE, cookie);
    expect(html).toContain("Je krijgt meldingen op 1 apparaat");
    expect(html).not.toContain("mozilla");
    await post(PAGE, { intent: "remove", endpoint: `${ENDPOINT}x` }, { Cookie: cookie });
    expect(await devicesOf(personId)).toBe(1);
    await post(PAGE, { intent: "remove" }, { Cookie: cookie });
    expect(await devicesOf(personId)).toBe(0);
  });

  test.each([
    ["no address", { endpoint: "" }],
    ["an address of the network behind the server", { endpoint: "https://169.254.169.254/a" }],
    ["another port", { endpoint: "https://push.example.org:22/a" }],
    ["no key", { p256dh: "kort" }],
    ["no secret", { auth: "" }],
  ])("%s is refused, and nothing of it is shown again", async (_what, change) => {
    const { cookie, personId } = await asParticipant();
    const answer = await post(PAGE, { ...subscription(), ...change }, { Cookie: cookie });
    expect(answer.status).toBe(422);
    expect(await answer.text()).not.toContain("169.254");
    expect(await devicesOf(personId)).toBe(0);
  });

  test("nobody turns off what is of somebody else", async () => {
    const [owner, other] = [await asParticipant(), await asParticipant()];
    await post(PAGE, subscription(), { Cookie: owner.cookie });
    await post(PAGE, { intent: "remove", endpoint: ENDPOINT }, { Cookie: other.cookie });
    expect(await devicesOf(owner.personId)).toBe(1);
    expect((await post(PAGE, subscription())).headers.get("Location")).toContain("/meedoen");
  });
});

describe("a site on a home screen", () => {
  test("has the name that the region gave it, with icons that are there", async () => {
    const answer = await visit("/site.webmanifest");
    expect(answer.headers.get("Content-Type")).toContain("application/manifest+json");
    expect(await answer.json()).toMatchObject({
      name: "Inbreng",
      start_url: "/",
      display: "standalone",
    });
    expect(await read("/")).toContain('rel="manifest" href="/site.webmanifest"');
  });

  test("has a page for when there is no network, which is the same for everybody", async () => {
    const { cookie } = await asParticipant();
    const bare = await visit("/geen-verbinding");
    expect(bare.status).toBe(200);
    expect(await bare.text()).toContain("Geen verbinding");
    expect(await read("/geen-verbinding", cookie)).not.toContain("Mijn inbreng");
    expect(await read("/en/geen-verbinding")).toContain("No connection");
  });
});
