import { keyedHash } from "~/platform/secret.server";

/** How a case knows a writer: HMAC(region secret, person). It names nobody and opens nothing. */
export function authorKey(personId: string): string {
  return keyedHash("moderation", "author", personId);
}

/** How reports on one item know a reader; for another item the same reader has another key. */
export function reporterKey(reader: string, subject: { kind: string; id: string }): string {
  return keyedHash("moderation", "reporter", subject.kind, subject.id, reader);
}
