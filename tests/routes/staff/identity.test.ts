/** What the region and its site are called and who can be reached, changed on screen; and whether mail leaves. */
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { forgetOutage } from "~/features/notices/commands/send-due-mail.server";
import { env } from "~/platform/env.server";
import { asActor } from "../../support/actors";
import { post, visit } from "../../support/application";
import { testDatabase } from "../../support/database";
import { startMailServer } from "../../support/mail-server";
import type { MailServer } from "../../support/mail-server";
import { freePort } from "../../runner/port.mjs";

const PAGE = "/werkplek/instellingen";
const IDENTITY = {
  intent: "identity",
  regionName: "het Lage Land",
  regionNameEn: "the Low Land",
  siteName: "Praat mee & beslis",
  contactName: "Bureau Jeugd",
  contactEmail: "vragen@lage-land.example",
  contactPhone: "012-3456789",
  securityContact: "lek@lage-land.example",
};

let headers: Record<string, string>;
let admin: Awaited<ReturnType<typeof asActor>>;

beforeAll(async () => {
  admin = await asActor("administrator");
  headers = { Cookie: admin.cookie };
});

async function version(): Promise<string> {
  const html = await (await visit(PAGE, { headers })).text();
  return /name="version" value="([^"]+)"/.exec(html)?.[1] ?? "";
}

async function textOf(path: string): Promise<string> {
  return (await visit(path)).text();
}

describe("the identity of a region", () => {
  test("stands on every page, in titles, feeds, open data and security.txt once it is saved", async () => {
    expect((await visit("/.well-known/security.txt")).status).toBe(404);
    const saved = await post(PAGE, { ...IDENTITY, version: await version() }, headers);
    expect(saved.status).toBe(303);

    const home = await textOf("/");
    expect(home).toContain(
      "<title>Samen maken we jeugdhulp in het Lage Land beter · Praat mee &amp; beslis</title>",
    );
    expect(await textOf("/en")).toContain("parents from the Low Land");
    expect(await textOf("/verslagen.atom")).toContain("<name>Praat mee &amp; beslis</name>");
    expect(await textOf("/api/v1/openapi.json")).toContain("vragen@lage-land.example");
    expect(await textOf("/open-data.jsonld")).toContain("Bureau Jeugd");
    expect(await textOf("/privacy")).toContain("mailto:vragen@lage-land.example");
    expect(await textOf("/en/toegankelijkheid")).toContain("012-3456789");

    const security = await textOf("/.well-known/security.txt");
    expect(security).toMatch(/^Contact: mailto:lek@lage-land\.example$/m);
    expect(security).toMatch(/^Expires: \d{4}-\d{2}-\d{2}T/m);
    const client = await testDatabase();
    const entry = await client.auditEntry.findFirstOrThrow({
      where: { action: "region.identityChanged" },
    });
    expect(entry.details).not.toContain("@");
  });

  test.each([
    [{ regionName: "" }, "Vul dit in."],
    [{ siteName: "x".repeat(41) }, "te lang"],
    [{ contactEmail: "niemand" }, "Dit is geen e-mailadres."],
    [{ contactPhone: "bel ons" }, "Schrijf het nummer met cijfers"],
    [{ securityContact: "http://lage-land.example" }, "https"],
    [{ contactName: "", contactEmail: "vragen@lage-land.example" }, "Vul dit in."],
  ])("with %j is refused at its field, and keeps what was typed", async (wrong, sentence) => {
    const answer = await post(PAGE, { ...IDENTITY, ...wrong, version: await version() }, headers);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain(sentence);
    expect(html).toContain('value="the Low Land"');
  });

  test("without contacts is fine, and a form of before is told", async () => {
    const before = await version();
    const bare = {
      ...IDENTITY,
      contactName: "",
      contactEmail: "",
      contactPhone: "",
      securityContact: "",
    };
    expect((await post(PAGE, { ...bare, version: before }, headers)).status).toBe(303);
    expect((await visit("/.well-known/security.txt")).status).toBe(404);
    expect(
      (await post(PAGE, { ...bare, siteName: "Anders", version: before }, headers)).status,
    ).toBe(409);
  });
});

describe("a test of the mail", () => {
  let server: MailServer | undefined;
  const settings: { SMTP_URL?: string | undefined } = env();
  beforeEach(() => forgetOutage());
  afterEach(() => {
    server?.close();
    server = undefined;
    settings.SMTP_URL = undefined;
  });

  async function told(): Promise<string> {
    const answer = await post(PAGE, { intent: "mailTest" }, headers);
    expect(answer.status).toBe(303);
    return (await visit(answer.headers.get("Location") ?? "", { headers })).text();
  }

  test("says that no server is set, and the message waits", async () => {
    expect(await told()).toContain("Er is geen mailserver ingesteld");
  });

  test("says that it left, and it names the site", async () => {
    const port = await freePort();
    server = await startMailServer(port);
    settings.SMTP_URL = `smtp://127.0.0.1:${port}`;
    expect(await told()).toContain("De proefmail is verstuurd");
    const message = server.messages.find((text) => text.includes(admin.email)) ?? "";
    expect(message).toMatch(/^Subject: .*Praat mee & beslis/m);
    expect(message).toMatch(/^From: .*Praat mee & beslis.*<inbreng@localhost>/m);
  });

  test("says that the server takes nothing", async () => {
    settings.SMTP_URL = `smtp://127.0.0.1:${await freePort()}`;
    expect(await told()).toContain("De mailserver is niet te bereiken");
  });
});
