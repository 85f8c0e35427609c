import { auditActorOf } from "~/platform/audit.server";
import { endOtherSessions, endStaffSession } from "~/platform/auth.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";

export type EndOwnSessionsOutcome = { ok: true } | { ok: false; code: "not_found" };

/**
 * Ends one of the own sessions, or all but that of this browser.
 * @param which the key of one; or the session of this browser, which stays
 */
export async function endOwnSessions(
  { actor }: Authorized<"account.own">,
  which: { key: string } | { butNot: string | null },
  now: Date,
): Promise<EndOwnSessionsOutcome> {
  if (actor.kind !== "staff") return { ok: false, code: "not_found" };
  const { staffId } = actor;
  return inTransaction(async (transaction) => {
    if ("key" in which) await endStaffSession(transaction, staffId, which.key);
    else await endOtherSessions(transaction, "staff", staffId, which.butNot);
    await emit(
      transaction,
      {
        actor: auditActorOf(actor),
        type: "staff.sessionsEnded",
        subjectKind: "staffAccount",
        subjectId: staffId,
      },
      now,
    );
    return { ok: true };
  });
}
