import { undoUntil } from "~/features/moderation/domain/undo-decision";
import { tellStaff } from "~/features/staff/commands/tell-staff.server";
import { auditActorOf } from "~/platform/audit.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { StaffActor } from "~/policy/actor";
import type { Colleague } from "../queries/colleagues.server";

/**
 * Notes who is asked about a case, and tells them: some minutes later, so that asking for sixty cases, or the wrong colleague
 * first, is one message or none. Whoever asks only themselves hears nothing. A step of asking.
 */
export async function assignCase(
  transaction: Transaction,
  actor: StaffActor,
  { id, roundId, state }: { id: string; roundId: string | null; state: string },
  { id: assigneeId }: Colleague,
  now: Date,
): Promise<void> {
  await transaction.moderationCase.update({ where: { id }, data: { assigneeId } });
  if (assigneeId !== actor.staffId) {
    const alert = state === "held" ? "assignedHeld" : "assigned";
    const place = { roundId, bodyId: null, askedId: assigneeId, notBefore: undoUntil(now) };
    await tellStaff(transaction, { alert, id, ...place }, now);
  }
  await emit(
    transaction,
    {
      actor: auditActorOf(actor),
      type: "moderation.assigned",
      subjectKind: "moderationCase",
      subjectId: id,
      details: { assigneeId },
    },
    now,
  );
}
