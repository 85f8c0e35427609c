/**
 * Rule: every term is a setting of the region, and each is written down once, here.
 * Source: design, section 3 (report within 14 days, reply within six weeks, one reasoned extension).
 */
import { dueAfter } from "./deadline";

export interface RegionTerms {
  /** Calendar days after the end of a session within which its report is due. */
  reportDays: number;
  /** Weeks after publication within which a proposal or theme gets its reply. */
  replyWeeks: number;
  /** Weeks that the one reasoned extension adds to the reply term. */
  replyExtensionWeeks: number;
  /** Weeks proposed as due date for the formal reaction to an advice; whoever registers it may choose another. */
  formalReactionWeeks: number;
  /** Hours a person who moves up from the waitlist has to confirm the seat. */
  promotionHours: number;
  /** Hours before the start at which a reminder goes out, largest first. */
  reminderHours: readonly number[];
  /** Minutes before the start from which the link to an online session is shown to those signed up. */
  onlineLinkMinutes: number;
  /** Hours before the start from which people can be checked in. */
  checkInHours: number;
}

export const DEFAULT_TERMS: RegionTerms = {
  reportDays: 14,
  replyWeeks: 6,
  replyExtensionWeeks: 6,
  formalReactionWeeks: 6,
  promotionHours: 48,
  reminderHours: [72, 24],
  onlineLinkMinutes: 60,
  checkInHours: 2,
};

/** When the report of a session that ended at `endsAt` is due. */
export function reportDue(endsAt: Date, terms: RegionTerms): Date {
  return dueAfter(endsAt, { days: terms.reportDays });
}

/** When the reply to something published at `publishedAt` is due. */
export function replyDue(publishedAt: Date, terms: RegionTerms): Date {
  return dueAfter(publishedAt, { weeks: terms.replyWeeks });
}

/** When the reply is due after the one extension; counted from publication, so an early extension gains nothing. */
export function extendedReplyDue(publishedAt: Date, terms: RegionTerms): Date {
  return dueAfter(publishedAt, { weeks: terms.replyWeeks + terms.replyExtensionWeeks });
}

/** The due date proposed for the formal reaction to an advice received at `receivedAt`. */
export function formalReactionDue(receivedAt: Date, terms: RegionTerms): Date {
  return dueAfter(receivedAt, { weeks: terms.formalReactionWeeks });
}
