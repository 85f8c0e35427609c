import { noticeKindsOf, switchNotices } from "~/features/staff/domain/staff-notices";
import type { NoticeKind } from "~/features/staff/domain/staff-notices";
import { otherSafetyListeners } from "~/features/staff/queries/listeners.server";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";

export type SwitchNoticesOutcome =
  { ok: true } | { ok: false; code: "not_found" | "last_listener" };

/**
 * Keeps which messages somebody of the staff wants.
 * @param chosen the kinds to hear; the others of their role are switched off
 */
export async function switchOwnNotices(
  { actor }: Authorized<"account.own">,
  chosen: readonly NoticeKind[],
  now: Date,
): Promise<SwitchNoticesOutcome> {
  if (actor.kind !== "staff") return { ok: false, code: "not_found" };
  const { staffId, role } = actor;
  return inTransaction(async (transaction) => {
    const others = await otherSafetyListeners(transaction, staffId);
    const verdict = switchNotices(role, chosen, others);
    if (!verdict.ok) return verdict;
    const { muted } = verdict;
    await transaction.mutedNotice.deleteMany({
      where: { staffId, kind: { in: [...noticeKindsOf(role)] } },
    });
    await transaction.mutedNotice.createMany({ data: muted.map((kind) => ({ staffId, kind })) });
    await emit(
      transaction,
      {
        actor: auditActorOf(actor),
        type: "staff.noticesSwitched",
        subjectKind: "staffAccount",
        subjectId: staffId,
        details: { off: muted.join(" ") },
      },
      now,
    );
    return { ok: true };
  });
}
