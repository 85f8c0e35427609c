/**
 * Elsewhere: whoever installed the product stood at an empty desk after the first sign-in and had to guess what comes
 * first. From an empty database, as `npm run seed -- --empty` and `npm run account` leave it.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { forgetOutage } from "~/features/notices/commands/send-due-mail.server";
import { now } from "~/platform/clock.server";
import { unqueuedDatabase } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { totpCode } from "~/platform/totp.server";
import { createAdministrator } from "../../prisma/tools/account";
import { seed } from "../../prisma/seed/index";
import { freePort } from "../runner/port.mjs";
import { asActor, cookieOf } from "../support/actors";
import { post, visit } from "../support/application";
import { emptyDatabase } from "../support/database";
import { startMailServer } from "../support/mail-server";
import type { MailServer } from "../support/mail-server";

const PAGE = "/werkplek/begin";
const SETTINGS = "/werkplek/instellingen";
const SLOW = 120_000;

const settings: { SMTP_URL?: string | undefined } = env();
let server: MailServer;
let mailUrl: string;
let headers: Record<string, string>;
let password: string;

beforeAll(async () => {
  await emptyDatabase();
  await seed({ empty: true, now: now(), region: "twente" });
  const made = await createAdministrator("beheer@example.org", now());
  if (!made.ok) throw new Error(made.code);
  password = made.password;
  const code = totpCode(made.totpSecret, now());
  const signedIn = await post("/inloggen", { email: made.email, password, code });
  expect(signedIn.headers.get("Location")).toBe("/werkplek");
  headers = { Cookie: cookieOf(signedIn.headers.get("Set-Cookie") ?? "") };
  const port = await freePort();
  server = await startMailServer(port);
  mailUrl = `smtp://127.0.0.1:${port}`;
}, SLOW);

afterAll(() => {
  settings.SMTP_URL = undefined;
  server.close();
});

const read = async (path: string) => (await visit(path, { headers })).text();
const done = async () => Number(/Klaar: (\d) van 5/.exec(await read(PAGE))?.[1]);

test(
  "an administrator is led from the first sign-in to the first round, and facts tick off what is done",
  { timeout: SLOW },
  async () => {
    const home = await visit("/werkplek", { headers });
    expect(home.headers.get("Location")).toBe(PAGE);
    expect(await done()).toBe(0);
    expect(await read(PAGE)).toContain("moderator: nog 2");
    expect(await read(PAGE)).toContain("Er is nog geen mailserver ingesteld");
    expect(await read(`/en${PAGE}`)).toContain("Done: 0 of 5");

    await post(
      "/werkplek/mijn-account",
      { intent: "recovery", currentForCodes: password },
      headers,
    );
    expect(await done()).toBe(1);

    const version = /name="version" value="([^"]+)"/.exec(await read(SETTINGS))?.[1] ?? "";
    const identity = {
      ...{ intent: "identity", version, siteName: "Inbreng" },
      ...{ regionName: "het Lage Land", regionNameEn: "the Low Land" },
      ...{ contactName: "Bureau Jeugd", contactEmail: "vragen@lage-land.example" },
      ...{ contactPhone: "", securityContact: "lek@lage-land.example" },
    };
    expect((await post(SETTINGS, identity, headers)).status).toBe(303);
    expect(await done()).toBe(2);

    await post(SETTINGS, { intent: "mailTest" }, headers);
    expect(await done()).toBe(2);
    settings.SMTP_URL = mailUrl;
    forgetOutage();
    await post(SETTINGS, { intent: "mailTest" }, headers);
    expect(await done()).toBe(3);

    const client = await unqueuedDatabase();
    const { id } = await client.body.findFirstOrThrow({});
    await asActor("moderator");
    await asActor("safetyOfficer");
    await asActor("responder", { bodyId: id });
    expect(await done()).toBe(3);
    expect(await read(PAGE)).toContain("moderator: nog 1");
    await asActor("moderator");
    expect(await done()).toBe(4);

    expect((await visit("/werkplek", { headers })).headers.get("Location")).toBe(PAGE);
    const texts = { title: "Wonen", question: "Hoe wil jij wonen?", summary: "Over wonen." };
    await client.round.create({
      data: { slug: "wonen", scope: "regional", phase: "preparation", ...texts },
    });
    expect(await done()).toBe(5);
    expect((await visit("/werkplek", { headers })).status).toBe(200);
  },
);

test("nobody else is led there or gets in", async () => {
  const { cookie } = await asActor("moderator");
  expect((await visit("/werkplek", { headers: { Cookie: cookie } })).status).toBe(200);
  expect((await visit(PAGE, { headers: { Cookie: cookie } })).status).toBe(404);
});
