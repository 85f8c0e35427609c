import type { WriteToAllVerdict } from "~/features/sessions/domain/session-message";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { findSubmission, recordSubmission } from "~/platform/submission.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import { messageMail } from "../mail";
import { countTold, mayWriteToAll, messageReaders } from "../queries/messages.server";
import { mailColumns, mailSession, registrantsWithAddress } from "../queries/registrants.server";
import type { MailRow } from "../queries/registrants.server";
import type { MessageFields } from "../schema/message-form";
import { mailRegistrant } from "./mail-registrant.server";
import { markRegistrants } from "./mark-registrants.server";

export type WriteToAllOutcome =
  { ok: true } | { ok: false; code: "not_found" } | Extract<WriteToAllVerdict, { ok: false }>;

async function mailMessage(
  transaction: Transaction,
  session: MailRow,
  message: MessageFields & { id: string },
  signUpIds: readonly string[],
  now: Date,
): Promise<void> {
  for (const registrant of await registrantsWithAddress(transaction, session.id, signUpIds)) {
    const facts = mailSession(session, registrant);
    const mail = messageMail(registrant.language, facts, registrant.ownUrl, message);
    const queued = { kind: "message", once: message.id, mail } as const;
    await mailRegistrant(transaction, session, registrant, queued, now);
  }
}

/**
 * Writes to everybody who signed up, or to a part of them, and shows staff no address: who left one gets it by mail, who
 * left none hears in their browser that there is news, everybody reads it with their own sign-up, and who telephoned stands on
 * the list of those to call. Who is written to is read in the transaction that writes, so that nobody who just gave the seat back
 * is among them.
 * @param submission the token of the form, already checked; a repeat of it sends nothing
 */
export async function writeToAll(
  grant: Authorized<"session.attendance">,
  {
    sessionId,
    message,
    submission,
  }: { sessionId: string; message: MessageFields; submission: string },
  now: Date,
): Promise<WriteToAllOutcome> {
  return inTransaction(async (transaction): Promise<WriteToAllOutcome> => {
    const session = await transaction.session.findUnique({
      where: { id: sessionId },
      select: { ...mailColumns, roundId: true },
    });
    if (!session || !stillAllows(grant, { roundId: session.roundId })) {
      return { ok: false, code: "not_found" };
    }
    if ((await findSubmission(transaction, submission)) !== undefined) return { ok: true };
    const readers = await messageReaders(transaction, sessionId, message.audience);
    const verdict = await mayWriteToAll(transaction, session, readers.length, now);
    if (!verdict.ok) return verdict;
    const { audience, body, bodyEn } = message;
    const { id } = await transaction.sessionMessage.create({
      data: {
        ...{ sessionId, audience, body, bodyEn, createdAt: now },
        writtenById: grant.actor.kind === "staff" ? grant.actor.staffId : null,
        readers: { create: readers },
      },
      select: { id: true },
    });
    const byMail = readers.filter(({ told }) => told === "mail");
    const ids = byMail.map(({ signUpId }) => signUpId);
    if (ids.length > 0) await mailMessage(transaction, session, { ...message, id }, ids, now);
    const everybody = readers.map(({ signUpId }) => signUpId);
    await markRegistrants(transaction, sessionId, now, everybody);
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "session.wroteToAll",
        subjectKind: "session",
        subjectId: sessionId,
        details: { audience, ...countTold(readers) },
      },
      now,
    );
    const place = `/werkplek/bijeenkomsten/${sessionId}/berichten`;
    await recordSubmission(transaction, submission, "sessionMessage", place, now);
    return { ok: true };
  });
}
