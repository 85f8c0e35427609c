/**
 * The push services of browsers: the key by which they know this server, and how one message is handed to one. The address
 * comes from a browser, so the name in it has to lead to a public address at the moment of sending too.
 */
import { createECDH } from "node:crypto";
import { lookup } from "node:dns";
import type { LookupAddress, LookupOptions } from "node:dns";
import { request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { BlockList, isIPv6 } from "node:net";
import { contactEmail, env, publicUrl } from "./env.server";
import { keyedBytes } from "./secret.server";

/** What a browser gives: where its service is asked, and the keys that only the browser opens. */
export type BrowserSubscription = { endpoint: string; keys: { p256dh: string; auth: string } };

/** How handing over went; `before` and `after` say whether the line broke before everything had left. */
export type PushAnswer =
  | { answer: number; retryAfterSeconds: number | null }
  | { broken: "before" | "after"; reason: string };

const TIMEOUT_MILLISECONDS = 10_000;
/** A phone that is off for longer hears nothing: the news is on the own page. */
const KEPT_SECONDS = 3 * 24 * 60 * 60;
const CURVE = "prime256v1";

const notPublic = new BlockList();
const RANGES = {
  ipv4: `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
    192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4`,
  ipv6: "::/96 64:ff9b:1::/48 100::/64 2001:db8::/32 fc00::/7 fe80::/10 fec0::/10 ff00::/8",
} as const;
for (const [family, ranges] of [
  ["ipv4", RANGES.ipv4],
  ["ipv6", RANGES.ipv6],
] as const) {
  for (const range of ranges.split(/\s+/)) {
    const [network = "", bits] = range.split("/");
    notPublic.addSubnet(network, Number(bits), family);
  }
}

/** Whether an address lies in the public network; a version 4 address within version 6 counts as what it is. */
export function isPublicAddress(address: string): boolean {
  return !notPublic.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}

type LookedUp = (
  error: NodeJS.ErrnoException | null,
  addresses: string | LookupAddress[],
  family?: number,
) => void;

/** Looks a name up, and refuses it when any of its addresses is not public. */
function lookUpPublic(name: string, options: LookupOptions, done: LookedUp): void {
  lookup(name, { ...options, all: true }, (error, addresses) => {
    // On an error there are no addresses at all, whatever the type says.
    if (error !== null) {
      done(error, []);
      return;
    }
    const [first] = addresses;
    if (first === undefined || !addresses.every(({ address }) => isPublicAddress(address))) {
      done(Object.assign(new Error("no public address"), { code: "ENOTPUBLIC" }), []);
    } else if (options.all === true) done(null, addresses);
    else done(null, first.address, first.family);
  });
}

let keys: { publicKey: string; privateKey: string } | undefined;

/** The pair of keys of this installation (VAPID, RFC 8292): made from its own key, so that nothing more has to be kept. */
function vapidKeys() {
  if (keys) return keys;
  const pair = createECDH(CURVE);
  pair.setPrivateKey(keyedBytes("push", "vapid"));
  // The library takes a private key of 32 bytes, with the zeros before it.
  const privateKey = Buffer.from(pair.getPrivateKey("hex").padStart(64, "0"), "hex");
  keys = {
    publicKey: pair.getPublicKey("base64url"),
    privateKey: privateKey.toString("base64url"),
  };
  return keys;
}

/** The key that a browser is given when it subscribes. */
export function pushPublicKey(): string {
  return vapidKeys().publicKey;
}

/** Whom a push service can write to about us. */
function subject(): string {
  const page = publicUrl();
  return page.startsWith("https:") ? page : `mailto:${contactEmail()}`;
}

function secondsOf(retryAfter: string | undefined): number | null {
  return retryAfter !== undefined && /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) : null;
}

/** Hands one message to the service of a browser: encrypted for that browser, and signed by us. */
export async function handOverPush(
  subscription: BrowserSubscription,
  text: string,
): Promise<PushAnswer> {
  // Loaded with the first message, so that a start does not wait for it.
  const { default: webPush } = await import("web-push");
  const { headers, body } = webPush.generateRequestDetails(subscription, text, {
    vapidDetails: { subject: subject(), ...vapidKeys() },
    TTL: KEPT_SECONDS,
    urgency: "normal",
    topic: "news",
  });
  const url = new URL(subscription.endpoint);
  const isTest = url.origin === testOrigin();
  const options = {
    method: "POST",
    headers,
    signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    agent: false as const,
    ...(isTest ? {} : { lookup: lookUpPublic }),
  };
  return new Promise((resolve) => {
    let hasLeft = false;
    const request = (isTest && url.protocol === "http:" ? requestPlain : requestSecure)(
      url,
      options,
    );
    request.on("finish", () => {
      hasLeft = true;
    });
    request.on("response", (response) => {
      // Nothing of what a service says is read but its status.
      response.destroy();
      const retryAfterSeconds = secondsOf(response.headers["retry-after"]);
      resolve({ answer: response.statusCode ?? 0, retryAfterSeconds });
    });
    request.on("error", (error) => {
      const reason = "code" in error ? String(error.code) : error.name;
      resolve({ broken: hasLeft ? "after" : "before", reason });
    });
    request.end(body);
  });
}

function testOrigin(): string | undefined {
  const { PUSH_TEST_SERVICE } = env();
  return PUSH_TEST_SERVICE === undefined ? undefined : new URL(PUSH_TEST_SERVICE).origin;
}
