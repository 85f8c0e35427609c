/**
 * Rule: after a few wrong tries whoever tried waits, each time twice as long up to an hour, so that
 * guessing is useless and a colleague who mistyped is not locked out for the day. Who waits is a network
 * address together with an account, or a browser that was signed in to it before: a stranger who keeps
 * trying locks nobody out. A wrong password, a wrong TOTP, an unknown account and one that waits are told
 * in the same words.
 * Source: design, section 5 (staff sign in with password plus TOTP); sign-in is rate-limited.
 */
export interface SignInAttempts {
  /** Wrong tries since the last good one. */
  readonly failedSignIns: number;
  readonly lockedUntil: Date | null;
}

/** Wrong tries that cost nothing. */
export const FREE_ATTEMPTS = 4;

const FIRST_WAIT_SECONDS = 30;
const LONGEST_WAIT_SECONDS = 3_600;
/** A day of rest forgets earlier tries. */
const FORGET_AFTER_SECONDS = 86_400;
const SECOND_IN_MILLISECONDS = 1_000;

export type SignInVerdict =
  { ok: true } | { ok: false; code: "rate_limited"; retryAfterSeconds: number };

/**
 * Whether a try may be made now; asked before the password is looked at.
 *
 * @returns the seconds to wait, for `Retry-After`, at least 1.
 */
export function checkSignIn(attempts: SignInAttempts, now: Date): SignInVerdict {
  if (attempts.lockedUntil === null) return { ok: true };
  const wait = attempts.lockedUntil.getTime() - now.getTime();
  if (wait <= 0) return { ok: true };
  const retryAfterSeconds = Math.ceil(wait / SECOND_IN_MILLISECONDS);
  return { ok: false, code: "rate_limited", retryAfterSeconds };
}

/** The attempts to store after a wrong try. */
export function afterFailedSignIn(attempts: SignInAttempts, now: Date): SignInAttempts {
  const failedSignIns = (isForgotten(attempts, now) ? 0 : attempts.failedSignIns) + 1;
  if (failedSignIns <= FREE_ATTEMPTS) return { failedSignIns, lockedUntil: null };
  const doublings = failedSignIns - FREE_ATTEMPTS - 1;
  const wait = Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** doublings);
  return {
    failedSignIns,
    lockedUntil: new Date(now.getTime() + wait * SECOND_IN_MILLISECONDS),
  };
}

/** The attempts to store after a good sign-in. */
export const AFTER_GOOD_SIGN_IN: SignInAttempts = { failedSignIns: 0, lockedUntil: null };

function isForgotten({ lockedUntil }: SignInAttempts, now: Date): boolean {
  if (lockedUntil === null) return false;
  return now.getTime() - lockedUntil.getTime() >= FORGET_AFTER_SECONDS * SECOND_IN_MILLISECONDS;
}
