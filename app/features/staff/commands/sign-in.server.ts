import {
  AFTER_GOOD_SIGN_IN,
  afterFailedSignIn,
  checkSignIn,
} from "~/features/staff/domain/sign-in-throttle";
import type { SignInInput } from "~/features/staff/schema";
import { startSession } from "~/platform/auth.server";
import type { Transaction } from "~/platform/db.server";
import { database, inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { hashPassword, verifyPassword } from "~/platform/password.server";
import { randomToken, unseal } from "~/platform/secret.server";
import { totpStep } from "~/platform/totp.server";

/** One refusal for every cause, so that nobody learns which accounts exist or which half was right. */
export type SignInOutcome =
  { ok: true; cookie: string } | { ok: false; code: "credentials_refused" };

type Account = {
  id: string;
  active: boolean;
  totpSecret: string;
  totpLastStep: number | null;
  failedSignIns: number;
  lockedUntil: Date | null;
};

let decoy: Promise<string> | undefined;

/** A hash that fits nothing: an unknown account takes as long as a known one. */
function decoyHash(): Promise<string> {
  decoy ??= hashPassword(randomToken());
  return decoy;
}

async function passwordFits(email: string, password: string): Promise<boolean> {
  const client = await database();
  const fallback = await decoyHash();
  const account = await client.staffAccount.findUnique({
    where: { email },
    select: { passwordHash: true },
  });
  return verifyPassword(account?.passwordHash ?? fallback, password);
}

/** The step of a code that was not used before, else null. */
function freshStep(account: Account, code: string, now: Date): number | null {
  const secret = unseal(account.totpSecret);
  const step = secret ? totpStep(secret, code, now) : null;
  if (step === null || step <= (account.totpLastStep ?? -1)) return null;
  return step;
}

async function refuse(transaction: Transaction, account: Account, now: Date) {
  const attempts = afterFailedSignIn(account, now);
  await transaction.staffAccount.update({ where: { id: account.id }, data: attempts });
  if (attempts.lockedUntil) {
    await emit(
      transaction,
      {
        actor: { kind: "public" },
        type: "staff.signInBlocked",
        subjectKind: "staffAccount",
        subjectId: account.id,
        details: { attempts: attempts.failedSignIns },
      },
      now,
    );
  }
}

/** Decides one try inside a transaction, so that parallel tries count one by one and a code works once. */
async function decide(
  transaction: Transaction,
  input: SignInInput,
  passwordIsRight: boolean,
  now: Date,
): Promise<string | null> {
  const account = await transaction.staffAccount.findUnique({
    where: { email: input.email },
    select: {
      id: true,
      active: true,
      totpSecret: true,
      totpLastStep: true,
      failedSignIns: true,
      lockedUntil: true,
    },
  });
  if (!account?.active || !checkSignIn(account, now).ok) return null;
  const step = freshStep(account, input.code, now);
  if (!passwordIsRight || step === null) {
    await refuse(transaction, account, now);
    return null;
  }
  await transaction.staffAccount.update({
    where: { id: account.id },
    data: { ...AFTER_GOOD_SIGN_IN, totpLastStep: step },
  });
  await emit(
    transaction,
    {
      actor: { kind: "staff", staffId: account.id },
      type: "staff.signIn",
      subjectKind: "staffAccount",
      subjectId: account.id,
    },
    now,
  );
  return account.id;
}

/**
 * Signs a staff member in with password and second factor.
 * @returns the cookie of the new session, or a refusal without a cause
 */
export async function signIn(input: SignInInput, now: Date): Promise<SignInOutcome> {
  const passwordIsRight = await passwordFits(input.email, input.password);
  const staffId = await inTransaction((transaction) =>
    decide(transaction, input, passwordIsRight, now),
  );
  if (staffId === null) return { ok: false, code: "credentials_refused" };
  return { ok: true, cookie: await startSession("staff", staffId) };
}
