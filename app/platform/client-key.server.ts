/**
 * The private key by which this service proves to a provider of accounts who it is (`private_key_jwt`, RFC 7523), as the NL GOV
 * profile for OpenID Connect asks: the key stays here, and the provider knows its public half. It stands where a secret
 * would stand.
 */
import { createHash, createPrivateKey, createPublicKey, webcrypto } from "node:crypto";
import type { KeyObject } from "node:crypto";
import { z } from "zod";

const PEM = /-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END PRIVATE KEY-----/;
const FEWEST_BITS = 2_048;

const publicKeySchema = z.union([
  z.object({ kty: z.literal("RSA"), e: z.string(), n: z.string() }),
  z.object({ kty: z.literal("EC"), crv: z.literal("P-256"), x: z.string(), y: z.string() }),
]);

/** The public half, as a provider reads it (RFC 7517). */
export type PublicKey = z.output<typeof publicKeySchema> & { kid: string; use: "sig" };

/** Whether what stands in the place of a secret is meant as a private key. */
export function isKey(secret: string): boolean {
  return secret.includes("PRIVATE KEY-----");
}

/** The key in a PEM, also one that lost the ends of its lines on its way through a form or a variable. */
function derOf(secret: string): Buffer | null {
  const body = PEM.exec(secret.replaceAll("\\n", "\n"))?.[1];
  return body === undefined ? null : Buffer.from(body.replaceAll(/\s/g, ""), "base64");
}

function isStrong(key: KeyObject): boolean {
  const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType === "rsa") return (modulusLength ?? 0) >= FEWEST_BITS;
  return key.asymmetricKeyType === "ec" && namedCurve === "prime256v1";
}

function readKey(secret: string): { der: Buffer; key: KeyObject } | null {
  const der = derOf(secret);
  if (der === null) return null;
  try {
    const key = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
    return isStrong(key) ? { der, key } : null;
  } catch {
    return null;
  }
}

function publicHalf(key: KeyObject): PublicKey {
  const shown = publicKeySchema.parse(createPublicKey(key).export({ format: "jwk" }));
  // The members in the order of their names, and no others (RFC 7638).
  const members = Object.entries(shown).sort(([a], [b]) => (a < b ? -1 : 1));
  const kid = createHash("sha256")
    .update(JSON.stringify(Object.fromEntries(members)))
    .digest("base64url");
  return { ...shown, kid, use: "sig" };
}

/** The public half of a key; null when it is none, or too weak: RSA from 2048 bits and P-256 count. */
export function publicKeyOf(secret: string): PublicKey | null {
  const read = readKey(secret);
  return read === null ? null : publicHalf(read.key);
}

/** A key for one way of signing. */
export type SigningKey = { algorithm: string; kid: string; key: webcrypto.CryptoKey };

/** The ways in which a key can sign, the one that is advised first; none for what is no key. */
export async function signingKeysOf(secret: string): Promise<SigningKey[]> {
  const read = readKey(secret);
  if (read === null) return [];
  const shown = publicHalf(read.key);
  const ways =
    shown.kty === "EC"
      ? [{ algorithm: "ES256", name: "ECDSA", namedCurve: "P-256" }]
      : [
          { algorithm: "PS256", name: "RSA-PSS", hash: "SHA-256" },
          { algorithm: "RS256", name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" },
        ];
  return Promise.all(
    ways.map(async ({ algorithm, ...way }) => ({
      algorithm,
      kid: shown.kid,
      key: await webcrypto.subtle.importKey("pkcs8", read.der, way, false, ["sign"]),
    })),
  );
}
