import { localNames } from "~/features/region/queries/identity.server";
import { checkPassword } from "~/features/staff/domain/password";
import type { PasswordVerdict } from "~/features/staff/domain/password";
import { accountBehind } from "~/features/staff/queries/setup-link.server";
import { database, inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { hashPassword } from "~/platform/password.server";
import { totpStep } from "~/platform/totp.server";

/** What its owner chose: a password, or the hash of the one they chose before; and the code, null when it is none. */
export type ChosenAccess = { password: string; hash?: string | null; code: string | null };

export type SetUpOutcome =
  | { ok: true }
  | { ok: false; code: "gone" }
  /** Only the code is wrong; the password need not be chosen again. */
  | { ok: false; code: "code_wrong" | "code_missing"; passwordHash: string }
  | Exclude<PasswordVerdict, { ok: true }>;

async function hashOfChosen(
  email: string,
  typed: string,
): Promise<{ ok: true; passwordHash: string } | Exclude<PasswordVerdict, { ok: true }>> {
  const verdict = checkPassword(typed, { email, localNames: await localNames() });
  if (!verdict.ok) return verdict;
  return { ok: true, passwordHash: await hashPassword(verdict.password) };
}

/**
 * Lets the owner of an account choose a password, and prove that the second factor is in their app. The link works
 * once: it goes with the change.
 */
export async function setUpAccount(
  token: string,
  { password, hash = null, code }: ChosenAccess,
  now: Date,
): Promise<SetUpOutcome> {
  const found = await accountBehind(await database(), token, now);
  if (!found) return { ok: false, code: "gone" };
  const chosen =
    hash === null
      ? await hashOfChosen(found.email, password)
      : ({ ok: true, passwordHash: hash } as const);
  if (!chosen.ok) return chosen;
  const { passwordHash } = chosen;
  if (code === null) return { ok: false, code: "code_missing", passwordHash };
  const step = totpStep(found.totpSecret, code, now);
  if (step === null) return { ok: false, code: "code_wrong", passwordHash };
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
