/**
 * A push service of the tests' own, with a browser behind it: it keeps what comes in, looks whether we signed it (RFC 8292),
 * and opens it as a browser does (RFC 8291, RFC 8188), without the library that closed it.
 */
import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  hkdfSync,
  randomBytes,
  verify,
} from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingHttpHeaders } from "node:http";

const TAG_BYTES = 16;

export type PushReceived = { path: string; headers: IncomingHttpHeaders; body: Buffer };

export interface PushService {
  origin: string;
  received: PushReceived[];
  /** What it answers from now on. */
  answers: { status: number; headers?: Record<string, string> };
  close: () => void;
}

/** Starts a service on a free port of this machine, or on the one that is named. */
export async function startPushService(named = 0): Promise<PushService> {
  const received: PushReceived[] = [];
  const service: PushService = {
    origin: "",
    received,
    answers: { status: 201 },
    close: () => undefined,
  };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      received.push({
        path: request.url ?? "",
        headers: request.headers,
        body: Buffer.concat(parts),
      });
      response.writeHead(service.answers.status, service.answers.headers).end();
    });
  });
  server.listen(named, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : named;
  service.origin = `http://127.0.0.1:${port}`;
  service.close = () => server.close();
  return service;
}

/** A browser that subscribed: its keys, and how it opens a message. */
export function pushBrowser() {
  const pair = createECDH("prime256v1");
  const own = pair.generateKeys();
  const auth = randomBytes(16);
  const open = (body: Buffer): string => {
    const salt = body.subarray(0, 16);
    const keyLength = body.readUInt8(20);
    const theirs = body.subarray(21, 21 + keyLength);
    const closed = body.subarray(21 + keyLength);
    const info = Buffer.concat([Buffer.from("WebPush: info\0"), own, theirs]);
    const material = Buffer.from(hkdfSync("sha256", pair.computeSecret(theirs), auth, info, 32));
    const derive = (what: string, length: number) =>
      Buffer.from(hkdfSync("sha256", material, salt, `Content-Encoding: ${what}\0`, length));
    const decipher = createDecipheriv("aes-128-gcm", derive("aes128gcm", 16), derive("nonce", 12));
    decipher.setAuthTag(closed.subarray(-TAG_BYTES));
    const text = Buffer.concat([decipher.update(closed.subarray(0, -TAG_BYTES)), decipher.final()]);
    // The last record ends in a 2, and zeros behind it.
    return text.subarray(0, text.lastIndexOf(2)).toString("utf8");
  };
  return { keys: { p256dh: own.toString("base64url"), auth: auth.toString("base64url") }, open };
}

/** What a request says of who sends it, when its signature holds; null when it does not. */
export function vapidOf({ headers }: PushReceived): { claims: unknown; publicKey: string } | null {
  const [, token = "", publicKey = ""] =
    /^vapid t=([^,]+), ?k=(.+)$/.exec(headers.authorization ?? "") ?? [];
  const [head = "", body = "", signature = ""] = token.split(".");
  const point = Buffer.from(publicKey, "base64url");
  const key = createPublicKey({
    key: {
      kty: "EC",
      crv: "P-256",
      x: point.subarray(1, 33).toString("base64url"),
      y: point.subarray(33).toString("base64url"),
    },
    format: "jwk",
  });
  const signed = Buffer.from(`${head}.${body}`);
  const holds = verify(
    "sha256",
    signed,
    { key, dsaEncoding: "ieee-p1363" },
    Buffer.from(signature, "base64url"),
  );
  const claims: unknown = JSON.parse(Buffer.from(body, "base64url").toString("utf8"));
  return holds ? { claims, publicKey } : null;
}
