/**
 * Rule: a report says what was said, what was answered and what happens next, with attendance by role; slides alone
 * never make a report. It is due 14 days after the end, overdue is visible to all, and it carries the date on which
 * it was published, never an earlier one. Source: design, section 3 (session) and the issue on sessions.
 */
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { isOverdue } from "~/features/calendar/domain/deadline";
import { reportDue, type RegionTerms } from "~/features/calendar/domain/terms";
import { sessionStateAt, type SessionState } from "./session";

const REPORT_SECTIONS = ["said", "answered", "next"] as const;
export type ReportSection = (typeof REPORT_SECTIONS)[number];

export interface ReportToPublish extends Record<ReportSection, string> {
  /** Whether somebody has recorded who was there, also when nobody came. */
  attendanceRecorded: boolean;
  materials: number;
  quotes: readonly { text: string; consent: boolean }[];
  /** A date somebody puts on the report ("YYYY-MM-DD"); null for none. */
  datedOn: string | null;
}

export type ReportGap =
  | { code: "section_missing"; section: ReportSection }
  | { code: "slides_only" }
  | { code: "attendance_missing" }
  | { code: "quote_without_consent"; quote: number };

export type PublishReportVerdict =
  | { ok: true; publishedAt: Date; late: boolean }
  | { ok: false; code: "session_not_ended" | "session_cancelled" | "already_reported" }
  | { ok: false; code: "back_dated" }
  | { ok: false; code: "incomplete"; missing: readonly ReportGap[] };

/** What a report still lacks; empty when it is complete. `quote` is an index from 0. */
export function reportGaps(report: ReportToPublish): ReportGap[] {
  const blank = REPORT_SECTIONS.filter((section) => report[section].trim() === "");
  const gaps: ReportGap[] = [];
  if (blank.length === REPORT_SECTIONS.length && report.materials > 0) {
    gaps.push({ code: "slides_only" });
  }
  gaps.push(...blank.map((section): ReportGap => ({ code: "section_missing", section })));
  if (!report.attendanceRecorded) gaps.push({ code: "attendance_missing" });
  for (const [quote, { consent }] of report.quotes.entries()) {
    if (!consent) gaps.push({ code: "quote_without_consent", quote });
  }
  return gaps;
}

/** Whether the report can be published at `now`; `late` says that its due date had passed. */
export function publishReportVerdict(
  report: ReportToPublish,
  session: { state: SessionState; endsAt: Date },
  terms: Pick<RegionTerms, "sessionReportDays">,
  now: Date,
): PublishReportVerdict {
  const state = sessionStateAt(session, now);
  if (state === "cancelled") return { ok: false, code: "session_cancelled" };
  if (state === "reported") return { ok: false, code: "already_reported" };
  if (state !== "ended") return { ok: false, code: "session_not_ended" };
  if (report.datedOn !== null && report.datedOn !== amsterdamDate(now)) {
    return { ok: false, code: "back_dated" };
  }
  const missing = reportGaps(report);
  if (missing.length > 0) return { ok: false, code: "incomplete", missing };
  return { ok: true, publishedAt: now, late: isOverdue(reportDue(session.endsAt, terms), now) };
}

export type ReportStatus =
  { status: "notYet" } | { status: "due" | "overdue"; dueAt: Date } | { status: "published" };

/** Where the report of a session stands; a cancelled session and one still to come owe none. */
export function reportStatus(
  session: { state: SessionState; endsAt: Date },
  terms: Pick<RegionTerms, "sessionReportDays">,
  now: Date,
): ReportStatus {
  const state = sessionStateAt(session, now);
  if (state === "reported") return { status: "published" };
  if (state !== "ended") return { status: "notYet" };
  const dueAt = reportDue(session.endsAt, terms);
  return { status: isOverdue(dueAt, now) ? "overdue" : "due", dueAt };
}

/** A recording shows faces and voices: never of a session with minors. */
export function recordingVerdict(session: {
  minors: boolean;
}): { ok: true } | { ok: false; code: "minors_present" } {
  return session.minors ? { ok: false, code: "minors_present" } : { ok: true };
}
