/** A real OpenID Connect provider in the process of the test, on a port of its own, and a person at its pages. */
import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";
import { z } from "zod";
import { publicKeyOf } from "~/platform/client-key.server";

/** Who is at the provider, and what it says of how they signed in. */
export type ProviderUser = { subject: string; acr?: string; amr?: string[]; stops?: boolean };

/** As whom this service asks it. */
export function asClient({ issuer }: RunningProvider) {
  return { issuer, clientId: CLIENT.client_id, clientSecret: CLIENT.client_secret };
}

type Spoil = (claims: Record<string, unknown>) => object;

export type RunningProvider = {
  issuer: string;
  /** Goes through the pages of the provider as this person; the address at which the browser comes back. */
  signIn: (address: string, user: ProviderUser) => Promise<URL>;
  /** Changes what the token says before it leaves, as a provider would that is broken or somebody else's. */
  spoil: (how: Spoil | null) => void;
  stop: () => Promise<void>;
};

/** A client that proves by a key who it is. */
const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
export const KEY_CLIENT = {
  client_id: "inbreng-met-sleutel",
  key: privateKey.export({ format: "pem", type: "pkcs8" }).toString(),
};

export const CLIENT = { client_id: "inbreng", client_secret: "een geheim van de organisatie" };

const claimsSchema = z.record(z.string(), z.unknown());
const tokensSchema = z.looseObject({ id_token: z.string() });

/** The same answer with other claims in its token, under the signature of before. */
function withClaims(answer: z.output<typeof tokensSchema>, change: Spoil) {
  const [head, body = "", signature] = answer.id_token.split(".");
  const claims = claimsSchema.parse(JSON.parse(Buffer.from(body, "base64url").toString()));
  const changed = Buffer.from(JSON.stringify(change(claims))).toString("base64url");
  return { ...answer, id_token: [head, changed, signature].join(".") };
}

async function follow(jar: Map<string, string>, address: string): Promise<string> {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  const answer = await fetch(address, { redirect: "manual", headers: { cookie } });
  for (const line of answer.headers.getSetCookie()) {
    const [name = "", value = ""] = (line.split(";")[0] ?? "").split(/=(.*)/s);
    jar.set(name, value);
  }
  const to = answer.headers.get("Location");
  if (to === null) throw new Error(`${answer.status} at ${address}: ${await answer.text()}`);
  return new URL(to, address).href;
}

/**
 * Starts one.
 * @param redirectUri where the application is registered to come back; filled in once it is known
 */
export async function startProvider(redirectUris: readonly string[]): Promise<RunningProvider> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  let user: ProviderUser = { subject: "" };
  let spoiled: Spoil | null = null;
  const provider: Provider = new Provider(issuer, {
    clients: [
      { ...CLIENT, redirect_uris: [...redirectUris], response_types: ["code"] },
      {
        client_id: KEY_CLIENT.client_id,
        token_endpoint_auth_method: "private_key_jwt",
        // As this service publishes it: by its name the provider finds the key that an assertion was signed with.
        jwks: { keys: [{ ...publicKeyOf(KEY_CLIENT.key) }] },
        redirect_uris: [...redirectUris],
        response_types: ["code"],
      },
    ],
    features: { devInteractions: { enabled: false } },
    claims: { openid: ["sub", "acr", "amr"] },
    cookies: { keys: ["een sleutel voor de test"] },
    pkce: { required: () => true },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({
        clientId: oidc.client?.clientId,
        accountId: oidc.session?.accountId,
      });
      grant.addOIDCScope("openid");
      await grant.save();
      return grant;
    },
  });
  provider.use(async (context, next) => {
    await next();
    if (context.path !== "/token" || spoiled === null) return;
    context.body = withClaims(tokensSchema.parse(context.body), spoiled);
  });
  const pages = provider.callback();
  server.on("request", (request, response) => {
    if (!request.url?.startsWith("/interaction/")) {
      void pages(request, response);
      return;
    }
    const { subject, acr, amr, stops } = user;
    const result = stops
      ? { error: "access_denied", error_description: "stopped" }
      : { login: { accountId: subject, acr, amr } };
    void provider.interactionFinished(request, response, result);
  });
  return {
    issuer,
    async signIn(address, who) {
      user = who;
      const jar = new Map<string, string>();
      let next = address;
      while (next.startsWith(issuer)) next = await follow(jar, next);
      return new URL(next);
    },
    spoil(how) {
      spoiled = how;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
