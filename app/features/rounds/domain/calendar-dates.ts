/**
 * Rule: the days of a round that people wait for (the last day to take part, the day of the answer, the days of promised
 * reports) stand in calendars under a UID that never changes, with a higher SEQUENCE at every change. A withdrawn round
 * calls its days off, and says nothing of what is being prepared: no name, and no day but that of withdrawing.
 * Source: the issue on following without mail; RFC 5545 (3.8.4.7 UID, 3.8.7.4 SEQUENCE, 3.8.1.11 STATUS).
 */
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";

const ROUND_DATE_KINDS = ["closes", "answer"] as const;
type RoundDateKind = (typeof ROUND_DATE_KINDS)[number];

/** For how many days a round that was withdrawn tells calendars so. */
export const WITHDRAWN_TOLD_DAYS = 60;

/** A round as its calendar needs it. */
export interface RoundInCalendar {
  id: string;
  isPublic: boolean;
  closesAt: Date | null;
  replyDueAt: Date | null;
  reportedBackAt: Date | null;
  withdrawnAt: Date | null;
  version: number;
  changedAt: Date;
}

/** The report of a session of the round, which is promised by a day. */
export interface PromisedReport {
  sessionId: string;
  isCancelled: boolean;
  dueAt: Date;
  sequence: number;
  changedAt: Date;
}

/** One day in the calendar. */
export interface RoundDay {
  key: string;
  kind: RoundDateKind | "answered" | "report" | "withdrawn";
  status: "CONFIRMED" | "CANCELLED";
  at: Date;
  /** "YYYY-MM-DD" in Amsterdam: it takes nobody's time. */
  day: string;
  sequence: number;
  changedAt: Date;
}

function dayAt(at: Date, day: Omit<RoundDay, "at" | "day">): RoundDay {
  return { ...day, at, day: amsterdamDate(at) };
}

function confirmed(round: RoundInCalendar, kind: RoundDateKind): RoundDay[] {
  const { closesAt, replyDueAt, reportedBackAt, id, version, changedAt } = round;
  const at = kind === "closes" ? closesAt : (reportedBackAt ?? replyDueAt);
  if (at === null) return [];
  return [
    dayAt(at, {
      key: `${kind}-${id}`,
      kind: kind === "answer" && reportedBackAt !== null ? "answered" : kind,
      status: "CONFIRMED",
      sequence: version,
      changedAt,
    }),
  ];
}

/** The days of a round; none of one that nobody has ever seen. */
export function roundDays(round: RoundInCalendar): RoundDay[] {
  const { id, isPublic, withdrawnAt, version } = round;
  if (isPublic) return ROUND_DATE_KINDS.flatMap((kind) => confirmed(round, kind));
  if (withdrawnAt === null) return [];
  return ROUND_DATE_KINDS.map((kind) =>
    dayAt(withdrawnAt, {
      key: `${kind}-${id}`,
      kind: "withdrawn",
      status: "CANCELLED",
      sequence: version,
      changedAt: withdrawnAt,
    }),
  );
}

/** The day by which the report of a session is promised; called off with its session. */
export function reportDay(report: PromisedReport): RoundDay {
  const { sessionId, isCancelled, dueAt, sequence, changedAt } = report;
  return dayAt(dueAt, {
    key: `report-${sessionId}`,
    kind: "report",
    status: isCancelled ? "CANCELLED" : "CONFIRMED",
    sequence,
    changedAt,
  });
}
