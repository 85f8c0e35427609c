/**
 * That whoever is signed in proved once more who they are: kept at the session itself, so that it fits no other browser, ends with
 * it, and is used once, also by two requests at the same time.
 */
import type { Transaction } from "./db.server";
import { database } from "./db.server";
import { sha256 } from "./secret.server";

/** Notes it at one session of one member of staff; false where that session is not there any more. */
export async function noteProof(
  transaction: Transaction,
  { sessionId, staffId }: { sessionId: string; staffId: string },
  now: Date,
): Promise<boolean> {
  const { count } = await transaction.authSession.updateMany({
    where: { id: sha256(sessionId), staffId },
    data: { provenAt: now },
  });
  return count === 1;
}

/**
 * Uses the proof of a session up.
 * @param since what was proven before it counts no more
 * @returns whether there was one
 */
export async function spendProof(
  transaction: Transaction,
  { sessionId, staffId }: { sessionId: string; staffId: string },
  since: Date,
): Promise<boolean> {
  const { count } = await transaction.authSession.updateMany({
    where: { id: sha256(sessionId), staffId, provenAt: { gt: since } },
    data: { provenAt: null },
  });
  return count === 1;
}

/** When the owner of a session proved once more who they are; null where they did not, or it was used. */
export async function provenAt(sessionId: string | null): Promise<Date | null> {
  if (sessionId === null) return null;
  const client = await database();
  const row = await client.authSession.findUnique({
    where: { id: sha256(sessionId) },
    select: { provenAt: true },
  });
  return row?.provenAt ?? null;
}
