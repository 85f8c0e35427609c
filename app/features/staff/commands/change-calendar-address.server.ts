import { proofOfOwner } from "~/features/staff/commands/prove-owner.server";
import type { ShownProof } from "~/features/staff/commands/prove-owner.server";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { emit } from "~/platform/events.server";
import { randomToken, sha256 } from "~/platform/secret.server";
import type { Authorized } from "~/policy/authorize.server";

async function store(
  { actor }: Authorized<"account.own">,
  staffId: string,
  calendarTokenHash: string | null,
  now: Date,
): Promise<void> {
  const type =
    calendarTokenHash === null ? "staff.calendarAddressWithdrawn" : "staff.calendarAddressMade";
  await inTransaction(async (transaction) => {
    await transaction.staffAccount.update({ where: { id: staffId }, data: { calendarTokenHash } });
    await emit(
      transaction,
      { actor: auditActorOf(actor), type, subjectKind: "staffAccount", subjectId: staffId },
      now,
    );
  });
}

export type MakeCalendarAddressOutcome =
  { ok: true; address: string } | { ok: false; code: "not_found" | "credentials_refused" };

/** Makes a secret address for the own calendar, for whoever proves to be its owner; an earlier one works no more. Only its hash is kept. */
export async function makeCalendarAddress(
  grant: Authorized<"account.own">,
  shown: ShownProof,
  now: Date,
): Promise<MakeCalendarAddressOutcome> {
  const { actor } = grant;
  if (actor.kind !== "staff") return { ok: false, code: "not_found" };
  const { staffId } = actor;
  if ((await proofOfOwner(staffId, shown, now)) === null) {
    return { ok: false, code: "credentials_refused" };
  }
  const token = randomToken();
  await store(grant, staffId, sha256(token), now);
  return { ok: true, address: `${publicUrl()}/kalender/${token}.ics` };
}

export type WithdrawCalendarAddressOutcome = { ok: true } | { ok: false; code: "not_found" };

/** Takes the secret address of the own calendar away: it leads nowhere from now on. */
export async function withdrawCalendarAddress(
  grant: Authorized<"account.own">,
  now: Date,
): Promise<WithdrawCalendarAddressOutcome> {
  if (grant.actor.kind !== "staff") return { ok: false, code: "not_found" };
  await store(grant, grant.actor.staffId, null, now);
  return { ok: true };
}
