import { createECDH, randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import { exampleCodes } from "../../prisma/seed/example-accounts";
import { pushService } from "../support/e2e-server";
import { expect, expectAccessible, expectNoHorizontalScroll, test } from "./support";

const [youth] = exampleCodes;

/** Stands in for the push service of the browser, which a browser of tests cannot reach: the rest is the browser's own. */
async function withPushService(page: Page): Promise<void> {
  const given = {
    endpoint: `${pushService}/${randomBytes(8).toString("hex")}`,
    keys: {
      p256dh: createECDH("prime256v1").generateKeys("base64url"),
      auth: randomBytes(16).toString("base64url"),
    },
  };
  await page.addInitScript((made) => {
    const marked = "subscribed";
    const subscription = {
      endpoint: made.endpoint,
      toJSON: () => made,
      unsubscribe: () => {
        sessionStorage.removeItem(marked);
        return Promise.resolve(true);
      },
    };
    const current = () => (sessionStorage.getItem(marked) === null ? null : subscription);
    Object.assign(PushManager.prototype, {
      getSubscription: () => Promise.resolve(current()),
      subscribe: () => {
        sessionStorage.setItem(marked, "yes");
        return Promise.resolve(subscription);
      },
    });
  }, given);
}

/** Lets the browser get a message, as its push service would. */
async function deliver(page: Page, text: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    devtools.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const [registration] = registrations;
      if (registration) resolve(registration.registrationId);
    });
  });
  await devtools.send("ServiceWorker.enable");
  const origin = new URL(page.url()).origin;
  await devtools.send("ServiceWorker.deliverPushMessage", {
    origin,
    registrationId: await registered,
    data: text,
  });
}

const shown = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    return (await registration.getNotifications()).map(({ title, body }) => ({ title, body }));
  });

test("notifications are turned on with a tap, say only that there is news, and leave nothing @wide", async ({
  page,
  asParticipant,
}) => {
  await page.context().grantPermissions(["notifications"]);
  await withPushService(page);
  await asParticipant(youth.code);
  await page.goto("/mijn/meldingen");
  await expectAccessible(page);
  await expectNoHorizontalScroll(page);
  const registrations = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  expect(await registrations()).toBe(0);

  await page.getByRole("button", { name: "Zet meldingen aan op dit apparaat" }).click();
  await expect(page.getByText("Meldingen staan aan op dit apparaat.")).toBeVisible();
  await expectAccessible(page);
  await deliver(page, JSON.stringify({ title: "Er is nieuws", language: "nl", page: "/mijn" }));
  await expect.poll(() => shown(page)).toEqual([{ title: "Er is nieuws", body: "" }]);

  await page.context().setOffline(true);
  await page.goto("/rondes");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Geen verbinding");
  await expect(page.getByText(youth.code)).toHaveCount(0);
  await page.context().setOffline(false);

  await page.goto("/mijn");
  await page.getByRole("button", { name: "Uitloggen op dit apparaat" }).click();
  await expect(page).toHaveURL(/\/meedoen/);
  expect(await registrations()).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});
