import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";

/** Notes that a held text was read, once per reader: who sees what is meant for one role leaves a trace. */
export async function recordReading(
  grant: Authorized<"moderation.held">,
  caseId: string,
  now: Date,
): Promise<void> {
  const { actor } = grant;
  if (actor.kind !== "staff") return;
  await inTransaction(async (transaction) => {
    const read = {
      action: "moderation.heldRead",
      subjectKind: "moderationCase",
      subjectId: caseId,
    } as const;
    const known = await transaction.auditEntry.count({
      where: { ...read, actorId: actor.staffId },
    });
    if (known > 0) return;
    await emit(
      transaction,
      {
        actor: auditActorOf(actor),
        type: read.action,
        subjectKind: read.subjectKind,
        subjectId: caseId,
      },
      now,
    );
  });
}
