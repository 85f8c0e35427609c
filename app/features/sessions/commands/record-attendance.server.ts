import {
  recordParticipation,
  withdrawParticipation,
} from "~/features/participation/commands/record-participation.server";
import type { Declaration } from "~/features/participation/commands/record-participation.server";
import type { Role } from "~/features/participation/domain/roles";
import { isAgeBand } from "~/features/participation/domain/roles";
import { attendanceOpenVerdict, checkInVerdict } from "~/features/sessions/domain/attendance";
import { isWayAsked } from "~/features/sessions/domain/ways";
import type { AttendanceEvent } from "~/features/sessions/events";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import { roleSchema, sessionEnumColumns, signUpStateSchema } from "../schema";

type Grant = Authorized<"session.attendance">;

export type AttendanceOutcome =
  | { ok: true }
  | { ok: false; code: "not_found" | "duplicate" | "conflict" }
  | { ok: false; code: "closed"; because: "too_early" | "session_cancelled" | "already_reported" };

/** Names the attendance in the ledger; the same name is given by whoever writes a session's ledger. */
function attendanceSubject(sessionId: string): string {
  return `session:${sessionId}`;
}

const sessionColumns = {
  id: true,
  roundId: true,
  activityId: true,
  state: true,
  format: true,
  onlineCapacity: true,
  startsAt: true,
  endsAt: true,
} as const;

/** The session when the asker may keep its attendance, and it is open now. */
async function openSession(
  transaction: Transaction,
  grant: Grant,
  sessionId: string,
  now: Date,
): Promise<
  | { ok: true; session: NonNullable<Awaited<ReturnType<typeof readSession>>> }
  | Exclude<AttendanceOutcome, { ok: true }>
> {
  const session = await readSession(transaction, sessionId);
  if (!session || !stillAllows(grant, { roundId: session.roundId })) {
    return { ok: false, code: "not_found" };
  }
  const verdict = attendanceOpenVerdict(session, now);
  return verdict.ok ? { ok: true, session } : { ok: false, code: "closed", because: verdict.code };
}

async function readSession(transaction: Transaction, id: string) {
  const row = await transaction.session.findUnique({ where: { id }, select: sessionColumns });
  return row && { ...row, ...sessionEnumColumns.parse(row) };
}

async function note(
  transaction: Transaction,
  grant: Grant,
  type: AttendanceEvent["type"],
  sessionId: string,
  now: Date,
) {
  const subject = { subjectKind: "session", subjectId: sessionId } as const;
  await emit(transaction, { actor: auditActorOf(grant.actor), type, ...subject }, now);
}

function staffIdOf(grant: Grant): string | null {
  return grant.actor.kind === "staff" ? grant.actor.staffId : null;
}

/** Notes that somebody who signed up is there; from then on it counts, in the role they declared. */
export async function checkIn(
  grant: Grant,
  { sessionId, signUpId }: { sessionId: string; signUpId: string },
  now: Date,
): Promise<AttendanceOutcome> {
  return inTransaction(async (transaction) => {
    const open = await openSession(transaction, grant, sessionId, now);
    if (!open.ok) return open;
    const { session } = open;
    const row = await transaction.signUp.findFirst({ where: { id: signUpId, sessionId } });
    if (!row) return { ok: false, code: "not_found" };
    const state = signUpStateSchema.parse(row.state);
    const verdict = checkInVerdict({ state }, session, now);
    if (!verdict.ok) {
      return { ok: false, code: verdict.code === "already_checked_in" ? "duplicate" : "conflict" };
    }
    const role = roleSchema.parse(row.role);
    const declaration: Declaration = {
      role,
      ageBand: row.ageBand !== null && isAgeBand(row.ageBand) ? row.ageBand : null,
      municipalityId: row.municipalityId,
      experienceExpert: row.experienceExpert,
      forOrganisation: row.forOrganisation,
    };
    await transaction.signUp.update({
      where: { id: signUpId },
      data: { state: verdict.to, confirmBy: null },
    });
    await transaction.attendance.create({
      data: {
        sessionId,
        signUpId,
        role,
        way: row.way,
        recordedById: staffIdOf(grant),
        createdAt: now,
      },
    });
    await recordParticipation(
      transaction,
      {
        ...declaration,
        personId: row.personId,
        activityId: session.activityId,
        subject: attendanceSubject(sessionId),
        channel: "session",
      },
      session.startsAt,
    );
    await note(transaction, grant, "attendance.checkedIn", sessionId, now);
    return { ok: true };
  });
}

/** Takes a check-in back that was a mistake: it then counts nowhere. */
export async function undoCheckIn(
  grant: Grant,
  { sessionId, signUpId }: { sessionId: string; signUpId: string },
  now: Date,
): Promise<AttendanceOutcome> {
  return inTransaction(async (transaction) => {
    const open = await openSession(transaction, grant, sessionId, now);
    if (!open.ok) return open;
    const row = await transaction.signUp.findFirst({
      where: { id: signUpId, sessionId, state: "attended" },
      select: { personId: true },
    });
    if (!row) return { ok: false, code: "conflict" };
    await transaction.attendance.deleteMany({ where: { signUpId } });
    await transaction.signUp.update({ where: { id: signUpId }, data: { state: "confirmed" } });
    await withdrawParticipation(transaction, row.personId, attendanceSubject(sessionId));
    await note(transaction, grant, "attendance.undone", sessionId, now);
    return { ok: true };
  });
}

/** Notes people who came without signing up, by the role they say. */
export async function addWalkIns(
  grant: Grant,
  { sessionId, role, count }: { sessionId: string; role: Role; count: number },
  now: Date,
): Promise<AttendanceOutcome> {
  return inTransaction(async (transaction) => {
    const open = await openSession(transaction, grant, sessionId, now);
    if (!open.ok) return open;
    const { session } = open;
    for (let number = 0; number < count; number += 1) {
      const { id } = await transaction.attendance.create({
        data: {
          sessionId,
          role,
          walkIn: true,
          // Who walks in, is in the room.
          way: isWayAsked(session) ? "room" : null,
          recordedById: staffIdOf(grant),
          createdAt: now,
        },
        select: { id: true },
      });
      await recordParticipation(
        transaction,
        {
          role,
          ageBand: null,
          municipalityId: null,
          experienceExpert: false,
          forOrganisation: false,
          // A person of this one contribution, whom nobody can find back and who is therefore never linked.
          personId: id,
          activityId: session.activityId,
          subject: attendanceSubject(sessionId),
          channel: "session",
        },
        session.startsAt,
      );
    }
    await note(transaction, grant, "attendance.walkIns", sessionId, now);
    return { ok: true };
  });
}

/** Takes back the last walk-in of a role, when one too many was noted. */
export async function removeWalkIn(
  grant: Grant,
  { sessionId, role }: { sessionId: string; role: Role },
  now: Date,
): Promise<AttendanceOutcome> {
  return inTransaction(async (transaction) => {
    const open = await openSession(transaction, grant, sessionId, now);
    if (!open.ok) return open;
    const last = await transaction.attendance.findFirst({
      where: { sessionId, role, walkIn: true },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      select: { id: true },
    });
    if (!last) return { ok: false, code: "conflict" };
    await transaction.attendance.delete({ where: { id: last.id } });
    await withdrawParticipation(transaction, last.id, attendanceSubject(sessionId));
    await note(transaction, grant, "attendance.walkInRemoved", sessionId, now);
    return { ok: true };
  });
}
