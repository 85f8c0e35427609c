/**
 * Rule: only attendance counts. Walk-ins count by the role they declare; no-shows do not count; supervisors are
 * recorded apart and are never voices. Source: design, section 6 (honest counting).
 */
import { bandOf } from "~/features/participation/domain/bands";
import type { Range } from "~/features/participation/domain/interval";
import { perRole, type Role } from "~/features/participation/domain/roles";
import { CHECK_IN_HOURS } from "~/features/calendar/domain/terms";
import type { SessionState } from "./session";
import type { SignUpState } from "./sign-up";
import type { SeatWay, Way } from "./ways";

export type CheckInVerdict =
  | { ok: true; to: "attended" }
  | { ok: false; code: "already_checked_in" | "sign_up_cancelled" }
  | AttendanceClosed;

export type AttendanceClosed =
  | { ok: false; code: "too_early"; opensAt: Date }
  | { ok: false; code: "session_cancelled" | "already_reported" };

interface SessionForAttendance {
  state: SessionState;
  startsAt: Date;
  endsAt: Date;
}

/** Whether attendance can be recorded at `now`: from shortly before the start until the report is published. */
export function attendanceOpenVerdict(
  session: SessionForAttendance,
  now: Date,
): { ok: true } | AttendanceClosed {
  if (session.state === "cancelled") return { ok: false, code: "session_cancelled" };
  if (session.state === "reported") return { ok: false, code: "already_reported" };
  const opensAt = new Date(session.startsAt.getTime() - CHECK_IN_HOURS * 3_600_000);
  if (now.getTime() < opensAt.getTime()) return { ok: false, code: "too_early", opensAt };
  return { ok: true };
}

/**
 * Whether a sign-up becomes attendance. Somebody from the waitlist who came is there and counts, and a no-show noted
 * by mistake can be put right.
 */
export function checkInVerdict(
  signUp: { state: SignUpState },
  session: SessionForAttendance,
  now: Date,
): CheckInVerdict {
  const open = attendanceOpenVerdict(session, now);
  if (!open.ok) return open;
  if (signUp.state === "attended") return { ok: false, code: "already_checked_in" };
  if (signUp.state === "cancelled") return { ok: false, code: "sign_up_cancelled" };
  return { ok: true, to: "attended" };
}

export type CloseAttendanceVerdict =
  { ok: true; noShows: readonly string[] } | { ok: false; code: "not_ended" };

/** After the end, confirmed people who were not checked in become no-shows; those still waiting stay as they are. */
export function closeAttendance(
  signUps: readonly { id: string; state: SignUpState }[],
  session: { endsAt: Date },
  now: Date,
): CloseAttendanceVerdict {
  if (now.getTime() < session.endsAt.getTime()) return { ok: false, code: "not_ended" };
  const noShows = signUps.filter((signUp) => signUp.state === "confirmed").map(({ id }) => id);
  return { ok: true, noShows };
}

export interface AttendanceFigures {
  byRole: Record<Role, number>;
  /** Participants who were there, walk-ins included, supervisors not. */
  total: number;
  /** In the room and online, at a session where each has its own places; null at any other. */
  byWay: Record<Way, number> | null;
  walkIns: number;
  noShows: number;
  supervisors: number;
}

/** The figures of attendance, as the report starts with. */
export function attendanceFigures(records: {
  attended: readonly { role: Role; walkIn: boolean; way: SeatWay }[];
  noShows: number;
  supervisors: number;
}): AttendanceFigures {
  const inWay = (way: Way) => records.attended.filter((record) => record.way === way).length;
  return {
    byRole: perRole((role) => records.attended.filter((record) => record.role === role).length),
    total: records.attended.length,
    byWay: records.attended.some(({ way }) => way !== null)
      ? { room: inWay("room"), online: inWay("online") }
      : null,
    walkIns: records.attended.filter((record) => record.walkIn).length,
    noShows: records.noShows,
    supervisors: records.supervisors,
  };
}

/** Attendance as everyone reads it: in bands where the session is about one municipality. */
export interface PublicAttendance {
  byRole: Record<Role, Range>;
  total: Range;
  byWay: Record<Way, Range> | null;
  noShows: Range;
  supervisors: number;
}

/**
 * Rule: people of a role at a session in one municipality are never counted exactly in public, and neither are all of
 * them together, nor those in the room or online: one number less would tell the other. Source: design, section 7 (never exact).
 */
export function publicAttendance(
  figures: AttendanceFigures,
  isOfPartOfRegion: boolean,
  threshold: number,
): PublicAttendance {
  const shown = (count: number): Range =>
    isOfPartOfRegion ? bandOf(count, threshold) : { min: count, max: count };
  const { noShows, supervisors } = figures;
  return {
    byRole: perRole((role) => shown(figures.byRole[role])),
    total: shown(figures.total),
    byWay: figures.byWay && {
      room: shown(figures.byWay.room),
      online: shown(figures.byWay.online),
    },
    noShows: shown(noShows),
    supervisors,
  };
}
