import { countWrongTry, forgetTries, mayTry } from "~/features/staff/commands/count-try.server";
import { freshStep } from "~/features/staff/commands/sign-in.server";
import { localNames } from "~/features/region/queries/identity.server";
import { checkPassword } from "~/features/staff/domain/password";
import type { PasswordVerdict } from "~/features/staff/domain/password";
import type { OwnPasswordInput } from "~/features/staff/schema";
import { auditActorOf } from "~/platform/audit.server";
import { endOtherSessions, endSession, startSession } from "~/platform/auth.server";
import { database, inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { hashPassword, verifyPassword } from "~/platform/password.server";
import type { Authorized } from "~/policy/authorize.server";

export type ChangeOwnPasswordOutcome =
  | { ok: true; cookie: string }
  | { ok: false; code: "not_found" | "credentials_refused" | "code_wrong" }
  | Exclude<PasswordVerdict, { ok: true }>;

/** Whether this is the present password of an account; after wrong tries one waits, as when signing in. */
export async function isOwnPassword(staffId: string, typed: string, now: Date): Promise<boolean> {
  const who = `own ${staffId}`;
  const client = await database();
  const account = await client.staffAccount.findUnique({
    where: { id: staffId },
    select: { passwordHash: true },
  });
  const fits = account !== null && (await verifyPassword(account.passwordHash, typed));
  if (fits && mayTry(who, now)) {
    forgetTries(who);
    return true;
  }
  countWrongTry(who, now);
  return false;
}

/**
 * Gives the own account another password, with the present one and the second factor. Every other session ends, and this
 * browser gets a new one.
 * @param sessionId the session of this browser
 */
export async function changeOwnPassword(
  { actor }: Authorized<"account.own">,
  { current, password: typed, code }: OwnPasswordInput,
  sessionId: string | null,
  now: Date,
): Promise<ChangeOwnPasswordOutcome> {
  if (actor.kind !== "staff") return { ok: false, code: "not_found" };
  const { staffId } = actor;
  if (!(await isOwnPassword(staffId, current, now))) {
    return { ok: false, code: "credentials_refused" };
  }
  const client = await database();
  const { email } = await client.staffAccount.findUniqueOrThrow({ where: { id: staffId } });
  const verdict = checkPassword(typed, { email, localNames: await localNames() });
  if (!verdict.ok) return verdict;
  const passwordHash = await hashPassword(verdict.password);
  const changed = await inTransaction(async (transaction) => {
    const account = await transaction.staffAccount.findUniqueOrThrow({ where: { id: staffId } });
    const step = freshStep(account, code, now);
    if (step === null) return false;
    await transaction.staffAccount.update({
      where: { id: staffId },
      data: { passwordHash, totpLastStep: step },
    });
    await endOtherSessions(transaction, "staff", staffId, sessionId);
    await emit(
      transaction,
      {
        actor: auditActorOf(actor),
        type: "staff.passwordChanged",
        subjectKind: "staffAccount",
        subjectId: staffId,
      },
      now,
    );
    return true;
  });
  if (!changed) return { ok: false, code: "code_wrong" };
  await endSession("staff", sessionId);
  return { ok: true, cookie: await startSession("staff", staffId) };
}
