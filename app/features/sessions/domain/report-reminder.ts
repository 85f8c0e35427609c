/**
 * Rule: nobody can forget a report: the moderators are reminded shortly before it is due and again when it is late,
 * and when it stays away the owner hears of it too. Each step is sent once. Source: the issue on sessions.
 */
import { daysLeft } from "~/features/calendar/domain/deadline";
import type { ReportStatus } from "./report";

/** Days before the due date on which the first reminder goes out. */
const REMIND_DAYS_BEFORE = 3;

/** Days after the due date on which the owner is told. */
const OWNER_DAYS_AFTER = 3;

export interface ReportReminder {
  /** Names the step, so that each is sent once. */
  step: "nearlyDue" | "late" | "owner";
  to: "moderator" | "owner";
  late: boolean;
  dueAt: Date;
}

/** The reminder that belongs to where a report stands at `now`; null when there is none. */
export function reportReminder(status: ReportStatus, now: Date): ReportReminder | null {
  if (status.status !== "due" && status.status !== "overdue") return null;
  const { dueAt } = status;
  const left = daysLeft(dueAt, now);
  if (status.status === "due") {
    return left <= REMIND_DAYS_BEFORE
      ? { step: "nearlyDue", to: "moderator", late: false, dueAt }
      : null;
  }
  return -left >= OWNER_DAYS_AFTER
    ? { step: "owner", to: "owner", late: true, dueAt }
    : { step: "late", to: "moderator", late: true, dueAt };
}
