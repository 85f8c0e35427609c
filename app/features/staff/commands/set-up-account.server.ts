import { checkPassword } from "~/features/staff/domain/password";
import { accountBehind } from "~/features/staff/queries/setup-link.server";
import type { SetUpInput } from "~/features/staff/schema";
import { database, inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { hashPassword } from "~/platform/password.server";
import type { Refusal } from "~/platform/http.server";
import { totpStep } from "~/platform/totp.server";

export type SetUpOutcome =
  | { ok: true }
  | Refusal
  /** `error` is a message key for the field, `detail` fills it in. */
  | { ok: false; code: "refused"; field: string; error: string; detail: Record<string, number> };

function refuse(field: string, error: string, detail: Record<string, number> = {}): SetUpOutcome {
  return { ok: false, code: "refused", field, error, detail };
}

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
  const verdict = checkPassword(typed, { email: found.email });
  if (!verdict.ok) {
    const { ok: _, code: problem, ...detail } = verdict;
    return refuse("password", `staff.${problem}`, detail);
  }
  const step = totpStep(found.totpSecret, code, now);
  if (step === null) return refuse("code", "staff.codeWrong");
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
