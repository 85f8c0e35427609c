import { cancelSessionVerdict } from "~/features/sessions/domain/session";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import { cancellationMail } from "../mail";
import { registrantsWithAddress, mailColumns, mailSession } from "../queries/registrants.server";
import { sessionEnumColumns } from "../schema";
import { mailRegistrant } from "./mail-registrant.server";
import { markRegistrants } from "./mark-registrants.server";

export type CancelSessionOutcome =
  | { ok: true }
  | { ok: false; code: "not_found" | "closed" | "conflict" }
  | { ok: false; code: "invalid"; errors: Record<string, string> };

const REFUSALS = { already_started: "closed", wrong_state: "conflict" } as const;

async function notifyRegistrants(
  transaction: Transaction,
  sessionId: string,
  reason: string,
  now: Date,
): Promise<void> {
  const session = await transaction.session.findUniqueOrThrow({
    where: { id: sessionId },
    select: mailColumns,
  });
  for (const registrant of await registrantsWithAddress(transaction, sessionId)) {
    const mail = cancellationMail(registrant.language, mailSession(session, registrant), reason);
    const message = { kind: "cancelled", once: "", mail, calendar: "CANCEL" } as const;
    await mailRegistrant(transaction, session, registrant, message, now);
  }
  await markRegistrants(transaction, sessionId, now);
}

/** Calls a session off, with a reason that everyone can read and everybody signed up is told. */
export async function cancelSession(
  grant: Authorized<"session.write">,
  { id, reason }: { id: string; reason: string },
  now: Date,
): Promise<CancelSessionOutcome> {
  return inTransaction(async (transaction) => {
    const row = await transaction.session.findUnique({
      where: { id },
      select: { roundId: true, state: true, format: true, startsAt: true },
    });
    if (!row || !stillAllows(grant, { roundId: row.roundId })) {
      return { ok: false, code: "not_found" };
    }
    const { state } = sessionEnumColumns.parse(row);
    const verdict = cancelSessionVerdict({ state, startsAt: row.startsAt }, reason, now);
    if (!verdict.ok) {
      return verdict.code === "reason_missing"
        ? { ok: false, code: "invalid", errors: { reason: "sessionDesk.reasonMissing" } }
        : { ok: false, code: REFUSALS[verdict.code] };
    }
    await transaction.session.update({
      where: { id },
      data: {
        state: "cancelled",
        cancelReason: reason.trim(),
        sequence: { increment: 1 },
        changedAt: now,
        version: { increment: 1 },
      },
    });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "session.cancelled",
        subjectKind: "session",
        subjectId: id,
      },
      now,
    );
    if (verdict.notifyRegistrants) await notifyRegistrants(transaction, id, reason.trim(), now);
    return { ok: true };
  });
}
