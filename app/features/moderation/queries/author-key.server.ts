import type { Connection } from "~/platform/db.server";
import { hashUnder, keyedHash } from "~/platform/secret.server";

/**
 * How a case knows a writer: HMAC(region secret, person). It names nobody and opens nothing. For an answer to a survey
 * the writer is the key of the round, HMAC(round secret, person): with the secret of the round this trace ends.
 */
export function authorKey(personId: string): string {
  return keyedHash("moderation", "author", personId);
}

/** How cases of a round may know somebody, answers to its surveys included. */
export async function authorKeysOf(
  client: Connection,
  personId: string,
  roundId: string | null,
): Promise<string[]> {
  const own = authorKey(personId);
  if (roundId === null) return [own];
  const round = await client.round.findUnique({
    where: { id: roundId },
    select: { secret: true },
  });
  return round?.secret ? [own, authorKey(hashUnder(round.secret, personId))] : [own];
}

/** How reports on one item know a reader; for another item the same reader has another key. */
export function reporterKey(reader: string, subject: { kind: string; id: string }): string {
  return keyedHash("moderation", "reporter", subject.kind, subject.id, reader);
}

/**
 * How the first, second ... report of a reader is found by whoever knows the reader. Two of them have nothing in common, so
 * that nobody can tell that one reader made both.
 */
export function numberedKey(reader: string, number: number): string {
  return keyedHash("moderation", "report", String(number), reader);
}
