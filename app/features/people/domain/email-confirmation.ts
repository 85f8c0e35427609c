/**
 * Rule: an address counts only after its owner opened the one-time link that was sent to it. The
 * link works once and for a limited time; the address lives apart from the input.
 * Source: design, section 5 (people without names).
 */

const MINUTE_IN_MILLISECONDS = 60_000;

export interface EmailLink {
  readonly expiresAt: Date;
  /** When the address was confirmed with this link, or null. */
  readonly usedAt: Date | null;
}

export type EmailLinkVerdict =
  { ok: true } | { ok: false; code: "link_already_used" } | { ok: false; code: "link_expired" };

/** The moment a link sent at `sentAt` stops working; `minutes` is the setting of the region. */
export function emailLinkExpiresAt(sentAt: Date, minutes: number): Date {
  return new Date(sentAt.getTime() + minutes * MINUTE_IN_MILLISECONDS);
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
