import { changeActivity } from "~/features/participation/commands/change-activity.server";
import { closeAttendance as decideClosing } from "~/features/sessions/domain/attendance";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import { sessionEnumColumns, signUpStateSchema } from "../schema";

export type CloseAttendanceOutcome = { ok: true } | { ok: false; code: "not_found" | "closed" };

/**
 * Declares the list of who was there complete: whoever had a seat and did not come becomes a no-show. Supervisors are
 * written down beside it and count nowhere. It can be done again, when the list is put right.
 */
export async function closeAttendance(
  grant: Authorized<"session.attendance">,
  { sessionId, supervisors }: { sessionId: string; supervisors: number },
  now: Date,
): Promise<CloseAttendanceOutcome> {
  return inTransaction(async (transaction) => {
    const session = await transaction.session.findUnique({
      where: { id: sessionId },
      select: {
        roundId: true,
        activityId: true,
        state: true,
        format: true,
        endsAt: true,
        signUps: { where: { state: "confirmed" }, select: { id: true, state: true } },
      },
    });
    if (!session || !stillAllows(grant, { roundId: session.roundId })) {
      return { ok: false, code: "not_found" };
    }
    const { state } = sessionEnumColumns.parse(session);
    if (state === "cancelled" || state === "reported") return { ok: false, code: "closed" };
    const signUps = session.signUps.map((row) => ({
      id: row.id,
      state: signUpStateSchema.parse(row.state),
    }));
    const verdict = decideClosing(signUps, session, now);
    if (!verdict.ok) return { ok: false, code: "closed" };
    await transaction.signUp.updateMany({
      where: { id: { in: [...verdict.noShows] } },
      data: { state: "noShow" },
    });
    await transaction.session.update({
      where: { id: sessionId },
      data: { attendanceClosedAt: now, supervisors },
    });
    await changeActivity(transaction, session.activityId, { supervisors });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "attendance.closed",
        subjectKind: "session",
        subjectId: sessionId,
        details: { noShows: verdict.noShows.length, supervisors },
      },
      now,
    );
    return { ok: true };
  });
}
