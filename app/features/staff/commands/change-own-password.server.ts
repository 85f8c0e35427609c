import { hashOfChosen } from "~/features/staff/commands/choose-password.server";
import type {
  ChosenPassword,
  OnlyCodeWrong,
} from "~/features/staff/commands/choose-password.server";
import { countWrongTry, forgetTries, mayTry } from "~/features/staff/commands/count-try.server";
import { proofOfOwner } from "~/features/staff/commands/prove-owner.server";
import { freshStep } from "~/features/staff/commands/sign-in.server";
import type { PasswordVerdict } from "~/features/staff/domain/password";
import { auditActorOf } from "~/platform/audit.server";
import { endOtherSessions, endSession, startSession } from "~/platform/auth.server";
import { database, inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";

export type ChangeOwnPasswordOutcome =
  | { ok: true; cookie: string }
  | { ok: false; code: "not_found" | "credentials_refused" }
  | OnlyCodeWrong
  | Exclude<PasswordVerdict, { ok: true }>;

/** The present password, empty where the organisation said who this is, and the one that takes its place; `hash` stands for both where only the code was wrong before. */
export type NewPassword = ChosenPassword & {
  current: string;
  /** null when it is none */
  code: string | null;
};

async function present(
  staffId: string,
  { current, hash = null }: NewPassword,
  sessionId: string | null,
  now: Date,
) {
  return hash !== null || (await proofOfOwner(staffId, { current, sessionId }, now)) !== null;
}

/**
 * Gives the own account another password, with the present one and the second factor. Every other session ends, and this
 * browser gets a new one. After wrong codes one waits too, because a password that is kept makes another code cheap to try.
 * @param sessionId the session of this browser
 */
export async function changeOwnPassword(
  { actor }: Authorized<"account.own">,
  input: NewPassword,
  sessionId: string | null,
  now: Date,
): Promise<ChangeOwnPasswordOutcome> {
  if (actor.kind !== "staff") return { ok: false, code: "not_found" };
  const { staffId } = actor;
  const { code } = input;
  if (!(await present(staffId, input, sessionId, now)))
    return { ok: false, code: "credentials_refused" };
  const client = await database();
  const { email } = await client.staffAccount.findUniqueOrThrow({ where: { id: staffId } });
  const chosen = await hashOfChosen(email, input);
  if (!chosen.ok) return chosen;
  const { passwordHash } = chosen;
  if (code === null) return { ok: false, code: "code_missing", passwordHash };
  const who = `own code ${staffId}`;
  const changed = await inTransaction(async (transaction) => {
    const account = await transaction.staffAccount.findUniqueOrThrow({ where: { id: staffId } });
    const step = mayTry(who, now) ? freshStep(account, code, now) : null;
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
  if (!changed) {
    countWrongTry(who, now);
    return { ok: false, code: "code_wrong", passwordHash };
  }
  forgetTries(who);
  await endSession("staff", sessionId);
  return { ok: true, cookie: await startSession("staff", staffId) };
}
