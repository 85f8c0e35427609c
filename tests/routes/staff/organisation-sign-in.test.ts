import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { unqueuedDatabase } from "~/platform/db.server";
import { beginOpenId, finishOpenId } from "~/platform/openid.server";
import { totpCode } from "~/platform/totp.server";
import { STAFF_PASSWORD, asActor } from "../../support/actors";
import { ORIGIN, post, visit } from "../../support/application";
import { CLIENT, asClient, startProvider } from "../../support/identity-provider";
import {
  ID,
  after,
  begin,
  comeBack,
  invite,
  lastAction,
  locationOf,
  opens,
  walkThrough,
} from "../../support/organisation-visit";
import type { ProviderUser, RunningProvider } from "../../support/identity-provider";

const IDS = [ID, "organisatie-twee"] as const;
const ANY_WAY = { acrValues: [], mustSayWhen: false };
const WITH_FACTOR = { acr: "twee-stappen", amr: ["pwd"] };

let provider: RunningProvider;
let bodies: { id: string }[];

beforeAll(async () => {
  provider = await startProvider(IDS.map((id) => `${ORIGIN}/inloggen/organisatie/${id}/terug`));
  const client = await unqueuedDatabase();
  bodies = await client.body.findMany({ take: 2, orderBy: { key: "asc" }, select: { id: true } });
  process.env["OIDC_TEST_SECRET"] = CLIENT.client_secret;
  for (const [index, id] of IDS.entries()) {
    await client.identityProvider.create({
      data: {
        id,
        bodyId: bodies[index]?.id ?? "",
        issuer: provider.issuer,
        clientId: CLIENT.client_id,
        clientSecret: "",
        secretVariable: "OIDC_TEST_SECRET",
        acrValues: "twee-stappen drie-stappen",
      },
    });
  }
});

afterAll(async () => {
  delete process.env["OIDC_TEST_SECRET"];
  await provider.stop();
});

const walk = (user: ProviderUser, search = "", Cookie = "") =>
  walkThrough(provider, user, search, Cookie);

/** Somebody of the staff who has joined the own account. */
async function joined(subject: string, role: "moderator" | "responder" = "moderator") {
  const reach = role === "responder" ? { bodyId: bodies[0]?.id } : {};
  const staff = await asActor(role, reach);
  const came = await walk({ subject, ...WITH_FACTOR }, "?doel=koppelen", staff.cookie);
  expect(came.to).toBe("/werkplek/mijn-account#organisatie");
  const page = await (
    await visit("/werkplek/mijn-account", { headers: { Cookie: came.cookie } })
  ).text();
  expect(page).toContain("Ja, koppel dit account");
  const confirm = (currentForLink: string) =>
    post(
      "/werkplek/mijn-account",
      { intent: "linkIdentity", currentForLink },
      { Cookie: came.cookie },
    );
  expect((await confirm("iets anders")).status).toBe(422);
  expect((await confirm(STAFF_PASSWORD)).status).toBe(303);
  return staff;
}

describe("signing in with the account of an organisation", () => {
  test("asks for a code with PKCE, state and nonce at exactly one address, and stands on the page", async () => {
    const page = await (await visit("/inloggen?naar=/werkplek/rondes")).text();
    expect(page).toContain(`href="/inloggen/organisatie/${ID}?naar=/werkplek/rondes"`);
    const { address, answer } = await begin();
    const asked = Object.fromEntries(new URL(address).searchParams);
    expect(asked).toMatchObject({
      response_type: "code",
      scope: "openid",
      code_challenge_method: "S256",
      redirect_uri: `${ORIGIN}/inloggen/organisatie/${ID}/terug`,
      acr_values: "twee-stappen drie-stappen",
      prompt: "login",
    });
    expect(asked["state"]?.length).toBeGreaterThan(30);
    expect(asked["nonce"]?.length).toBeGreaterThan(30);
    const cookie = answer.headers.get("Set-Cookie") ?? "";
    expect(cookie).toContain("HttpOnly");
    expect(cookie).not.toContain(asked["state"]);
  });

  test("opens the desk that was asked for, once the owner joined both accounts; nothing readable is kept", async () => {
    const staff = await joined("sub-van-een-moderator");
    const client = await unqueuedDatabase();
    const stored = JSON.stringify(await client.staffIdentity.findMany());
    expect(stored).not.toContain("sub-van-een-moderator");
    const came = await walk(
      { subject: "sub-van-een-moderator", ...WITH_FACTOR },
      "?naar=/werkplek/rondes",
    );
    expect(came.to).toBe("/werkplek/rondes");
    expect(await opens(came.cookie)).toBe(true);
    expect(await lastAction()).toBe("staff.signInByOrganisation");
    const others = await post(
      "/werkplek/mijn-account",
      { intent: "endOthers" },
      { Cookie: staff.cookie },
    );
    expect(others.status).toBe(303);
    expect(await opens(came.cookie)).toBe(false);
    expect(await opens(staff.cookie)).toBe(true);
    const part = (currentForUnlink: string) =>
      post(
        "/werkplek/mijn-account",
        { intent: "unlinkIdentity", provider: ID, currentForUnlink },
        { Cookie: staff.cookie },
      );
    expect((await part("iets anders")).status).toBe(422);
    expect((await part(STAFF_PASSWORD)).status).toBe(303);
    const parted = await walk({ subject: "sub-van-een-moderator", ...WITH_FACTOR });
    expect(parted.to).toContain("fout=not_linked");
  });

  test("asks for the own code where the token proves no second factor, and each code works once", async () => {
    const { totpSecret } = await joined("sub-zonder-tweede-stap");
    const came = await walk({ subject: "sub-zonder-tweede-stap", acr: "een-stap", amr: ["mfa"] });
    expect(came.to).toBe("/inloggen/organisatie");
    expect(await opens(came.cookie)).toBe(false);
    const send = (code: string) => post("/inloggen/organisatie", { code }, { Cookie: came.cookie });
    expect((await send("000000")).status).toBe(422);
    const code = totpCode(totpSecret, new Date());
    const right = await send(code);
    expect(right.status).toBe(303);
    expect(await opens(after(right, came.cookie))).toBe(true);
    expect((await send(code)).status).toBe(422);
  });

  test("makes no account, and refuses one that is off or of another organisation by now", async () => {
    const client = await unqueuedDatabase();
    const count = await client.staffAccount.count();
    const stranger = await walk({ subject: "niemand-hier", ...WITH_FACTOR });
    expect(stranger.to).toBe("/inloggen/organisatie?fout=not_linked");
    expect(await client.staffAccount.count()).toBe(count);
    const page = await (await visit(stranger.to)).text();
    expect(page).toContain("geen account bij dat je mag gebruiken");
    const { email } = await joined("sub-van-een-beantwoorder", "responder");
    const again = () => walk({ subject: "sub-van-een-beantwoorder", ...WITH_FACTOR });
    expect((await again()).to).toBe("/werkplek");
    await client.staffAccount.update({ where: { email }, data: { bodyId: bodies[1]?.id ?? "" } });
    expect((await again()).to).toBe("/inloggen/organisatie?fout=not_linked");
    await client.staffAccount.update({
      where: { email },
      data: { bodyId: bodies[0]?.id ?? "", active: false },
    });
    expect((await again()).to).toBe("/inloggen/organisatie?fout=not_linked");
  });

  test("refuses another state, another browser, a code that was used, and an answer of another organisation", async () => {
    await joined("sub-dat-hoort");
    const user = { subject: "sub-dat-hoort", ...WITH_FACTOR };
    const one = await begin();
    const back = await provider.signIn(one.address, user);
    const forged = new URL(back);
    forged.searchParams.set("state", "van iemand anders");
    expect((await comeBack(forged, one.cookie)).to).toContain("fout=provider_refused");
    expect((await comeBack(back, "")).to).toContain("fout=sign_in_expired");
    const elsewhere = new URL(back);
    elsewhere.pathname = `/inloggen/organisatie/${IDS[1]}/terug`;
    expect((await comeBack(elsewhere, one.cookie)).to).toContain("fout=sign_in_expired");
    const mixed = new URL(back);
    mixed.searchParams.set("iss", "https://een-andere.example");
    expect((await comeBack(mixed, one.cookie)).to).toContain("fout=provider_refused");
    expect((await comeBack(back, one.cookie)).to).toBe("/werkplek");
    expect((await comeBack(back, one.cookie)).to).toContain("fout=provider_refused");
    const redirect = `${ORIGIN}/inloggen/organisatie/${ID}/terug`;
    const begun = await beginOpenId(asClient(provider), redirect, ANY_WAY);
    if (!begun.ok) throw new Error(begun.code);
    const answered = await provider.signIn(begun.address, user);
    const other = { ...begun.secrets, nonce: "van een andere vraag" };
    expect(await finishOpenId(asClient(provider), answered, other)).toEqual({
      ok: false,
      code: "provider_refused",
    });
    const stopped = await walk({ ...user, stops: true });
    expect(stopped.to).toContain("fout=provider_cancelled");
    expect(await opens(stopped.cookie)).toBe(false);
  });

  test("refuses a token that was changed on its way", async () => {
    await joined("sub-met-een-heel-token");
    for (const change of [
      (claims: object) => ({ ...claims, nonce: "van een andere keer" }),
      (claims: object) => ({ ...claims, iss: "https://een-andere.example" }),
      (claims: object) => ({ ...claims, aud: "een-andere-toepassing" }),
      (claims: object) => ({ ...claims, exp: 1 }),
      (claims: object) => ({ ...claims, acr: "drie-stappen" }),
    ]) {
      provider.spoil(change);
      const came = await walk({ subject: "sub-met-een-heel-token", ...WITH_FACTOR });
      expect(came.to).toContain("fout=provider_refused");
      expect(await opens(came.cookie)).toBe(false);
    }
    provider.spoil(null);
    const came = await walk({ subject: "sub-met-een-heel-token", ...WITH_FACTOR });
    expect(came.to).toBe("/werkplek");
  });

  test("takes up an invitation without a password, with the own app where no second factor was proven", async () => {
    await invite("uitnodiging-een");
    const address = "/inloggen/instellen?token=uitnodiging-een";
    expect(await (await visit(address)).text()).toContain(
      `/inloggen/organisatie/${ID}?token=uitnodiging-een`,
    );
    const user = { subject: "sub-genodigd", ...WITH_FACTOR };
    const came = await walk(user, "?token=uitnodiging-een");
    expect(came.to).toBe(address);
    const accept = (to: string, fields: Record<string, string>, Cookie: string) =>
      post(to, { intent: "organisation", ...fields }, { Cookie });
    expect((await accept(address, {}, came.cookie)).status).toBe(303);
    expect((await walk(user)).to).toBe("/werkplek");
    expect((await accept(address, {}, came.cookie)).status).toBe(410);

    const { totpSecret } = await invite("uitnodiging-twee");
    const second = "/inloggen/instellen?token=uitnodiging-twee";
    const weak = await walk({ subject: "sub-genodigd-twee" }, "?token=uitnodiging-twee");
    expect((await accept(second, {}, weak.cookie)).status).toBe(422);
    expect((await accept(second, {}, came.cookie)).status).toBe(410);
    const organisationCode = totpCode(totpSecret, new Date());
    expect((await accept(second, { organisationCode }, weak.cookie)).status).toBe(303);
  });

  test("an administrator sets it up, and never sees the secret again; a new link parts both accounts", async () => {
    const { cookie } = await asActor("administrator");
    const client = await unqueuedDatabase();
    const [free] = await client.body.findMany({
      where: { identityProvider: null },
      take: 1,
      select: { id: true },
    });
    const typed = {
      bodyId: free?.id ?? "",
      issuer: provider.issuer,
      clientId: CLIENT.client_id,
      clientSecret: CLIENT.client_secret,
      secretVariable: "",
      acrValues: "",
      amrValues: "mfa",
    };
    const list = "/werkplek/accounts/organisaties";
    const add = (fields: Record<string, string>) =>
      post(list, { ...typed, ...fields }, { Cookie: cookie });
    const unsafe = await add({ issuer: "http://inloggen.example" });
    expect(unsafe.status).toBe(422);
    const html = await unsafe.text();
    expect(html).toContain("begint met https");
    expect(html).not.toContain(CLIENT.client_secret);
    const otherName = provider.issuer.replace("127.0.0.1", "localhost");
    expect(await (await add({ issuer: otherName })).text()).toContain("noemt zich anders");
    expect(await (await add({ issuer: "http://127.0.0.1:9" })).text()).toContain(
      "geen inlogdienst",
    );
    expect((await add({ clientSecret: "", secretVariable: "SECRET_KEY" })).status).toBe(422);
    const added = await add({});
    expect(added.status).toBe(303);
    const page = await (await visit(locationOf(added), { headers: { Cookie: cookie } })).text();
    expect(page).toContain(
      `${ORIGIN}${locationOf(added).replace("/werkplek/accounts/organisaties", "/inloggen/organisatie")}/terug`,
    );
    expect(page).not.toContain(CLIENT.client_secret);
    const stored = await client.identityProvider.findFirstOrThrow({
      where: { bodyId: typed.bodyId },
    });
    expect(stored.clientSecret).not.toContain(CLIENT.client_secret);
    expect(
      (await post(`${list}/${stored.id}`, { intent: "switchOff" }, { Cookie: cookie })).status,
    ).toBe(303);
    expect((await visit(`/inloggen/organisatie/${stored.id}`)).status).toBe(404);

    const { email } = await joined("sub-kwijt");
    const { id } = await client.staffAccount.findUniqueOrThrow({ where: { email } });
    await post(`/werkplek/accounts/${id}`, { intent: "newLink" }, { Cookie: cookie });
    expect((await walk({ subject: "sub-kwijt", ...WITH_FACTOR })).to).toContain("fout=not_linked");
  });

  test("says so in a sentence when the provider does not answer, and the password goes on working", async () => {
    const client = await unqueuedDatabase();
    const where = { id: IDS[1] };
    await client.identityProvider.update({ where, data: { issuer: "http://127.0.0.1:9" } });
    const { address } = await begin("", "", IDS[1]);
    expect(address).toBe("/inloggen/organisatie?fout=provider_down");
    expect(await (await visit(address)).text()).toContain("geeft nu geen antwoord");
    expect((await visit("/inloggen")).status).toBe(200);
  });
});
