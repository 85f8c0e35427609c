import { endStaffSessions } from "~/platform/auth.server";
import { assignmentsOf, refuseAssignment } from "~/features/staff/commands/create-account.server";
import type { AssignmentRefusal } from "~/features/staff/commands/create-account.server";

import { checkAccountChange, isStaffRole } from "~/features/staff/domain/staff-roles";
import type { AccountChangeVerdict, StaffMember } from "~/features/staff/domain/staff-roles";
import type { AccountInput } from "~/features/staff/schema";
import { auditActorOf } from "~/platform/audit.server";
import type { Transaction } from "~/platform/db.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";

export type ChangeAccountOutcome =
  | { ok: true }
  | AssignmentRefusal
  | { ok: false; code: "own_account" | "last_administrator" | "not_found" };

async function readMember(transaction: Transaction, id: string): Promise<StaffMember | null> {
  const row = await transaction.staffAccount.findUnique({
    where: { id },
    select: { role: true, bodyId: true, active: true },
  });
  if (!row || !isStaffRole(row.role)) return null;
  return { staffId: id, role: row.role, bodyId: row.bodyId, active: row.active };
}

/** Administrators who can sign in: an account that still waits for its owner saves nobody from being locked out. */
function activeAdministrators(transaction: Transaction): Promise<number> {
  return transaction.staffAccount.count({
    where: { role: "administrator", active: true, passwordHash: { not: "" } },
  });
}

async function verdictOn(
  transaction: Transaction,
  grant: Authorized<"account.write">,
  before: StaffMember,
  after: Omit<StaffMember, "staffId">,
): Promise<AccountChangeVerdict> {
  return checkAccountChange(before, after, {
    changedBy: grant.actor.kind === "staff" ? grant.actor.staffId : "",
    activeAdministrators: await activeAdministrators(transaction),
  });
}

/**
 * Changes the name, role, body and rounds of an account. Another role or body ends its sessions, so that nobody goes on
 * with what they may no longer do.
 */
export async function changeAccount(
  grant: Authorized<"account.write">,
  id: string,
  input: AccountInput,
  now: Date,
): Promise<ChangeAccountOutcome> {
  return inTransaction(async (transaction) => {
    const before = await readMember(transaction, id);
    if (!before) return { ok: false, code: "not_found" };
    const { role, bodyId, displayName } = input;
    const verdict = await verdictOn(transaction, grant, before, {
      role,
      bodyId,
      active: before.active,
    });
    if (!verdict.ok) return { ok: false, code: verdict.code };
    const refusal = await refuseAssignment(transaction, input);
    if (refusal) return refusal;
    await transaction.staffAccount.update({
      where: { id },
      data: {
        displayName,
        role,
        bodyId,
        rounds: { deleteMany: {}, create: assignmentsOf(input) },
      },
    });
    if (before.role !== role || before.bodyId !== bodyId) {
      await endStaffSessions(transaction, id);
    }
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "staff.accountChanged",
        subjectKind: "staffAccount",
        subjectId: id,
        details: {
          roleBefore: before.role,
          role,
          bodyId,
          rounds: assignmentsOf(input).length,
        },
      },
      now,
    );
    return { ok: true };
  });
}

/** Switches an account off, which ends its sessions at once, or on again. A repeat changes nothing. */
export async function switchAccount(
  grant: Authorized<"account.write">,
  id: string,
  active: boolean,
  now: Date,
): Promise<ChangeAccountOutcome> {
  return inTransaction(async (transaction) => {
    const before = await readMember(transaction, id);
    if (!before) return { ok: false, code: "not_found" };
    if (before.active === active) return { ok: true };
    const verdict = await verdictOn(transaction, grant, before, { ...before, active });
    if (!verdict.ok) return { ok: false, code: verdict.code };
    await transaction.staffAccount.update({ where: { id }, data: { active } });
    if (!active) await endStaffSessions(transaction, id);
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: active ? "staff.accountSwitchedOn" : "staff.accountSwitchedOff",
        subjectKind: "staffAccount",
        subjectId: id,
      },
      now,
    );
    return { ok: true };
  });
}
