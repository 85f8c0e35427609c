/** Signing out at the organisation too, against a real provider: offered, never in the way of signing out here. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { unqueuedDatabase } from "~/platform/db.server";
import { asActor } from "../../support/actors";
import { ORIGIN, post, visit } from "../../support/application";
import { CLIENT, LEFT, startProvider } from "../../support/identity-provider";
import type { RunningProvider } from "../../support/identity-provider";
import {
  ID,
  after,
  invite,
  locationOf,
  opens,
  walkThrough,
} from "../../support/organisation-visit";

const VARIABLE = "OIDC_TEST_OUT";
const SILENT = "organisatie-zonder-uitgang";
const LEAVE = `/inloggen/organisatie/${ID}/uitloggen`;
const USER = { subject: "sub-die-vertrekt", acr: "twee-stappen", amr: ["pwd"] };

let provider: RunningProvider;
let silent: RunningProvider;

beforeAll(async () => {
  process.env[VARIABLE] = CLIENT.client_secret;
  provider = await startProvider([`${ORIGIN}/inloggen/organisatie/${ID}/terug`]);
  silent = await startProvider([`${ORIGIN}/inloggen/organisatie/${SILENT}/terug`], {
    canEnd: false,
  });
  const client = await unqueuedDatabase();
  const bodies = await client.body.findMany({ take: 2, select: { id: true } });
  for (const [index, [id, { issuer }]] of [
    [ID, provider] as const,
    [SILENT, silent] as const,
  ].entries()) {
    await client.identityProvider.create({
      data: {
        id,
        bodyId: bodies[index]?.id ?? "",
        issuer,
        clientId: CLIENT.client_id,
        clientSecret: "",
        secretVariable: VARIABLE,
        acrValues: "twee-stappen",
      },
    });
  }
  await invite("uitnodiging-uit");
  const came = await walkThrough(provider, USER, "?token=uitnodiging-uit", "");
  const address = "/inloggen/instellen?token=uitnodiging-uit";
  await post(address, { intent: "organisation" }, { Cookie: came.cookie });
});

afterAll(async () => {
  Reflect.deleteProperty(process.env, VARIABLE);
  await provider.stop();
  await silent.stop();
});

const get = (address: string, Cookie: string) => visit(address, { headers: { Cookie } });
const textOf = async (address: string, Cookie: string) => (await get(address, Cookie)).text();

async function signOut(Cookie: string) {
  const answer = await post("/uitloggen", {}, { Cookie });
  expect(answer.status).toBe(303);
  const cookie = after(answer, Cookie);
  expect(await opens(cookie)).toBe(false);
  expect(await opens(Cookie)).toBe(false);
  return { to: locationOf(answer), cookie };
}

test("signs out here first, then there with the token and back, once", async () => {
  const { cookie } = await walkThrough(provider, USER, "", "");
  expect(cookie).not.toContain("eyJ");
  // Another site that leads somebody who is signed in to this address signs nobody out.
  expect(locationOf(await get(LEAVE, cookie))).toBe("/inloggen");
  expect(await opens(cookie)).toBe(true);

  const here = await signOut(cookie);
  expect(here.to).toBe("/inloggen/uitgelogd");
  expect(await textOf(here.to, here.cookie)).toContain(LEAVE);
  const leave = await get(LEAVE, here.cookie);
  const there = new URL(locationOf(leave));
  expect(there.origin).toBe(provider.issuer);
  expect(there.searchParams.get("id_token_hint")).toMatch(/^eyJ/);
  expect(there.searchParams.get("post_logout_redirect_uri")).toBe(LEFT);
  const left = after(leave, here.cookie);
  const back = await provider.signOut(there.href);
  expect(back.origin + back.pathname).toBe(LEFT);
  expect(await textOf(back.pathname + back.search, left)).toContain("Hier en bij je organisatie");
  // Another state, another browser, and the way once more.
  expect(await textOf("/inloggen/uitgelogd?state=geraden", left)).not.toContain("Hier en bij");
  expect(await textOf(back.pathname + back.search, "")).not.toContain("Hier en bij");
  expect(locationOf(await get(LEAVE, left))).toBe("/inloggen");
});

test("signs out here also when the organisation does not answer by then, and says what to do", async () => {
  const { cookie } = await walkThrough(provider, USER, "", "");
  const client = await unqueuedDatabase();
  const where = { id: ID };
  await client.identityProvider.update({ where, data: { issuer: "http://127.0.0.1:9" } });
  const here = await signOut(cookie);
  const failed = await get(LEAVE, here.cookie);
  await client.identityProvider.update({ where, data: { issuer: provider.issuer } });
  expect(locationOf(failed)).toBe("/inloggen/uitgelogd?mislukt");
  const gone = after(failed, here.cookie);
  expect(await textOf(locationOf(failed), gone)).toContain("Log daar zelf uit");
  expect(locationOf(await get(LEAVE, gone))).toBe("/inloggen");
});

test("offers nothing where the organisation has no way out, nor to whoever has a password", async () => {
  await invite("uitnodiging-stil");
  const at = (search: string) => visit(`/inloggen/organisatie/${SILENT}${search}`);
  const asked = await at("?token=uitnodiging-stil");
  const user = { subject: "sub-stil", acr: "twee-stappen" };
  const back = await silent.signIn(locationOf(asked), user);
  const came = await get(back.pathname + back.search, after(asked));
  const address = "/inloggen/instellen?token=uitnodiging-stil";
  await post(address, { intent: "organisation" }, { Cookie: after(came) });
  const again = await at("");
  const home = await silent.signIn(locationOf(again), user);
  const signedIn = after(await get(home.pathname + home.search, after(again)));
  expect(await opens(signedIn)).toBe(true);
  expect((await signOut(signedIn)).to).toBe("/inloggen");
  const { cookie } = await asActor("moderator");
  expect((await signOut(cookie)).to).toBe("/inloggen");
});
