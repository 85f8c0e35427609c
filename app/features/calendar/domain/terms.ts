/**
 * Rule: every term is a setting of the region, and each due date is worked out in one place, here.
 * Source: design, section 3 (report within 14 days, reply within six weeks, one reasoned extension).
 */
import { dueAfter } from "./deadline";

/**
 * The terms of sessions and reporting back, as they stand in the settings of the region; moderation has its own beside
 * its rules. Days are calendar days in Amsterdam.
 */
export interface RegionTerms {
  /** From the end of a session until its report is due. */
  sessionReportDays: number;
  /** From the publication of a proposal or theme until its reply is due. */
  replyDays: number;
  /** What the one reasoned extension adds to `replyDays`. */
  replyExtensionDays: number;
  /** Proposed from receipt of an advice until the formal reaction is due; whoever registers it may choose otherwise. */
  formalReactionDays: number;
  /** Hours a person who moves up from the waitlist has to confirm the seat. */
  waitlistConfirmHours: number;
  /** Hours before the start at which the reminder goes out. */
  sessionReminderHours: number;
}

/** Minutes before the start from which the link to an online session is shown to those signed up. */
export const ONLINE_LINK_MINUTES = 60;

/** Hours before the start from which people can be checked in. */
export const CHECK_IN_HOURS = 2;

/** When the report of a session that ended at `endsAt` is due. */
export function reportDue(endsAt: Date, terms: Pick<RegionTerms, "sessionReportDays">): Date {
  return dueAfter(endsAt, { days: terms.sessionReportDays });
}

/** When the reply to something published at `publishedAt` is due. */
export function replyDue(publishedAt: Date, terms: Pick<RegionTerms, "replyDays">): Date {
  return dueAfter(publishedAt, { days: terms.replyDays });
}

/** When the reply is due after the one extension; counted from publication, so an early extension gains nothing. */
export function extendedReplyDue(
  publishedAt: Date,
  terms: Pick<RegionTerms, "replyDays" | "replyExtensionDays">,
): Date {
  return dueAfter(publishedAt, { days: terms.replyDays + terms.replyExtensionDays });
}

/** The due date proposed for the formal reaction to an advice received at `receivedAt`. */
export function formalReactionDue(
  receivedAt: Date,
  terms: Pick<RegionTerms, "formalReactionDays">,
): Date {
  return dueAfter(receivedAt, { days: terms.formalReactionDays });
}
