import { endStaffSessions } from "~/platform/auth.server";
import { assignmentsOf, refuseAssignment } from "~/features/staff/commands/create-account.server";
import type { AssignmentRefusal } from "~/features/staff/commands/create-account.server";

import { handOverWork } from "~/features/staff/commands/hand-over-work.server";
import type { HandOverRefusal } from "~/features/staff/commands/hand-over-work.server";
import { checkAccountChange, isStaffRole } from "~/features/staff/domain/staff-roles";
import type { AccountChangeVerdict, StaffMember } from "~/features/staff/domain/staff-roles";
import type { AccountInput, HandOverInput } from "~/features/staff/schema";
import { auditActorOf } from "~/platform/audit.server";
import type { Transaction } from "~/platform/db.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";

export type ChangeAccountOutcome =
  | { ok: true }
  | AssignmentRefusal
  | HandOverRefusal
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

/** Nobody was named to take over, and nobody said that nobody does. */
const NOT_ASKED: HandOverInput = { handOverTo: null, forNobody: false };

/**
 * Changes the name, role, body and rounds of an account. Another role or body ends its sessions, so that nobody goes on
 * with what they may no longer do; work that nobody else may do goes to a colleague in the same transaction.
 */
export async function changeAccount(
  grant: Authorized<"account.write">,
  id: string,
  input: AccountInput,
  now: Date,
  handOver: HandOverInput = NOT_ASKED,
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
    const roundIds = assignmentsOf(input).map(({ roundId }) => roundId);
    const after = before.active ? { staffId: id, role, bodyId, roundIds } : null;
    const left = await handOverWork(transaction, id, after, handOver, now);
    if (left) return left;
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

/**
 * Switches an account off, which ends its sessions at once, or on again. A repeat changes nothing. Off, its work goes to a
 * colleague in the same transaction, or is said to be for nobody.
 */
export async function switchAccount(
  grant: Authorized<"account.write">,
  id: string,
  active: boolean,
  now: Date,
  handOver: HandOverInput = NOT_ASKED,
): Promise<ChangeAccountOutcome> {
  return inTransaction(async (transaction) => {
    const before = await readMember(transaction, id);
    if (!before) return { ok: false, code: "not_found" };
    if (before.active === active) return { ok: true };
    const verdict = await verdictOn(transaction, grant, before, { ...before, active });
    if (!verdict.ok) return { ok: false, code: verdict.code };
    const left = active ? null : await handOverWork(transaction, id, null, handOver, now);
    if (left) return left;
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
