import { hashOfChosen } from "~/features/staff/commands/choose-password.server";
import type {
  ChosenPassword,
  OnlyCodeWrong,
} from "~/features/staff/commands/choose-password.server";
import type { PasswordVerdict } from "~/features/staff/domain/password";
import { accountBehind } from "~/features/staff/queries/setup-link.server";
import { database, inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { totpStep } from "~/platform/totp.server";

/** What its owner chose, and the code; null when it is none. */
export type ChosenAccess = ChosenPassword & { code: string | null };

export type SetUpOutcome =
  | { ok: true }
  | { ok: false; code: "gone" }
  | OnlyCodeWrong
  | Exclude<PasswordVerdict, { ok: true }>;

/**
 * Lets the owner of an account choose a password, and prove that the second factor is in their app. The link works
 * once: it goes with the change.
 */
export async function setUpAccount(
  token: string,
  { code, ...password }: ChosenAccess,
  now: Date,
): Promise<SetUpOutcome> {
  const found = await accountBehind(await database(), token, now);
  if (!found) return { ok: false, code: "gone" };
  const chosen = await hashOfChosen(found.email, password);
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
