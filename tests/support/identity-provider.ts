/** A real OpenID Connect provider in the process of the test, on a port of its own, and a person at its pages. */
import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";
import { z } from "zod";
import { ORIGIN } from "./application";
import { publicKeyOf } from "~/platform/client-key.server";

/** Who is at the provider, and what it says of how they signed in. */
export type ProviderUser = {
  subject: string;
  acr?: string;
  amr?: string[];
  stops?: boolean;
  /** When they say they signed in, where that is not now: seconds since 1970. */
  at?: number;
};

/** As whom this service asks it. */
export function asClient({ issuer }: RunningProvider) {
  return { issuer, clientId: CLIENT.client_id, clientSecret: CLIENT.client_secret };
}

type Spoil = (claims: Record<string, unknown>) => object;

export type RunningProvider = {
  issuer: string;
  /** Goes through the pages of the provider as this person; the address at which the browser comes back. */
  signIn: (address: string, user: ProviderUser) => Promise<URL>;
  /** Goes through the pages on which a browser signs out there; where it comes back. */
  signOut: (address: string) => Promise<URL>;
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

/** Where a browser comes back that signed out at the provider. */
export const LEFT = `${ORIGIN}/inloggen/uitgelogd`;

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

const cookiesOf = (jar: Map<string, string>) =>
  [...jar].map(([name, value]) => `${name}=${value}`).join("; ");

async function follow(jar: Map<string, string>, address: string): Promise<string> {
  const cookie = cookiesOf(jar);
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
export async function startProvider(
  redirectUris: readonly string[],
  { canEnd = true } = {},
): Promise<RunningProvider> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  let user: ProviderUser = { subject: "" };
  let spoiled: Spoil | null = null;
  const provider: Provider = new Provider(issuer, {
    clients: [
      {
        ...CLIENT,
        redirect_uris: [...redirectUris],
        post_logout_redirect_uris: [LEFT],
        response_types: ["code"],
      },
      {
        client_id: KEY_CLIENT.client_id,
        token_endpoint_auth_method: "private_key_jwt",
        // As this service publishes it: by its name the provider finds the key that an assertion was signed with.
        jwks: { keys: [{ ...publicKeyOf(KEY_CLIENT.key) }] },
        redirect_uris: [...redirectUris],
        response_types: ["code"],
      },
    ],
    features: {
      devInteractions: { enabled: false },
      // The page that asks whether somebody wants to sign out, as far as the test reads it.
      rpInitiatedLogout: {
        enabled: canEnd,
        logoutSource: (context, form) => {
          context.body = form;
        },
      },
    },
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
    const { subject, acr, amr, stops, at } = user;
    const result = stops
      ? { error: "access_denied", error_description: "stopped" }
      : { login: { accountId: subject, acr, amr, ts: at } };
    void provider.interactionFinished(request, response, result);
  });
  // What the browser that signed in last holds of the provider; each sign-in is in a new one.
  const jar = new Map<string, string>();
  return {
    issuer,
    async signOut(address) {
      const page = await fetch(address, { headers: { cookie: cookiesOf(jar) } });
      const form = await page.text();
      const xsrf = /name="xsrf" value="([^"]+)"/.exec(form)?.[1];
      if (xsrf === undefined) throw new Error(`${page.status} at ${address}: ${form}`);
      const answer = await fetch(`${issuer}/session/end/confirm`, {
        method: "POST",
        redirect: "manual",
        headers: { cookie: cookiesOf(jar) },
        body: new URLSearchParams({ xsrf, logout: "yes" }),
      });
      return new URL(answer.headers.get("Location") ?? "", issuer);
    },
    async signIn(address, who) {
      user = who;
      jar.clear();
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
