import { sendSetUpLink, setUpColumns } from "~/features/staff/commands/issue-setup-link.server";
import { checkAssignment } from "~/features/staff/domain/staff-roles";
import type { AccountInput, NewAccountInput } from "~/features/staff/schema";
import type { Language } from "~/i18n/language";
import { auditActorOf } from "~/platform/audit.server";
import type { Transaction } from "~/platform/db.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";

/** A body or a round that does not exist, or a body that does not fit the role. */
export type AssignmentRefusal =
  | { ok: false; code: "body_missing" | "body_not_for_role" }
  | { ok: false; code: "unknown_choice"; what: "bodyId" | "roundIds" };

export type CreateAccountOutcome =
  { ok: true; id: string; link: string } | AssignmentRefusal | { ok: false; code: "address_taken" };

/** Whether the body and rounds of a form exist and fit the role; only moderators keep rounds. */
export async function refuseAssignment(
  transaction: Transaction,
  { role, bodyId, roundIds }: AccountInput,
): Promise<AssignmentRefusal | null> {
  const verdict = checkAssignment({ role, bodyId });
  if (!verdict.ok) return { ok: false, code: verdict.code };
  const unknown = (what: "bodyId" | "roundIds"): AssignmentRefusal => ({
    ok: false,
    code: "unknown_choice",
    what,
  });
  if (bodyId && (await transaction.body.count({ where: { id: bodyId } })) === 0) {
    return unknown("bodyId");
  }
  const found = await transaction.round.count({ where: { id: { in: roundIds } } });
  return found === new Set(roundIds).size ? null : unknown("roundIds");
}

/** The rows that assign a moderator to rounds; other roles have none. */
export function assignmentsOf({ role, roundIds }: AccountInput): { roundId: string }[] {
  return role === "moderator" ? [...new Set(roundIds)].map((roundId) => ({ roundId })) : [];
}

/** Makes an account and sends its owner a one-time link. An address belongs to one account. */
export async function createAccount(
  grant: Authorized<"account.write">,
  input: NewAccountInput,
  language: Language,
  now: Date,
): Promise<CreateAccountOutcome> {
  return inTransaction(async (transaction) => {
    const { email, displayName, role, bodyId } = input;
    const refusal = await refuseAssignment(transaction, input);
    if (refusal) return refusal;
    if (await transaction.staffAccount.findUnique({ where: { email } })) {
      return { ok: false, code: "address_taken" };
    }
    const { token, columns } = setUpColumns(now);
    const { id } = await transaction.staffAccount.create({
      data: {
        email,
        displayName,
        role,
        bodyId,
        ...columns,
        createdAt: now,
        rounds: { create: assignmentsOf(input) },
      },
    });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "staff.accountCreated",
        subjectKind: "staffAccount",
        subjectId: id,
        details: { role, bodyId },
      },
      now,
    );
    const link = await sendSetUpLink(transaction, { id, email, token }, language, now);
    return { ok: true, id, link };
  });
}
