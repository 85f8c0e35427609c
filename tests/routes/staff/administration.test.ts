import { beforeEach, describe, expect, test } from "vitest";
import { testDatabase } from "../../support/database";
import { asActor, cookieOf } from "../../support/actors";
import { post, visit } from "../../support/application";
import { makeRound } from "../../support/sessions";
import { loadSettings } from "~/features/region/queries/settings-form.server";

let headers: { Cookie: string };

beforeEach(async () => {
  headers = { Cookie: (await asActor("administrator")).cookie };
});

const ACCOUNT = {
  intent: "save",
  email: "new-colleague@example.org",
  displayName: "New colleague",
  role: "safetyOfficer",
  bodyId: "",
};

describe("accounts", () => {
  test("a new account shows its link once, to the one who made it", async () => {
    const made = await post("/werkplek/accounts/nieuw", ACCOUNT, headers);
    expect(made.status).toBe(303);
    const address = made.headers.get("Location") ?? "";
    const withLink = `${headers.Cookie}; ${cookieOf(made.headers.get("Set-Cookie") ?? "")}`;
    const page = await (await visit(address, { headers: { Cookie: withLink } })).text();
    const link = /https?:\/\/[^\s<]+instellen\?token=[\w-]+/.exec(page)?.[0] ?? "";
    const { pathname, search } = new URL(link);
    expect((await visit(pathname + search)).status).toBe(200);
    const other = await (await visit(address, { headers })).text();
    expect(other).not.toContain("token=");

    const again = await post("/werkplek/accounts/nieuw", ACCOUNT, headers);
    const html = await again.text();
    expect(again.status).toBe(409);
    expect(html).toContain("Er is al een account");
    expect(html).toContain('value="New colleague"');
  });

  test.each([
    [{ ...ACCOUNT, email: "" }, "Vul dit in."],
    [{ ...ACCOUNT, role: "queen" }, "Kies er één."],
    [{ ...ACCOUNT, role: "responder" }, "Kies de organisatie"],
    [{ ...ACCOUNT, displayName: "x".repeat(200) }, "Dit is te lang"],
    [{ ...ACCOUNT, bodyId: "x".repeat(200) }, "Deze keuze kennen we niet"],
  ])("%j is refused with a sentence and kept", async (fields, sentence) => {
    const email = fields.email && `other-${fields.email}`;
    const answer = await post("/werkplek/accounts/nieuw", { ...fields, email }, headers);
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain(sentence);
    expect(html).toContain(`value="${email}"`);
  });

  test("the own account is refused with its reason", async () => {
    const { cookie, actor } = await asActor("administrator");
    const address = `/werkplek/accounts/${actor.staffId}`;
    for (const intent of ["switchOff", "newLink"]) {
      const answer = await post(address, { intent }, { Cookie: cookie });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("een andere beheerder");
    }
  });

  test("the page of switching off shows what goes with it, and refuses to leave it to nobody", async () => {
    const client = await testDatabase();
    const round = await makeRound();
    const { actor } = await asActor("moderator", { roundIds: [round.id] });
    const colleague = await asActor("moderator");
    const account = `/werkplek/accounts/${actor.staffId}`;
    expect(await (await visit(account, { headers })).text()).toContain(`${account}/uit`);
    const page = await (await visit(`${account}/uit`, { headers })).text();
    expect(page).toContain("1 ronde die loopt");
    const refused = await post(`${account}/uit`, { intent: "switchOff" }, headers);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("Hier blijft werk liggen");
    // The same on the form of the account: a round less.
    const less = { intent: "save", displayName: "Anne", role: "moderator", bodyId: "" };
    const kept = await post(account, less, headers);
    expect(kept.status).toBe(422);
    expect(await kept.text()).toContain('name="handOverTo"');
    const handOverTo = colleague.actor.staffId;
    const off = await post(`${account}/uit`, { intent: "switchOff", handOverTo }, headers);
    expect(off.status).toBe(303);
    expect(off.headers.get("Location")).toBe(account);
    expect((await visit(`${account}/uit`, { headers })).status).toBe(404);
    const rounds = await client.roundModerator.findMany({ where: { roundId: round.id } });
    expect(rounds).toEqual([{ roundId: round.id, staffId: handOverTo }]);
  });

  test("what nobody may do stands with the accounts and on the administrator's desk", async () => {
    await makeRound();
    for (const path of ["/werkplek/accounts", "/werkplek"]) {
      expect(await (await visit(path, { headers })).text()).toMatch(
        /werk (?:kan niemand|die niemand kan) doen/,
      );
    }
  });

  test("what does not exist is not found", async () => {
    expect((await visit("/werkplek/accounts/nobody", { headers })).status).toBe(404);
    const unknown = await post("/werkplek/accounts/nobody", { intent: "switchOff" }, headers);
    expect(unknown.status).toBe(404);
    const { actor } = await asActor("moderator");
    const odd = await post(`/werkplek/accounts/${actor.staffId}`, { intent: "fly" }, headers);
    expect(odd.status).toBe(404);
  });
});

describe("settings", () => {
  async function form(): Promise<Record<string, string>> {
    const { values, version } = await loadSettings();
    const texts = Object.entries(values).map(([name, value]) => [name, String(value)] as const);
    return { ...Object.fromEntries(texts), version };
  }

  test("a change is saved, and the same form again is told of it", async () => {
    const fields = { ...(await form()), moderationDays: "4" };
    expect((await post("/werkplek/instellingen", fields, headers)).status).toBe(303);
    const again = await post("/werkplek/instellingen", { ...fields, replyDays: "40" }, headers);
    expect(again.status).toBe(409);
    expect(await again.text()).toContain('value="40"');
  });

  test.each([
    ["replyDays", "", "Vul dit in."],
    ["replyDays", "soon", "Vul een getal in."],
    ["replyDays", "0", "buiten wat hier mag"],
    ["replyDays", "367", "buiten wat hier mag"],
    ["smallNumber", "4", "buiten wat hier mag"],
    ["legalBasis", "because", "Kies er één."],
  ])("%s = %j is refused", async (field, value, sentence) => {
    const answer = await post(
      "/werkplek/instellingen",
      { ...(await form()), [field]: value },
      headers,
    );
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(sentence);
  });

  test("a threshold does not go down", async () => {
    const raised = { ...(await form()), answersGroup: "15" };
    await post("/werkplek/instellingen", raised, headers);
    const answer = await post(
      "/werkplek/instellingen",
      { ...(await form()), answersGroup: "12" },
      headers,
    );
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("minstens 15");
  });
});

describe("log and mail", () => {
  test("the log is checked, filtered and paged, whatever the address says", async () => {
    for (const query of ["", "?keten=ja", "?soort=region", "?pagina=999", "?pagina=x&soort="]) {
      const answer = await visit(`/werkplek/logboek${query}`, { headers });
      expect(answer.status, query).toBe(200);
    }
    const checked = await visit("/werkplek/logboek?keten=ja", { headers });
    expect(await checked.text()).toContain("Het logboek klopt");
  });

  test("kept mail can be read by an administrator while nothing sends it", async () => {
    const client = await testDatabase();
    await client.outboxMessage.create({
      data: {
        kind: "test",
        recipient: "reader@example.org",
        payload: JSON.stringify({ subject: "A subject", text: "The text itself" }),
        nextAttemptAt: new Date(),
      },
    });
    const page = await visit("/werkplek/post", { headers });
    expect(await page.text()).toContain("The text itself");
  });
});
