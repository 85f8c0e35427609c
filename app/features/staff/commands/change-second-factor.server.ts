import { proofOfOwner } from "~/features/staff/commands/prove-owner.server";
import type { ShownProof } from "~/features/staff/commands/prove-owner.server";
import { auditActorOf } from "~/platform/audit.server";
import { endOtherSessions, endSession, startSession } from "~/platform/auth.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { seal } from "~/platform/secret.server";
import { newTotpSecret, totpStep } from "~/platform/totp.server";
import type { Authorized } from "~/policy/authorize.server";

export type BeginSecondFactorOutcome =
  | { ok: true; staffId: string; secret: string }
  | { ok: false; code: "not_found" | "credentials_refused" };

/**
 * Makes a secret for another phone, for whoever proves to be its owner. Nothing changes yet: the present second factor works
 * until a code of the new one was given.
 */
export async function beginSecondFactor(
  { actor }: Authorized<"account.own">,
  shown: ShownProof,
  now: Date,
): Promise<BeginSecondFactorOutcome> {
  if (actor.kind !== "staff") return { ok: false, code: "not_found" };
  const { staffId } = actor;
  if ((await proofOfOwner(staffId, shown, now)) === null) {
    return { ok: false, code: "credentials_refused" };
  }
  return { ok: true, staffId, secret: newTotpSecret() };
}

export type ChangeSecondFactorOutcome =
  { ok: true; cookie: string } | { ok: false; code: "not_found" | "code_wrong" | "gone" };

/**
 * Puts a new second factor in the place of the present one, once its app shows the right code. Every other session ends, and
 * this browser gets a new one.
 * @param secret the one this browser is adding; null when it took too long
 * @param sessionId the session of this browser
 */
export async function changeSecondFactor(
  { actor }: Authorized<"account.own">,
  { secret, code }: { secret: string | null; code: string },
  sessionId: string | null,
  now: Date,
): Promise<ChangeSecondFactorOutcome> {
  if (actor.kind !== "staff") return { ok: false, code: "not_found" };
  if (secret === null) return { ok: false, code: "gone" };
  const { staffId } = actor;
  const step = totpStep(secret, code, now);
  if (step === null) return { ok: false, code: "code_wrong" };
  await inTransaction(async (transaction) => {
    await transaction.staffAccount.update({
      where: { id: staffId },
      data: { totpSecret: seal(secret), totpLastStep: step },
    });
    await endOtherSessions(transaction, "staff", staffId, sessionId);
    await emit(
      transaction,
      {
        actor: auditActorOf(actor),
        type: "staff.secondFactorChanged",
        subjectKind: "staffAccount",
        subjectId: staffId,
      },
      now,
    );
  });
  await endSession("staff", sessionId);
  return { ok: true, cookie: await startSession("staff", staffId) };
}
