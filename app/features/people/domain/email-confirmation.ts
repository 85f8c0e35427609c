/**
 * Rule: an address counts only after its owner opened the one-time link that was sent to it. The
 * link works once and for a limited time; the address lives apart from the input.
 * Source: design, section 5 (people without names).
 */

/** How long a one-time link works, in hours: long enough for mail that waits over a weekend day. */
export const EMAIL_LINK_HOURS = 48;

const HOUR_IN_MILLISECONDS = 3_600_000;

export interface EmailLink {
  readonly expiresAt: Date;
  /** When the address was confirmed with this link, or null. */
  readonly usedAt: Date | null;
}

export type EmailLinkVerdict =
  { ok: true } | { ok: false; code: "link_already_used" } | { ok: false; code: "link_expired" };

/** The moment a link sent at `sentAt` stops working. */
export function emailLinkExpiresAt(sentAt: Date): Date {
  return new Date(sentAt.getTime() + EMAIL_LINK_HOURS * HOUR_IN_MILLISECONDS);
}

/**
 * Whether a one-time link may confirm its address now.
 *
 * @param link until when it works and whether it was used.
 * @param now the server's clock; at `expiresAt` itself the link is over.
 */
export function checkEmailLink(link: EmailLink, now: Date): EmailLinkVerdict {
  if (link.usedAt !== null) return { ok: false, code: "link_already_used" };
  if (now.getTime() >= link.expiresAt.getTime()) return { ok: false, code: "link_expired" };
  return { ok: true };
}
