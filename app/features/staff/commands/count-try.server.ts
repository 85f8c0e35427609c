import {
  AFTER_GOOD_SIGN_IN,
  afterFailedSignIn,
  checkSignIn,
} from "~/features/staff/domain/sign-in-throttle";
import type { SignInAttempts } from "~/features/staff/domain/sign-in-throttle";

/** As many are remembered at once; beyond that the oldest is forgotten. */
const MOST_REMEMBERED = 50_000;

/** In memory only, as all limits by address: a restart gives everybody a few free tries. */
const attempts = new Map<string, SignInAttempts>();

/** Whether whoever tries may be let in now. */
export function mayTry(who: string, now: Date): boolean {
  return checkSignIn(attempts.get(who) ?? AFTER_GOOD_SIGN_IN, now).ok;
}

/**
 * Counts a wrong try; one while waiting does not make the wait longer.
 * @returns whether a wait begins with it
 */
export function countWrongTry(who: string, now: Date): boolean {
  if (!mayTry(who, now)) return false;
  const after = afterFailedSignIn(attempts.get(who) ?? AFTER_GOOD_SIGN_IN, now);
  attempts.delete(who);
  attempts.set(who, after);
  const [oldest] = attempts.keys();
  if (attempts.size > MOST_REMEMBERED && oldest !== undefined) attempts.delete(oldest);
  return after.lockedUntil !== null;
}

/** Forgets the wrong tries of somebody who got in. */
export function forgetTries(who: string): void {
  attempts.delete(who);
}
