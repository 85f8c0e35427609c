import { countWrongTry, forgetTries, mayTry } from "~/features/staff/commands/count-try.server";
import { recoveryHashesSchema } from "~/features/staff/schema";
import { isMarkOf, passwordMark } from "~/features/staff/queries/password-mark.server";
import type { SignInInput } from "~/features/staff/schema";
import { endSession, startSession } from "~/platform/auth.server";
import { deskLanguage } from "~/i18n/language";
import type { Language } from "~/i18n/language";
import type { Transaction } from "~/platform/db.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { deviceCookie } from "~/platform/known-device.server";
import { seal, sha256, unseal } from "~/platform/secret.server";
import { newTotpSecret, totpStep } from "~/platform/totp.server";

/** One refusal for every cause, so that nobody learns which accounts exist or which half was right. */
export type SignInOutcome =
  { ok: true; cookies: string[]; language: Language } | { ok: false; code: "credentials_refused" };

/** Where somebody signs in. */
export interface SignInPlace {
  /** The prefix of the network address. */
  address: string;
  /** The browser, when it was signed in to this account before. */
  device: string | null;
  /** The session this browser has, which ends. */
  sessionId: string | null;
  /** What was found of the password, where it was looked at before; else the typed one is looked at. */
  mark?: string;
}

const NOWHERE: SignInPlace = { address: "", device: null, sessionId: null };

type Account = {
  id: string;
  totpSecret: string;
  totpLastStep: number | null;
  recoveryHashes: string;
};

/** Stands in the place of an account that does not exist, so that its refusal takes the same work. */
function makeDecoy(): Account {
  return {
    id: "unknown",
    totpSecret: seal(newTotpSecret()),
    totpLastStep: null,
    recoveryHashes: "[]",
  };
}

/** The step of a code that was not used before, else null. A step of other commands that ask for the second factor. */
export function freshStep(
  account: Pick<Account, "totpSecret" | "totpLastStep">,
  code: string,
  now: Date,
): number | null {
  const secret = unseal(account.totpSecret);
  const step = secret ? totpStep(secret, code, now) : null;
  if (step === null || step <= (account.totpLastStep ?? -1)) return null;
  return step;
}

/**
 * What an account keeps of its second factor after a code: the step, or the recovery codes that are left; null when wrong. A
 * step of the other way to sign in.
 */
export function afterCode(account: Account, code: string, now: Date) {
  const step = freshStep(account, code, now);
  if (step !== null) return { totpLastStep: step };
  const hashes = recoveryHashesSchema.parse(JSON.parse(account.recoveryHashes));
  const left = hashes.filter((hash) => hash !== sha256(code));
  return left.length < hashes.length ? { recoveryHashes: JSON.stringify(left) } : null;
}

/** Writes a refusal down, of every account in the same way: also of one that does not exist. A step of both ways to sign in. */
export async function refuse(transaction: Transaction, id: string, who: string, now: Date) {
  const waits = countWrongTry(who, now);
  await transaction.staffAccount.updateMany({
    where: { id },
    data: { failedSignIns: { increment: 1 } },
  });
  const about = { actor: { kind: "public" }, subjectKind: "staffAccount", subjectId: id } as const;
  await emit(transaction, { ...about, type: "staff.signInFailed" }, now);
  if (waits) await emit(transaction, { ...about, type: "staff.signInBlocked" }, now);
}

/** Decides one try inside a transaction, so that parallel tries count one by one and a code works once. */
async function decide(
  transaction: Transaction,
  input: SignInInput,
  { mark, who }: { mark: string; who: string },
  now: Date,
): Promise<{ id: string; language: Language } | null> {
  const known = await transaction.staffAccount.findUnique({
    where: { email: input.email },
    select: {
      id: true,
      active: true,
      language: true,
      passwordHash: true,
      totpSecret: true,
      totpLastStep: true,
      recoveryHashes: true,
    },
  });
  const account = known ?? makeDecoy();
  const after = afterCode(account, input.code, now);
  const opens = known?.active === true && mayTry(who, now) && isMarkOf(known.passwordHash, mark);
  if (!opens || after === null) {
    await refuse(transaction, account.id, who, now);
    return null;
  }
  forgetTries(who);
  await transaction.staffAccount.update({
    where: { id: account.id },
    data: { failedSignIns: 0, ...after },
  });
  await emit(
    transaction,
    {
      actor: { kind: "staff", staffId: account.id },
      type: "recoveryHashes" in after ? "staff.recoveryCodeUsed" : "staff.signIn",
      subjectKind: "staffAccount",
      subjectId: account.id,
    },
    now,
  );
  return { id: account.id, language: deskLanguage(known.language) };
}

/**
 * Signs a staff member in with password and second factor; the session this browser had before ends.
 * @returns the cookies of the new session and of the browser, or a refusal without a cause
 */
export async function signIn(
  input: SignInInput,
  now: Date,
  place: SignInPlace = NOWHERE,
): Promise<SignInOutcome> {
  const who =
    place.device === null ? `${place.address} ${input.email}` : `${place.device} ${input.email}`;
  const mark = place.mark ?? (await passwordMark(input.email, input.password));
  const opened = await inTransaction((transaction) =>
    decide(transaction, input, { mark, who }, now),
  );
  if (opened === null) return { ok: false, code: "credentials_refused" };
  const { id: staffId, language } = opened;
  if (place.sessionId !== null) await endSession("staff", place.sessionId);
  return {
    ok: true,
    language,
    cookies: [await startSession("staff", staffId), deviceCookie(staffId)],
  };
}
