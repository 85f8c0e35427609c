/**
 * Rule: nobody but its owner knows a password or a second factor. An administrator makes an account with a one-time
 * link, and the owner chooses both behind it. A new link makes the old password, second factor and sessions useless
 * at once. Source: design, section 4 (accounts) and section 5 (password plus TOTP).
 */
const HOUR_IN_MILLISECONDS = 3_600_000;

/** A working week with a weekend in it would be longer; a colleague who is away gets a new link. */
export const SETUP_LINK_HOURS = 72;

/** The moment a link made at `now` stops working. */
export function setupLinkExpiresAt(now: Date): Date {
  return new Date(now.getTime() + SETUP_LINK_HOURS * HOUR_IN_MILLISECONDS);
}

/** Whether a link still works; at the moment of expiry itself it does not. */
export function setupLinkWorks(expiresAt: Date | null, now: Date): boolean {
  return expiresAt !== null && now.getTime() < expiresAt.getTime();
}

export type NewLinkVerdict = { ok: true } | { ok: false; code: "own_account" };

/**
 * Whether an administrator may give an account a new link. Not the own one: somebody who loses the link then has
 * nobody left to ask, so another administrator does it.
 */
export function newLinkVerdict(accountId: string, changedBy: string): NewLinkVerdict {
  return accountId === changedBy ? { ok: false, code: "own_account" } : { ok: true };
}
