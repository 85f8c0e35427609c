import { isToCome } from "~/features/sessions/domain/session";
import { confirmSeatVerdict, moveUpVerdict } from "~/features/sessions/domain/waitlist";
import type { MoveUpReason } from "~/features/sessions/domain/waitlist";
import { countsOf, planOf } from "~/features/sessions/domain/ways";
import type { SeatWay } from "~/features/sessions/domain/ways";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import { confirmationMail } from "../mail";
import { mailColumns, mailSession, registrantsWithAddress } from "../queries/registrants.server";
import type { MailRow } from "../queries/registrants.server";
import { sessionPlaces, signUpCounts } from "../queries/waitlist.server";
import { roleSchema, seatWaySchema, sessionEnumColumns } from "../schema";
import { mailRegistrant } from "./mail-registrant.server";

type Key = { sessionId: string; signUpId: string };

export type SeatByStaffOutcome =
  { ok: true } | { ok: false; code: "not_found" | "conflict" | "full" | "closed" };

/** What a refusal is called at a form. */
const REFUSED = { no_seat: "full", closed: "closed", not_waiting: "conflict" } as const;

function sessionAsRead(row: { state: string; format: string; startsAt: Date }) {
  return { state: sessionEnumColumns.parse(row).state, startsAt: row.startsAt };
}

async function readSignUp(
  transaction: Transaction,
  grant: Authorized<"session.attendance">,
  { sessionId, signUpId }: Key,
) {
  const row = await transaction.signUp.findFirst({
    where: { id: signUpId, sessionId },
    select: {
      id: true,
      role: true,
      way: true,
      state: true,
      confirmBy: true,
      session: { select: { ...mailColumns, roundId: true } },
    },
  });
  return row && stillAllows(grant, { roundId: row.session.roundId }) ? row : null;
}

/** The seat is theirs: whoever left an address reads so, with the session for their calendar. */
export async function tellSeat(
  transaction: Transaction,
  { sessionId, signUpId }: Key,
  session: MailRow,
  now: Date,
): Promise<void> {
  const [registrant] = await registrantsWithAddress(transaction, sessionId, [signUpId]);
  if (!registrant) return;
  const facts = mailSession(session, registrant);
  const mail = confirmationMail(registrant.language, facts, registrant.ownUrl);
  const message = {
    kind: "confirmed",
    once: now.toISOString(),
    mail,
    calendar: "PUBLISH",
  } as const;
  await mailRegistrant(transaction, session, registrant, message, now);
}

/** Confirms the seat of somebody who said so by telephone or at the desk. Confirming twice is no mistake. */
export async function confirmSeatFor(
  grant: Authorized<"session.attendance">,
  key: Key,
  now: Date,
): Promise<SeatByStaffOutcome> {
  return inTransaction(async (transaction): Promise<SeatByStaffOutcome> => {
    const row = await readSignUp(transaction, grant, key);
    if (!row) return { ok: false, code: "not_found" };
    if (!isToCome(sessionAsRead(row.session), now)) return { ok: false, code: "closed" };
    if (row.state === "confirmed" && row.confirmBy === null) return { ok: true };
    if (!confirmSeatVerdict(row, now).ok) return { ok: false, code: "conflict" };
    await transaction.signUp.update({ where: { id: row.id }, data: { confirmBy: null } });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "signUp.seatConfirmed",
        subjectKind: "signUp",
        subjectId: row.id,
      },
      now,
    );
    await tellSeat(transaction, key, row.session, now);
    return { ok: true };
  });
}

/** One seat for everyone of this way more; whoever has the session open to change it finds that it changed. */
async function addSeat(
  transaction: Transaction,
  grant: Authorized<"session.attendance">,
  { sessionId, way }: { sessionId: string; way: SeatWay },
  now: Date,
): Promise<void> {
  const places = way === "online" ? "onlineCapacity" : "capacity";
  await transaction.session.update({
    where: { id: sessionId },
    data: { [places]: { increment: 1 }, version: { increment: 1 } },
  });
  await emit(
    transaction,
    {
      actor: auditActorOf(grant.actor),
      type: "session.changed",
      subjectKind: "session",
      subjectId: sessionId,
      details: { told: "" },
    },
    now,
  );
}

/**
 * Seats one person in line before others, for a reason that the log keeps: in a seat that is free, or in one that is put
 * there for them. The seats are counted in the transaction that gives one away, so that nobody is let in beyond the room.
 */
export async function moveUp(
  grant: Authorized<"session.attendance">,
  { reason, extraSeat, ...key }: Key & { reason: MoveUpReason; extraSeat: boolean },
  now: Date,
): Promise<SeatByStaffOutcome> {
  return inTransaction(async (transaction): Promise<SeatByStaffOutcome> => {
    const row = await readSignUp(transaction, grant, key);
    if (!row) return { ok: false, code: "not_found" };
    const session = {
      isToCome: isToCome(sessionAsRead(row.session), now),
      hasExtraSeat: extraSeat,
    };
    const way = seatWaySchema.parse(row.way);
    const plan = planOf(await sessionPlaces(transaction, key.sessionId), way);
    const counts = await signUpCounts(transaction, key.sessionId);
    const confirmed = countsOf(counts.confirmed, way);
    const signUp = { state: row.state, role: roleSchema.parse(row.role) };
    const verdict = moveUpVerdict(signUp, session, plan, confirmed);
    if (!verdict.ok) return { ok: false, code: REFUSED[verdict.code] };
    if (verdict.isExtraSeat)
      await addSeat(transaction, grant, { sessionId: key.sessionId, way }, now);
    await transaction.signUp.update({
      where: { id: row.id },
      data: { state: "confirmed", promotedAt: now, confirmBy: null },
    });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "signUp.promoted",
        subjectKind: "signUp",
        subjectId: row.id,
        details: { reason, extraSeat: verdict.isExtraSeat },
      },
      now,
    );
    await tellSeat(transaction, key, row.session, now);
    return { ok: true };
  });
}
