/** A provider that knows the public key of this service, against a real one: the key itself never leaves. */
import { generateKeyPairSync } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { unqueuedDatabase } from "~/platform/db.server";
import { STAFF_PASSWORD, asActor } from "../../support/actors";
import { ORIGIN, post, visit } from "../../support/application";
import { KEY_CLIENT, startProvider } from "../../support/identity-provider";
import type { RunningProvider } from "../../support/identity-provider";
import { ID, walkThrough } from "../../support/organisation-visit";

const VARIABLE = "OIDC_TEST_KEY";
const USER = { subject: "sub-met-sleutel", acr: "twee-stappen", amr: ["pwd"] };
const keysSchema = z.object({ keys: z.array(z.record(z.string(), z.string())) });

let provider: RunningProvider;

beforeAll(async () => {
  provider = await startProvider([`${ORIGIN}/inloggen/organisatie/${ID}/terug`]);
  const client = await unqueuedDatabase();
  const body = await client.body.findFirstOrThrow({ select: { id: true } });
  await client.identityProvider.create({
    data: {
      id: ID,
      bodyId: body.id,
      issuer: provider.issuer,
      clientId: KEY_CLIENT.client_id,
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

const published = async () =>
  keysSchema.parse(await (await visit(`/inloggen/organisatie/${ID}/sleutels`)).json()).keys;

test("signs in with a key, publishes its public half only, and is refused with the key of somebody else", async () => {
  process.env[VARIABLE] = "een geheim";
  expect(await published()).toEqual([]);
  // As a variable hands it on: without the ends of its lines.
  process.env[VARIABLE] = KEY_CLIENT.key.replaceAll("\n", "\\n");
  const [key = {}, ...more] = await published();
  expect(more).toEqual([]);
  expect(Object.keys(key).sort()).toEqual(["e", "kid", "kty", "n", "use"]);

  const { cookie } = await asActor("moderator");
  const linked = await walkThrough(provider, USER, "?doel=koppelen", cookie);
  const confirm = { intent: "linkIdentity", currentForLink: STAFF_PASSWORD };
  const joined = await post("/werkplek/mijn-account", confirm, { Cookie: linked.cookie });
  expect(joined.status).toBe(303);
  expect((await walkThrough(provider, USER, "", "")).to).toBe("/werkplek");

  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  process.env[VARIABLE] = privateKey.export({ format: "pem", type: "pkcs8" }).toString();
  expect((await walkThrough(provider, USER, "", "")).to).toContain("fout=provider_refused");
});

test("the desk names the address of the key, and takes no key that is too weak", async () => {
  process.env[VARIABLE] = KEY_CLIENT.key;
  const { cookie } = await asActor("administrator");
  const address = `/werkplek/accounts/organisaties/${ID}`;
  const page = await (await visit(address, { headers: { Cookie: cookie } })).text();
  expect(page).toContain(`/inloggen/organisatie/${ID}/sleutels`);
  expect(page).not.toContain("PRIVATE KEY-----");

  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 1024 });
  const client = await unqueuedDatabase();
  const before = await client.identityProvider.findUniqueOrThrow({ where: { id: ID } });
  const { bodyId, issuer, clientId, acrValues } = before;
  const weak = privateKey.export({ format: "pem", type: "pkcs8" }).toString();
  const typed = { bodyId, issuer, clientId, acrValues, clientSecret: weak, secretVariable: "" };
  const refused = await post(address, typed, { Cookie: cookie });
  expect(refused.status).toBe(422);
  const text = await refused.text();
  expect(text).toContain("Deze sleutel kan niet");
  expect(text).not.toContain("BEGIN PRIVATE");
  expect(await client.identityProvider.findUniqueOrThrow({ where: { id: ID } })).toEqual(before);
});
