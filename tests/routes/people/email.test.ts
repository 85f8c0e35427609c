import { beforeAll, describe, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { readPayload } from "~/features/notices/queries/mail-payload.server";
import { asParticipant } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";

beforeAll(() => {
  holdClock(EXAMPLE_MOMENT);
});

const FORM = { intent: "save", email: "someone@example.org", frequency: "weekly" };

async function sentPath(): Promise<string> {
  const client = await testDatabase();
  const mail = await client.outboxMessage.findFirstOrThrow({
    where: { kind: "people.confirmEmail" },
    orderBy: { id: "desc" },
  });
  return /https?:\/\/[^/]+(\S+)/.exec(readPayload(mail.payload).text)?.[1] ?? "";
}

describe("/mijn/e-mail", () => {
  test.each([
    [{ ...FORM, email: "" }, "Vul dit in."],
    [{ ...FORM, email: "geen adres" }, "Dit is geen e-mailadres"],
    [{ ...FORM, email: `${"a".repeat(300)}@example.org` }, "Dit is te lang"],
    [{ ...FORM, frequency: "hourly" }, "Kies er één."],
  ])("refuses %j and keeps what was typed", async (form, sentence) => {
    const { cookie } = await asParticipant();
    const answer = await post("/mijn/e-mail", form, { Cookie: cookie });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain(sentence);
    expect(html).toContain(`value="${form.email}"`);
  });

  test("from an address to a confirmed address, and away again", async () => {
    const { cookie } = await asParticipant();
    const headers = { Cookie: cookie };
    const saved = await post("/mijn/e-mail", FORM, headers);
    expect(saved.status).toBe(303);
    const waiting = await visit("/mijn/e-mail", { headers });
    expect(await waiting.text()).toContain("Kijk in je mail");

    const path = await sentPath();
    const looked = await visit(path);
    expect(looked.status).toBe(200);
    expect(looked.headers.get("Cache-Control")).toBe("no-store");
    const confirmed = await post(path, {});
    expect(confirmed.status).toBe(200);
    expect(await confirmed.text()).toContain("is bevestigd");
    expect((await post(path, {})).status).toBe(410);
    expect((await visit(path)).status).toBe(410);

    const own = await visit("/mijn", { headers });
    expect(await own.text()).toContain(`Berichten gaan naar ${FORM.email}`);
    await post("/mijn/e-mail", { intent: "remove" }, headers);
    const after = await visit("/mijn", { headers });
    expect(await after.text()).toContain("Je krijgt geen berichten");
  });

  test("an anonymous post is led to the code", async () => {
    const answer = await post("/mijn/e-mail", FORM);
    expect(answer.status).toBe(302);
    expect(answer.headers.get("Location")).toContain("/meedoen");
  });
});

describe("links that do not work", () => {
  test.each([
    "/mijn/e-mail/bevestigen",
    "/mijn/e-mail/bevestigen?token=x",
    "/en/mijn/e-mail/bevestigen",
  ])("%s is gone, with the way out", async (path) => {
    const answer = await visit(path);
    expect(answer.status).toBe(410);
    expect(await answer.text()).toContain("/mijn");
  });

  test("a made-up unsubscribe link changes nothing", async () => {
    const answer = await post("/e-mail/afmelden?adres=x&bewijs=y", {});
    expect(answer.status).toBe(410);
  });
});
