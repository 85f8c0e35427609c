/** Whoever has no password here: what asks for one is opened by the organisation, once, in one session, against a real provider. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { unqueuedDatabase } from "~/platform/db.server";
import { sha256 } from "~/platform/secret.server";
import { asActor } from "../../support/actors";
import { ORIGIN, post, visit } from "../../support/application";
import { CLIENT, startProvider } from "../../support/identity-provider";
import type { ProviderUser, RunningProvider } from "../../support/identity-provider";
import {
  ID,
  begin,
  comeBack,
  invite,
  lastAction,
  locationOf,
  walkThrough,
} from "../../support/organisation-visit";

const VARIABLE = "OIDC_TEST_PROOF";
const ACCOUNT = "/werkplek/mijn-account";
const AGAIN = `?doel=bevestigen&naar=${ACCOUNT}`;
const FACTOR = { acr: "twee-stappen", amr: ["pwd"] };

let provider: RunningProvider;

beforeAll(async () => {
  provider = await startProvider([`${ORIGIN}/inloggen/organisatie/${ID}/terug`]);
  process.env[VARIABLE] = CLIENT.client_secret;
  const client = await unqueuedDatabase();
  const body = await client.body.findFirstOrThrow({ select: { id: true } });
  await client.identityProvider.create({
    data: {
      id: ID,
      bodyId: body.id,
      issuer: provider.issuer,
      clientId: CLIENT.client_id,
      clientSecret: "",
      secretVariable: VARIABLE,
      acrValues: "twee-stappen",
    },
  });
});

afterAll(async () => {
  Reflect.deleteProperty(process.env, VARIABLE);
  await provider.stop();
});

const walk = (user: ProviderUser, search: string, Cookie = "") =>
  walkThrough(provider, user, search, Cookie);

/** Somebody who took up an invitation by the organisation and so has no password, signed in. */
async function withoutPassword(subject: string) {
  const token = `uitnodiging-${subject}`;
  await invite(token);
  const user = { subject, ...FACTOR };
  const came = await walk(user, `?token=${token}`);
  const address = `/inloggen/instellen?token=${token}`;
  const accepted = await post(address, { intent: "organisation" }, { Cookie: came.cookie });
  expect(accepted.status).toBe(303);
  const { cookie } = await walk(user, "");
  return { user, cookie };
}

const codes = (Cookie: string, currentForCodes = "") =>
  post(ACCOUNT, { intent: "recovery", currentForCodes }, { Cookie });
const pageOf = async (Cookie: string) => (await visit(ACCOUNT, { headers: { Cookie } })).text();

test("opens what asks for a password once, for five minutes, in this session alone", async () => {
  const { user, cookie } = await withoutPassword("zonder-wachtwoord");
  expect((await codes(cookie)).status).toBe(422);
  expect((await codes(cookie, "geraden")).status).toBe(422);
  expect(await pageOf(cookie)).toContain(
    `/inloggen/organisatie/${ID}${AGAIN.replace("&", "&amp;")}`,
  );

  const asked = await begin(AGAIN, cookie);
  const question = new URL(asked.address).searchParams;
  expect([question.get("prompt"), question.get("max_age")]).toEqual(["login", "0"]);
  const other = (await walk(user, "")).cookie;
  const back = await provider.signIn(asked.address, user);
  const came = await comeBack(back, asked.cookie);
  expect(came.to).toBe(ACCOUNT);
  expect(await lastAction()).toBe("staff.ownerConfirmed");
  expect(await pageOf(cookie)).toContain("Je wachtwoord is nu niet nodig");

  // Another browser of the same person, a page of another site, and the same answer once more.
  expect((await codes(other)).status).toBe(422);
  const elsewhere = { Cookie: cookie, Origin: "https://een-andere.example" };
  const fields = { intent: "recovery", currentForCodes: "" };
  expect((await post(ACCOUNT, fields, elsewhere)).status).toBe(403);
  const both = await Promise.all([codes(cookie), codes(cookie)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 422]);
  expect((await codes(cookie)).status).toBe(422);
  expect((await comeBack(back, asked.cookie)).to).toContain("fout=provider_refused");
  expect((await codes(cookie)).status).toBe(422);

  expect((await walk(user, AGAIN, cookie)).to).toBe(ACCOUNT);
  const client = await unqueuedDatabase();
  const longAgo = new Date(Date.now() - 5 * 60_000);
  await client.authSession.updateMany({
    where: { provenAt: { not: null } },
    data: { provenAt: longAgo },
  });
  expect((await codes(cookie)).status).toBe(422);
});

test("counts for the same person only, who signed in there anew, and whose session asked", async () => {
  const { user, cookie } = await withoutPassword("wie-het-vraagt");
  const colleague = await withoutPassword("een-collega");
  const refused = { to: "/inloggen/organisatie?fout=not_confirmed" };
  expect(await walk(colleague.user, AGAIN, cookie)).toMatchObject(refused);
  const before = Math.floor(Date.now() / 1_000) - 3_600;
  expect(await walk({ ...user, at: before }, AGAIN, cookie)).toMatchObject(refused);
  const page = await (await visit(refused.to)).text();
  expect(page).toContain("bevestigde niet dat jij dit bent");
  const asked = await begin(AGAIN, cookie);
  const back = await provider.signIn(asked.address, user);
  const other = (await walk(user, "")).cookie;
  const session = /inbreng-staff=[^;]+/;
  const swapped = asked.cookie.replace(session, session.exec(other)?.[0] ?? "");
  expect((await comeBack(back, swapped)).to).toContain("fout=sign_in_expired");
  expect((await codes(cookie)).status).toBe(422);
  // Nobody who is signed in: there is nothing to confirm.
  const nobody = await visit(`/inloggen/organisatie/${ID}${AGAIN}`);
  expect(locationOf(nobody)).toBe("/inloggen");
});

test("does not let somebody without a password cut off their last way in", async () => {
  const { user, cookie } = await withoutPassword("laatste-weg");
  expect((await walk(user, AGAIN, cookie)).to).toBe(ACCOUNT);
  const part = { intent: "unlinkIdentity", provider: ID, currentForUnlink: "" };
  const refused = await post(ACCOUNT, part, { Cookie: cookie });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("Kies eerst een wachtwoord");
  expect((await walk(user, "")).to).toBe("/werkplek");
});

test("opens the calendar address and a new second factor as well", async () => {
  const { user, cookie } = await withoutPassword("agenda");
  const calendar = "/werkplek/agenda";
  const make = () => post(calendar, { currentForCalendar: "" }, { Cookie: cookie });
  expect((await make()).status).toBe(422);
  expect((await walk(user, `?doel=bevestigen&naar=${calendar}`, cookie)).to).toBe(calendar);
  expect(await (await make()).text()).toContain(".ics");
  const factor = () =>
    post(ACCOUNT, { intent: "factor", currentForFactor: "" }, { Cookie: cookie });
  expect((await factor()).status).toBe(422);
  expect((await walk(user, AGAIN, cookie)).to).toBe(ACCOUNT);
  expect((await factor()).status).toBe(303);
});

test("a person with a password goes on as before, and no token of an organisation is kept", async () => {
  const { cookie } = await asActor("moderator");
  expect(await pageOf(cookie)).not.toContain("bevestigen");
  expect((await codes(cookie)).status).toBe(422);
  const client = await unqueuedDatabase();
  const rows = await client.authSession.findMany({ where: { provenAt: { not: null } } });
  expect(rows.map(({ id }) => id.length)).toEqual(rows.map(() => sha256("").length));
});
