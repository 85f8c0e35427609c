import { joinIdentity } from "~/features/staff/commands/link-identity.server";
import type { JoinRefusal } from "~/features/staff/commands/link-identity.server";
import type { RecognisedIdentity } from "~/features/staff/commands/sign-in-with-organisation.server";
import { accountBehind } from "~/features/staff/queries/setup-link.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { hashPassword } from "~/platform/password.server";
import { randomToken } from "~/platform/secret.server";
import { totpStep } from "~/platform/totp.server";

export type AcceptInvitationOutcome =
  { ok: true } | JoinRefusal | { ok: false; code: "gone" | "code_missing" | "code_wrong" };

/**
 * Lets the owner of an account take up the one-time link with the account of their organisation instead of a password. The
 * account gets a password that nobody knows. Where the token proved no second factor, the app is proven as always.
 * @param recognised null when it took too long, or was for another link
 * @param code null when none was typed
 */
export async function acceptInvitation(
  token: string,
  recognised: RecognisedIdentity | null,
  code: string | null,
  now: Date,
): Promise<AcceptInvitationOutcome> {
  if (recognised === null) return { ok: false, code: "gone" };
  const passwordHash = await hashPassword(randomToken());
  return inTransaction(async (transaction) => {
    const account = await accountBehind(transaction, token, now);
    if (!account) return { ok: false, code: "gone" };
    if (!recognised.hasFactor && code === null) return { ok: false, code: "code_missing" };
    const step = code === null ? null : totpStep(account.totpSecret, code, now);
    if (!recognised.hasFactor && step === null) return { ok: false, code: "code_wrong" };
    const actor = { kind: "staff", staffId: account.id } as const;
    const joined = await joinIdentity(transaction, { ...account, actor }, recognised, now);
    if (!joined.ok) return joined;
    await transaction.staffAccount.update({
      where: { id: account.id },
      data: { passwordHash, totpLastStep: step, setupTokenHash: null, setupExpiresAt: null },
    });
    await emit(
      transaction,
      {
        actor,
        type: "staff.accountSetUp",
        subjectKind: "staffAccount",
        subjectId: account.id,
        details: { providerId: recognised.providerId },
      },
      now,
    );
    return { ok: true };
  });
}
