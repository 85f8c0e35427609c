import { expect, test } from "vitest";
import { STAFF_ROLES } from "~/policy/actor";
import { startSession } from "~/platform/auth.server";
import { STAFF_PASSWORD, asActor, asParticipant, cookieOf } from "../../support/actors";
import { post, visit } from "../../support/application";

const PAGE = "/werkplek/mijn-account";

test("the own account is open to every role and to nobody else", async () => {
  for (const role of STAFF_ROLES) {
    const { cookie, email } = await asActor(role);
    const answer = await visit(PAGE, { headers: { Cookie: cookie } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    expect(await answer.text()).toContain(email);
  }
  expect((await visit(PAGE)).status).toBe(302);
  const { cookie } = await asParticipant();
  expect((await visit(PAGE, { headers: { Cookie: cookie } })).status).toBe(302);
});

test("sessions, a wrong password and recovery codes, without script", async () => {
  const { cookie, actor } = await asActor("responder");
  const other = cookieOf(await startSession("staff", actor.staffId));
  const headers = { Cookie: cookie };
  const html = await (await visit(PAGE, { headers })).text();
  const key = /name="session" value="([0-9a-f]{64})"/.exec(html)?.[1] ?? "";
  expect((await post(PAGE, { session: key }, headers)).status).toBe(303);
  expect((await visit(PAGE, { headers: { Cookie: other } })).status).toBe(302);

  const password = "een heel andere zin dan eerst";
  const wrong = { intent: "password", current: "niet dit", password, code: "123456" };
  const refused = await post(PAGE, wrong, headers);
  expect(refused.status).toBe(422);
  const shown = await refused.text();
  expect(shown).toContain("Dit is niet je wachtwoord van nu");
  expect(shown).not.toContain(password);

  const codes = { intent: "recovery", currentForCodes: STAFF_PASSWORD };
  const made = await post(PAGE, codes, headers);
  expect(made.status).toBe(200);
  expect(made.headers.get("Cache-Control")).toBe("no-store");
  expect((await made.text()).match(/[A-Z2-7]{4}(?:-[A-Z2-7]{4}){3}/g)).toHaveLength(8);
  const after = await (await visit(PAGE, { headers })).text();
  expect(after).toContain("8 codes over");
  expect(after).not.toMatch(/[A-Z2-7]{4}(?:-[A-Z2-7]{4}){3}/);
});
