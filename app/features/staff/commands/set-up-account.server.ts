import { localNames } from "~/features/region/queries/identity.server";
import { checkPassword } from "~/features/staff/domain/password";
import type { PasswordVerdict } from "~/features/staff/domain/password";
import { accountBehind } from "~/features/staff/queries/setup-link.server";
import type { SetUpInput } from "~/features/staff/schema";
import { database, inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { hashPassword } from "~/platform/password.server";
import { totpStep } from "~/platform/totp.server";

export type SetUpOutcome =
  | { ok: true }
  | { ok: false; code: "gone" | "code_wrong" }
  | Exclude<PasswordVerdict, { ok: true }>;

/**
 * Lets the owner of an account choose a password, and prove that the second factor is in their app. The link works
 * once: it goes with the change.
 */
export async function setUpAccount(
  token: string,
  { password: typed, code }: SetUpInput,
  now: Date,
): Promise<SetUpOutcome> {
  const found = await accountBehind(await database(), token, now);
  if (!found) return { ok: false, code: "gone" };
  const verdict = checkPassword(typed, {
    email: found.email,
    localNames: await localNames(),
  });
  if (!verdict.ok) return verdict;
  const step = totpStep(found.totpSecret, code, now);
  if (step === null) return { ok: false, code: "code_wrong" };
  const passwordHash = await hashPassword(verdict.password);
  return inTransaction(async (transaction) => {
    const account = await accountBehind(transaction, token, now);
    if (!account) return { ok: false, code: "gone" };
    await transaction.staffAccount.update({
      where: { id: account.id },
      data: { passwordHash, totpLastStep: step, setupTokenHash: null, setupExpiresAt: null },
    });
    await emit(
      transaction,
      {
        actor: { kind: "staff", staffId: account.id },
        type: "staff.accountSetUp",
        subjectKind: "staffAccount",
        subjectId: account.id,
      },
      now,
    );
    return { ok: true };
  });
}
