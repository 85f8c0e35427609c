import type { OwnProfileInput } from "~/features/staff/schema";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";

export type ChangeOwnProfileOutcome = { ok: true } | { ok: false; code: "not_found" };

/** Keeps how somebody of the staff is called and in which language they are written to. Who gives no name has the address. */
export async function changeOwnProfile(
  { actor }: Authorized<"account.own">,
  { displayName, language }: OwnProfileInput,
  now: Date,
): Promise<ChangeOwnProfileOutcome> {
  if (actor.kind !== "staff") return { ok: false, code: "not_found" };
  const { staffId } = actor;
  return inTransaction(async (transaction) => {
    const before = await transaction.staffAccount.findUniqueOrThrow({ where: { id: staffId } });
    const name = displayName ?? before.email;
    await transaction.staffAccount.update({
      where: { id: staffId },
      data: { displayName: name, language },
    });
    await emit(
      transaction,
      {
        actor: auditActorOf(actor),
        type: "staff.ownProfileChanged",
        subjectKind: "staffAccount",
        subjectId: staffId,
        details: { nameChanged: name !== before.displayName, language },
      },
      now,
    );
    return { ok: true };
  });
}
