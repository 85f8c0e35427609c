/**
 * OpenID Connect with the provider of an organisation: authorization code with PKCE, state and nonce, as the NL GOV profile
 * asks. Only this file knows its package. Nothing of a token is logged, and nothing but the subject and the proof of a
 * second factor is read from one.
 */
import * as client from "openid-client";
import { isKey, signingKeysOf } from "./client-key.server";
import { env } from "./env.server";
import { log } from "./log.server";

const SECONDS = 8;
const LOOPBACK = /^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?(?:\/|$)/;

/** Where to sign in, and as whom this service asks. */
export type OpenIdProvider = { issuer: string; clientId: string; clientSecret: string };

/** What the browser carries between the two halves of a sign-in; the provider sees the first two only. */
export type OpenIdSecrets = { state: string; nonce: string; verifier: string };

export type OpenIdProblem = "provider_down" | "provider_refused" | "provider_cancelled";

/** Who somebody is at the provider, and how they proved it there. */
export type OpenIdAnswer = {
  subject: string;
  acr: string | null;
  amr: string[];
  /** When they signed in there, in seconds; null where the provider does not say. */
  authTime: number | null;
  /** What the provider recognises the end of that sign-in by; null where it offers no way to end it. */
  endsWith: string | null;
};

type Failed = { ok: false; code: OpenIdProblem };

/** Whether tokens of this address can be trusted on their way: https, or this very machine outside production. */
export function isSafeIssuer(issuer: string): boolean {
  if (!URL.canParse(issuer)) return false;
  const { protocol, search, hash, username } = new URL(issuer);
  if (search !== "" || hash !== "" || username !== "") return false;
  return protocol === "https:" || (LOOPBACK.test(issuer) && env().NODE_ENV !== "production");
}

/** By a signed statement, of which the provider asks for one way of signing: the key itself never leaves. */
async function byKey(secret: string, known: readonly string[] | undefined) {
  const keys = await signingKeysOf(secret);
  const fits = keys.find(({ algorithm }) => known?.includes(algorithm) ?? true);
  if (fits === undefined) throw new TypeError("no way of signing in common");
  return client.PrivateKeyJwt({ key: fits.key, kid: fits.kid });
}

/** By `Basic` where the provider does not say otherwise; its own word counts. */
function bySecret(secret: string, methods: readonly string[] = ["client_secret_basic"]) {
  return methods.includes("client_secret_basic")
    ? client.ClientSecretBasic(secret)
    : client.ClientSecretPost(secret);
}

/** How this service proves who it is, chosen by what the provider says that it takes. */
function proofFor(secret: string, server: client.ServerMetadata) {
  return isKey(secret)
    ? byKey(secret, server.token_endpoint_auth_signing_alg_values_supported)
    : bySecret(secret, server.token_endpoint_auth_methods_supported);
}

async function configure(provider: OpenIdProvider): Promise<client.Configuration> {
  const { issuer, clientId, clientSecret } = provider;
  const isInsecure = issuer.startsWith("http://");
  const found = await client.discovery(new URL(issuer), clientId, undefined, client.None(), {
    timeout: SECONDS,
    execute: isInsecure ? [client.allowInsecureRequests] : [],
  });
  const server = found.serverMetadata();
  const proof = await proofFor(clientSecret, server);
  const configuration = new client.Configuration(server, clientId, undefined, proof);
  configuration.timeout = SECONDS;
  if (isInsecure) client.allowInsecureRequests(configuration);
  // The signature counts also where the token came straight from the provider.
  client.enableNonRepudiationChecks(configuration);
  return configuration;
}

const codeOf = (error: unknown) =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

/** What went wrong, without a word of what the provider or the browser sent. */
function problemOf(error: unknown): OpenIdProblem {
  if (error instanceof client.AuthorizationResponseError) {
    return error.error === "access_denied" ? "provider_cancelled" : "provider_refused";
  }
  const isUnreachable =
    (error instanceof TypeError && error.message === "fetch failed") ||
    ["OAUTH_TIMEOUT", "OAUTH_RESPONSE_IS_NOT_CONFORM", "OAUTH_RESPONSE_IS_NOT_JSON"].includes(
      codeOf(error),
    );
  return isUnreachable ? "provider_down" : "provider_refused";
}

function failed(error: unknown, step: "start" | "finish" | "check" | "end"): Failed {
  const code = problemOf(error);
  log.warn({ step, problem: code, reason: codeOf(error) }, "sign-in with an organisation failed");
  return { ok: false, code };
}

/** Whether the provider is there, calls itself by this name, and signs in the way this service asks. */
export async function checkProvider(provider: OpenIdProvider): Promise<{ ok: true } | Failed> {
  try {
    const metadata = (await configure(provider)).serverMetadata();
    const isComplete = Boolean(
      metadata.authorization_endpoint && metadata.token_endpoint && metadata.jwks_uri,
    );
    return isComplete && metadata.supportsPKCE()
      ? { ok: true }
      : { ok: false, code: "provider_refused" };
  } catch (error) {
    return failed(error, "check");
  }
}

/**
 * The first half: the address at the provider to which the browser goes.
 * @param redirectUri where it comes back, exactly as it is registered there
 * @param acrValues the kinds of sign-in that count, which the provider is asked for
 * @param mustSayWhen whether the provider has to say when somebody signed in there
 */
export async function beginOpenId(
  provider: OpenIdProvider,
  redirectUri: string,
  { acrValues, mustSayWhen }: { acrValues: readonly string[]; mustSayWhen: boolean },
): Promise<{ ok: true; address: string; secrets: OpenIdSecrets } | Failed> {
  const secrets = {
    state: client.randomState(),
    nonce: client.randomNonce(),
    verifier: client.randomPKCECodeVerifier(),
  };
  try {
    const address = client.buildAuthorizationUrl(await configure(provider), {
      redirect_uri: redirectUri,
      scope: "openid",
      state: secrets.state,
      nonce: secrets.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(secrets.verifier),
      code_challenge_method: "S256",
      // Whoever signed out here is asked again there: a desk is shared.
      prompt: "login",
      ...(mustSayWhen ? { max_age: "0" } : {}),
      ...(acrValues.length === 0 ? {} : { acr_values: acrValues.join(" ") }),
    });
    return { ok: true, address: address.href, secrets };
  } catch (error) {
    return failed(error, "start");
  }
}

function methodsOf(amr: unknown): string[] {
  return Array.isArray(amr) ? amr.filter((method) => typeof method === "string") : [];
}

/**
 * The second half: exchanges the code, and checks state, nonce, issuer, audience, times and signature.
 * @param address where the browser came back, with what the provider put into it
 */
export async function finishOpenId(
  provider: OpenIdProvider,
  address: URL,
  { state, nonce, verifier }: OpenIdSecrets,
): Promise<({ ok: true } & OpenIdAnswer) | Failed> {
  try {
    const configuration = await configure(provider);
    const tokens = await client.authorizationCodeGrant(configuration, address, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined) return { ok: false, code: "provider_refused" };
    const canEnd = configuration.serverMetadata().end_session_endpoint !== undefined;
    return {
      ok: true,
      subject: claims.sub,
      acr: typeof claims["acr"] === "string" ? claims["acr"] : null,
      amr: methodsOf(claims["amr"]),
      authTime: claims.auth_time ?? null,
      endsWith: canEnd ? (tokens.id_token ?? null) : null,
    };
  } catch (error) {
    return failed(error, "finish");
  }
}

/**
 * The address at the provider where the sign-in there ends (OpenID Connect RP-Initiated Logout 1.0).
 * @param hint the token of that sign-in; empty where this browser could not carry it
 * @param comeBackTo where the browser comes back, exactly as it is registered there
 */
export async function endOpenId(
  provider: OpenIdProvider,
  hint: string,
  comeBackTo: string,
): Promise<{ ok: true; address: string; state: string } | Failed> {
  const state = client.randomState();
  try {
    const address = client.buildEndSessionUrl(await configure(provider), {
      post_logout_redirect_uri: comeBackTo,
      state,
      ...(hint === "" ? {} : { id_token_hint: hint }),
    });
    return { ok: true, address: address.href, state };
  } catch (error) {
    return failed(error, "end");
  }
}
