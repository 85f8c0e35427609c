import {
  MESSAGES_PER_SESSION,
  readsMessage,
  toldBy,
} from "~/features/sessions/domain/session-message";
import type { SeatWay } from "~/features/sessions/domain/ways";
import type { SignUpState } from "~/features/sessions/domain/sign-up";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import { messageColumnsSchema } from "../schema/message-form";

/** Notes that somebody was told a message by telephone. Told twice is told. */
export async function tellByTelephone(
  grant: Authorized<"session.attendance">,
  { sessionId, messageId, signUpId }: { sessionId: string; messageId: string; signUpId: string },
  now: Date,
): Promise<{ ok: true } | { ok: false; code: "not_found" }> {
  return inTransaction(async (transaction) => {
    const row = await transaction.sessionMessageReader.findFirst({
      where: { messageId, signUpId, told: "telephone", message: { sessionId } },
      select: { toldAt: true, message: { select: { session: { select: { roundId: true } } } } },
    });
    if (!row || !stillAllows(grant, { roundId: row.message.session.roundId })) {
      return { ok: false, code: "not_found" };
    }
    if (row.toldAt !== null) return { ok: true };
    await transaction.sessionMessageReader.update({
      where: { messageId_signUpId: { messageId, signUpId } },
      data: { toldAt: now },
    });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "signUp.toldByTelephone",
        subjectKind: "signUp",
        subjectId: signUpId,
      },
      now,
    );
    return { ok: true };
  });
}

/** Puts somebody who telephoned on the list of those to call for every message that was written before and is for them. */
export async function tellEarlierMessages(
  transaction: Transaction,
  signUp: { sessionId: string; signUpId: string; state: SignUpState; way: SeatWay },
): Promise<void> {
  const { sessionId, signUpId, state, way } = signUp;
  const earlier = await transaction.sessionMessage.findMany({
    where: { sessionId, readers: { none: { signUpId } } },
    select: { id: true, audience: true },
    take: MESSAGES_PER_SESSION,
  });
  const told = toldBy({ hasAddress: false, byTelephone: true });
  const theirs = earlier.filter((row) =>
    readsMessage(messageColumnsSchema.parse(row).audience, { state, way, wasWrittenTo: false }),
  );
  await transaction.sessionMessageReader.createMany({
    data: theirs.map(({ id }) => ({ messageId: id, signUpId, told })),
  });
}
