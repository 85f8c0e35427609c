import type { Transaction } from "./db.server";
import { sha256 } from "./secret.server";

/** Who did something: staff by id; a participant, a job or the public without one. */
export type AuditActor =
  | { kind: "staff"; staffId: string }
  | { kind: "participant" }
  | { kind: "public" }
  | { kind: "system" };

export type AuditEvent = {
  actor: AuditActor;
  action: string;
  subjectKind: string;
  subjectId: string;
  /** facts about the change; never personal data, codes, tokens or answers */
  details?: Record<string, string | number | boolean | null>;
};

const CHAIN_START = "0".repeat(64);

/**
 * Hash of one entry: SHA-256 over the previous hash and the entry's fields in a fixed order.
 * Whoever has a copy of the log can reckon the chain again.
 */
export function auditHash(
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

/** Writes an entry to the audit log, in the transaction of the change itself. */
export async function audit(transaction: Transaction, at: Date, event: AuditEvent): Promise<void> {
  const last = await transaction.auditEntry.findFirst({
    orderBy: { sequence: "desc" },
    select: { hash: true },
  });
  const previousHash = last?.hash ?? CHAIN_START;
  const fields = {
    actorKind: event.actor.kind,
    actorId: event.actor.kind === "staff" ? event.actor.staffId : null,
    action: event.action,
    subjectKind: event.subjectKind,
    subjectId: event.subjectId,
    details: JSON.stringify(event.details ?? {}),
  };
  await transaction.auditEntry.create({
    data: { at, ...fields, previousHash, hash: auditHash(previousHash, at, fields) },
  });
}
