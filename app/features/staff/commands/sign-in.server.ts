import { countWrongTry, forgetTries, mayTry } from "~/features/staff/commands/count-try.server";
import type { SignInInput } from "~/features/staff/schema";
import { endSession, startSession } from "~/platform/auth.server";
import type { Transaction } from "~/platform/db.server";
import { database, inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { deviceCookie } from "~/platform/known-device.server";
import { hashPassword, verifyPassword } from "~/platform/password.server";
import { randomToken, seal, unseal } from "~/platform/secret.server";
import { newTotpSecret, totpStep } from "~/platform/totp.server";

/** One refusal for every cause, so that nobody learns which accounts exist or which half was right. */
export type SignInOutcome =
  { ok: true; cookies: string[] } | { ok: false; code: "credentials_refused" };

/** Where somebody signs in. */
export interface SignInPlace {
  /** The prefix of the network address. */
  address: string;
  /** The browser, when it was signed in to this account before. */
  device: string | null;
  /** The session this browser has, which ends. */
  sessionId: string | null;
}

const NOWHERE: SignInPlace = { address: "", device: null, sessionId: null };

type Account = { id: string; totpSecret: string; totpLastStep: number | null };

/** Stands in the place of an account that does not exist, so that its refusal takes the same work. */
type Decoy = { passwordHash: string; account: Account };

let decoy: Promise<Decoy> | undefined;

async function makeDecoy(): Promise<Decoy> {
  const account = { id: "unknown", totpSecret: seal(newTotpSecret()), totpLastStep: null };
  return { passwordHash: await hashPassword(randomToken()), account };
}

async function passwordFits(email: string, password: string): Promise<boolean> {
  decoy ??= makeDecoy();
  const { passwordHash } = await decoy;
  const client = await database();
  const account = await client.staffAccount.findUnique({
    where: { email },
    select: { passwordHash: true },
  });
  // An account that waits for its owner has no password yet; its refusal takes as long as any.
  const stored = account?.passwordHash ?? "";
  return verifyPassword(stored === "" ? passwordHash : stored, password);
}

/** The step of a code that was not used before, else null. */
function freshStep(account: Account, code: string, now: Date): number | null {
  const secret = unseal(account.totpSecret);
  const step = secret ? totpStep(secret, code, now) : null;
  if (step === null || step <= (account.totpLastStep ?? -1)) return null;
  return step;
}

/** Writes a refusal down, of every account in the same way: also of one that does not exist. */
async function refuse(transaction: Transaction, id: string, who: string, now: Date) {
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
  { passwordIsRight, who }: { passwordIsRight: boolean; who: string },
  now: Date,
): Promise<string | null> {
  decoy ??= makeDecoy();
  const { account: nobody } = await decoy;
  const known = await transaction.staffAccount.findUnique({
    where: { email: input.email },
    select: { id: true, active: true, totpSecret: true, totpLastStep: true },
  });
  const account = known ?? nobody;
  const step = freshStep(account, input.code, now);
  const opens = known?.active === true && mayTry(who, now) && passwordIsRight;
  if (!opens || step === null) {
    await refuse(transaction, account.id, who, now);
    return null;
  }
  forgetTries(who);
  await transaction.staffAccount.update({
    where: { id: account.id },
    data: { failedSignIns: 0, totpLastStep: step },
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
  const passwordIsRight = await passwordFits(input.email, input.password);
  const staffId = await inTransaction((transaction) =>
    decide(transaction, input, { passwordIsRight, who }, now),
  );
  if (staffId === null) return { ok: false, code: "credentials_refused" };
  if (place.sessionId !== null) await endSession("staff", place.sessionId);
  return { ok: true, cookies: [await startSession("staff", staffId), deviceCookie(staffId)] };
}
