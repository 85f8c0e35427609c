/** The key by which this service proves to a provider who it is. */
import { generateKeyPairSync, verify, webcrypto } from "node:crypto";
import { describe, expect, test } from "vitest";
import { isKey, publicKeyOf, signingKeysOf } from "~/platform/client-key.server";

const rsa = (modulusLength: number) => generateKeyPairSync("rsa", { modulusLength });
const ec = (namedCurve: string) => generateKeyPairSync("ec", { namedCurve });
const pemOf = ({ privateKey }: ReturnType<typeof rsa>) =>
  privateKey.export({ format: "pem", type: "pkcs8" }).toString();

describe("the key of this service", () => {
  test("is read with and without the ends of its lines, and is known by the same name", () => {
    const pem = pemOf(rsa(2048));
    const known = publicKeyOf(pem);
    expect(known?.kid).toMatch(/^[\w-]{43}$/);
    expect(publicKeyOf(pem.replaceAll("\n", ""))).toEqual(known);
    expect(publicKeyOf(pem.replaceAll("\n", "\\n"))).toEqual(known);
  });

  test("is refused where it is weak or none; a secret is not taken for one", () => {
    expect(publicKeyOf(pemOf(rsa(1024)))).toBeNull();
    expect(publicKeyOf(pemOf(ec("secp384r1")))).toBeNull();
    expect(publicKeyOf("-----BEGIN PRIVATE KEY-----AAAA-----END PRIVATE KEY-----")).toBeNull();
    expect(publicKeyOf("een geheim")).toBeNull();
    expect(isKey("een geheim")).toBe(false);
    expect(isKey(pemOf(ec("prime256v1")))).toBe(true);
  });

  test("signs as the profile advises first, with what its public half checks", async () => {
    const pair = rsa(2048);
    const keys = await signingKeysOf(pemOf(pair));
    expect(keys.map(({ algorithm }) => algorithm)).toEqual(["PS256", "RS256"]);
    const [, plain] = keys;
    if (plain === undefined) throw new Error("no key");
    const words = Buffer.from("dit ben ik");
    const signature = await webcrypto.subtle.sign("RSASSA-PKCS1-v1_5", plain.key, words);
    expect(verify("sha256", words, pair.publicKey, Buffer.from(signature))).toBe(true);
    expect(
      (await signingKeysOf(pemOf(ec("prime256v1")))).map(({ algorithm }) => algorithm),
    ).toEqual(["ES256"]);
    expect(await signingKeysOf("een geheim")).toEqual([]);
  });
});
