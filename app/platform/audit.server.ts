import { z } from "zod";
import type { Connection, Transaction } from "./db.server";
import { keyedHash, sameSecret, sha256 } from "./secret.server";
import { insertRows, readRowsIn, sql } from "./statements.server";

/** Who did something: staff by id; a participant, a job or the public without one. */
export type AuditActor =
  | { kind: "staff"; staffId: string }
  | { kind: "participant" }
  | { kind: "public" }
  | { kind: "system" };

/** Any actor as the log keeps it: of participants only the kind, never who. */
export function auditActorOf(
  actor: { kind: "staff"; staffId: string } | { kind: "participant" | "public" | "system" },
): AuditActor {
  return actor.kind === "staff" ? { kind: "staff", staffId: actor.staffId } : { kind: actor.kind };
}

export type AuditEvent = {
  actor: AuditActor;
  action: string;
  subjectKind: string;
  subjectId: string;
  /** facts about the change; never personal data, codes, tokens or answers */
  details?: Record<string, string | number | boolean | null>;
};

const CHAIN_START = "0".repeat(64);
const LAST_HASH = sql`SELECT "hash" FROM "AuditEntry" ORDER BY "sequence" DESC LIMIT 1`;
const hashSchema = z.object({ hash: z.string() });

/**
 * Hash of one entry: SHA-256 over the previous hash and the entry's fields in a fixed order.
 * Whoever has a copy of the log can verify the chain again.
 */
function auditHash(
  previousHash: string,
  at: Date,
  event: { actorKind: string; actorId: string | null; details: string } & Pick<
    AuditEvent,
    "action" | "subjectKind" | "subjectId"
  >,
): string {
  return sha256(
    JSON.stringify([
      previousHash,
      at.toISOString(),
      event.actorKind,
      event.actorId,
      event.action,
      event.subjectKind,
      event.subjectId,
      event.details,
    ]),
  );
}

/**
 * What only this installation can make of a hash: whoever can write in the database, and has no key, cannot make the chain
 * anew from any entry on.
 */
export function auditMac(hash: string): string {
  return keyedHash("audit", hash);
}

/** Writes an entry to the audit log, in the transaction of the change itself. */
export async function audit(transaction: Transaction, at: Date, event: AuditEvent): Promise<void> {
  const [last] = await readRowsIn(transaction, LAST_HASH, hashSchema);
  const previousHash = last?.hash ?? CHAIN_START;
  const fields = {
    actorKind: event.actor.kind,
    actorId: event.actor.kind === "staff" ? event.actor.staffId : null,
    action: event.action,
    subjectKind: event.subjectKind,
    subjectId: event.subjectId,
    details: JSON.stringify(event.details ?? {}),
  };
  const hash = auditHash(previousHash, at, fields);
  await insertRows(transaction, "AuditEntry", [
    { at, ...fields, previousHash, hash, mac: auditMac(hash) },
  ]);
}

/** Outcome of computing the whole chain again: how many entries fit, or the first that does not. */
export type ChainVerdict = { ok: true; entries: number } | { ok: false; sequence: number };

const CHAIN_BATCH = 1_000;

/** Computes the hash of every entry again, from the first: a change, a gap or a removed entry shows. */
export async function verifyAuditChain(client: Connection): Promise<ChainVerdict> {
  let previousHash = CHAIN_START;
  let sequence = 0;
  let entries = 0;
  let isKeyed = false;
  for (;;) {
    const batch = await client.auditEntry.findMany({
      where: { sequence: { gt: sequence } },
      orderBy: { sequence: "asc" },
      take: CHAIN_BATCH,
    });
    for (const entry of batch) {
      const hash = auditHash(previousHash, entry.at, entry);
      isKeyed ||= entry.mac !== "";
      const isOurs = !isKeyed || sameSecret(entry.mac, auditMac(hash));
      if (entry.previousHash !== previousHash || entry.hash !== hash || !isOurs) {
        return { ok: false, sequence: entry.sequence };
      }
      previousHash = hash;
      sequence = entry.sequence;
    }
    entries += batch.length;
    if (batch.length < CHAIN_BATCH) return { ok: true, entries };
  }
}
