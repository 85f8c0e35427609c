import { expect, test } from "vitest";
import { unqueuedDatabase } from "~/platform/db.server";
import { verifyPassword } from "~/platform/password.server";
import { unseal } from "~/platform/secret.server";
import { totpCode } from "~/platform/totp.server";
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

test("a wrong code keeps the password of now and the new one, in this session and for the code alone", async () => {
  const { cookie, actor, totpSecret } = await asActor("moderator");
  const session = { Cookie: cookie };
  const password = "een heel andere zin dan eerst";
  const typed = { intent: "password", current: STAFF_PASSWORD, password };
  const empty = { intent: "password", current: "", password: "" };
  const code = () => totpCode(totpSecret, new Date());
  const refused = await post(PAGE, { ...typed, code: "12 34" }, session);
  expect(refused.status).toBe(422);
  const html = await refused.text();
  expect(html).toContain("Het wachtwoord dat je koos, geldt nog vijf minuten");
  expect(html).not.toContain(password);
  const kept = cookieOf(refused.headers.get("Set-Cookie") ?? "");
  expect(kept).toMatch(/^inbreng-typed=./);
  // Of somebody else, or of another session of the same account, it says nothing.
  const other = await asActor("moderator");
  const elsewhere = cookieOf(await startSession("staff", actor.staffId));
  for (const [who, secret] of [
    [other.cookie, other.totpSecret],
    [elsewhere, totpSecret],
  ]) {
    const answer = { ...empty, code: totpCode(secret ?? "", new Date()) };
    expect((await post(PAGE, answer, { Cookie: `${who}; ${kept}` })).status).toBe(422);
  }
  // One of the two typed again is a new try, which asks for both.
  const half = { ...empty, current: STAFF_PASSWORD, code: code() };
  expect((await post(PAGE, half, { Cookie: `${cookie}; ${kept}` })).status).toBe(422);
  const again = await post(PAGE, { ...empty, code: code() }, { Cookie: `${cookie}; ${kept}` });
  expect(again.status).toBe(303);
  expect(again.headers.getSetCookie().join()).toContain("inbreng-typed=;");
  expect(await verifyPassword((await row(actor.staffId)).passwordHash, password)).toBe(true);
});

test("codes cannot be guessed one after another with a password that is kept", async () => {
  const { cookie, actor, totpSecret } = await asActor("moderator");
  const typed = { intent: "password", current: STAFF_PASSWORD, password: "een heel andere zin" };
  for (let tries = 0; tries < 12; tries += 1) {
    await post(PAGE, { ...typed, code: "000000" }, { Cookie: cookie });
  }
  const right = { ...typed, code: totpCode(totpSecret, new Date()) };
  expect((await post(PAGE, right, { Cookie: cookie })).status).toBe(422);
  expect(await verifyPassword((await row(actor.staffId)).passwordHash, STAFF_PASSWORD)).toBe(true);
});

const row = async (id: string) => {
  const client = await unqueuedDatabase();
  return client.staffAccount.findUniqueOrThrow({ where: { id } });
};

test("a name is given or taken back, and messages come in the chosen language", async () => {
  const { cookie, actor, email } = await asActor("moderator");
  const headers = { Cookie: cookie };
  const named = await post(
    PAGE,
    { intent: "profile", displayName: "Noor", language: "en" },
    headers,
  );
  expect(named.status).toBe(303);
  expect(named.headers.get("Location")).toContain("/en/werkplek/mijn-account?gewijzigd=gegevens");
  expect(await row(actor.staffId)).toMatchObject({ displayName: "Noor", language: "en" });
  await post(PAGE, { intent: "profile", displayName: "", language: "nl" }, headers);
  expect(await row(actor.staffId)).toMatchObject({ displayName: email, language: "nl" });
  const html = await (await visit(PAGE, { headers })).text();
  expect(html).not.toContain(`value="${email}" name="displayName"`);
  const wrong = { intent: "profile", displayName: "Noor", language: "de" };
  const refused = await post(PAGE, wrong, headers);
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("Noor");
});

test("each role chooses among its own messages, and the last officer keeps the alarms", async () => {
  for (const role of STAFF_ROLES) {
    const { cookie, actor } = await asActor(role);
    const headers = { Cookie: cookie };
    const html = await (await visit(PAGE, { headers })).text();
    const kinds = [...html.matchAll(/name="notices"[^>]*value="([a-zA-Z]+)"/g)].map(([, k]) => k);
    expect(kinds.length, role).toBeGreaterThan(0);
    const client = await unqueuedDatabase();
    if (role === "safetyOfficer") {
      const others = { role: "safetyOfficer", id: { not: actor.staffId } };
      await client.staffAccount.updateMany({ where: others, data: { active: false } });
      const refused = await post(PAGE, { intent: "notices", notices: "waiting" }, headers);
      expect(refused.status).toBe(422);
      expect(await refused.text()).toContain("Jij bent de enige");
      await client.staffAccount.updateMany({ where: others, data: { active: true } });
    }
    expect((await post(PAGE, { intent: "notices" }, headers)).status).toBe(303);
    const muted = await client.mutedNotice.findMany({ where: { staffId: actor.staffId } });
    expect(muted.map(({ kind }) => kind).sort()).toEqual([...kinds].sort());
    const unknown = await post(PAGE, { intent: "notices", notices: "everything" }, headers);
    expect(unknown.status).toBe(422);
  }
});

test("another phone: the password first, then a code of the new app; the old one works until then", async () => {
  const { cookie, actor, totpSecret } = await asActor("responder");
  const other = cookieOf(await startSession("staff", actor.staffId));
  const headers = { Cookie: cookie };
  const wrong = await post(PAGE, { intent: "factor", currentForFactor: "niet dit" }, headers);
  expect(wrong.status).toBe(422);
  const begun = await post(PAGE, { intent: "factor", currentForFactor: STAFF_PASSWORD }, headers);
  expect(begun.status).toBe(303);
  const carried = cookieOf(begun.headers.get("Set-Cookie") ?? "");
  const adding = { Cookie: `${cookie}; ${carried}` };
  const html = await (await visit(PAGE, { headers: adding })).text();
  expect(html).toContain("qr-code");
  const secret = (/<code[^>]*>([A-Z2-7 ]+)<\/code>/.exec(html)?.[1] ?? "").replaceAll(" ", "");
  expect(secret).toHaveLength(32);
  // Another browser of the same account shows nothing of it.
  expect(await (await visit(PAGE, { headers: { Cookie: other } })).text()).not.toContain("qr-code");
  const bad = await post(PAGE, { intent: "factorCode", newCode: "000000" }, adding);
  expect(bad.status).toBe(422);
  expect(await bad.text()).toContain("qr-code");
  expect(unseal((await row(actor.staffId)).totpSecret)).toBe(totpSecret);
  const newCode = totpCode(secret, new Date());
  const used = await post(PAGE, { intent: "factorCode", newCode }, adding);
  expect(used.status).toBe(303);
  expect(unseal((await row(actor.staffId)).totpSecret)).toBe(secret);
  expect((await visit(PAGE, { headers: { Cookie: other } })).status).toBe(302);
  expect((await visit(PAGE, { headers })).status).toBe(302);
});

test("a new second factor that took too long is not used", async () => {
  const { cookie, actor, totpSecret } = await asActor("responder");
  const late = await post(PAGE, { intent: "factorCode", newCode: "123456" }, { Cookie: cookie });
  expect(late.status).toBe(410);
  expect(await late.text()).toContain("Dit duurde te lang");
  expect(unseal((await row(actor.staffId)).totpSecret)).toBe(totpSecret);
});

test("a session elsewhere says on which day it was used, and no more", async () => {
  const { cookie, actor } = await asActor("advisoryCouncil");
  const other = cookieOf(await startSession("staff", actor.staffId));
  const client = await unqueuedDatabase();
  await visit(PAGE, { headers: { Cookie: other } });
  const rows = await client.authSession.findMany({ where: { staffId: actor.staffId } });
  const days = rows.flatMap(({ usedOn }) => usedOn ?? []);
  expect(days).toEqual([expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)]);
  const html = await (await visit(PAGE, { headers: { Cookie: cookie } })).text();
  expect(html).toContain("Laatst gebruikt op");
});
