/** A real OpenID Connect provider in the process of the test, on a port of its own, and a person at its pages. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Who is at the provider, and what it says of how they signed in. */
export type ProviderUser = { subject: string; acr?: string; amr?: string[]; stops?: boolean };

export type RunningProvider = {
  issuer: string;
  /** Goes through the pages of the provider as this person; the address at which the browser comes back. */
  signIn: (address: string, user: ProviderUser) => Promise<URL>;
  /** Changes what the token says before it leaves, as a provider would that is broken or somebody else's. */
  spoil: (token: ((answer: Record<string, unknown>) => Record<string, unknown>) | null) => void;
  stop: () => Promise<void>;
};

export const CLIENT = { client_id: "inbreng", client_secret: "een geheim van de organisatie" };

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
  const { Provider } = await import("oidc-provider");
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  let user: ProviderUser = { subject: "" };
  let spoiled: Parameters<RunningProvider["spoil"]>[0] = null;
  const provider = new Provider(issuer, {
    clients: [{ ...CLIENT, redirect_uris: [...redirectUris], response_types: ["code"] }],
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
    if (context.path === "/token" && spoiled !== null && typeof context.body === "object") {
      context.body = spoiled(context.body);
    }
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
