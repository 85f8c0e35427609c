import { takeBackText } from "~/features/moderation/commands/take-back-text.server";
import { oldestOpenDeadline } from "~/features/calendar/domain/deadline";
import { promotedSeatAt } from "~/features/sessions/domain/waitlist";
import { database, inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { lapsedMail } from "../mail";
import { registrantsWithAddress, mailColumns, mailSession } from "../queries/registrants.server";
import { seatWaySchema } from "../schema";
import { promoteFromWaitlist } from "./promote-from-waitlist.server";
import { mailRegistrant } from "./mail-registrant.server";

/** So many in one run of the job; the next one takes the rest. */
const MOST_AT_ONCE = 500;

async function releaseSeat(transaction: Transaction, signUpId: string, now: Date): Promise<void> {
  const row = await transaction.signUp.findUnique({
    where: { id: signUpId },
    select: {
      state: true,
      confirmBy: true,
      way: true,
      sessionId: true,
      person: { select: { contact: { select: { id: true } } } },
      session: { select: { ...mailColumns } },
    },
  });
  // Confirmed a moment before, or cancelled: then there is nothing to release.
  if (row === null || row.confirmBy === null) return;
  const seat = promotedSeatAt({ ...row, canBeAsked: row.person.contact !== null }, now);
  if (seat === "theirs") {
    await transaction.signUp.update({ where: { id: signUpId }, data: { confirmBy: null } });
    return;
  }
  if (seat !== "lapsed") return;
  await takeBackText(transaction, { kind: "signUpNeeds", id: signUpId }, "closed", now);
  await transaction.signUp.update({
    where: { id: signUpId },
    data: { state: "cancelled", confirmBy: null },
  });
  await emit(
    transaction,
    {
      actor: { kind: "system" },
      type: "signUp.lapsed",
      subjectKind: "signUp",
      subjectId: signUpId,
    },
    now,
  );
  const [registrant] = await registrantsWithAddress(transaction, row.sessionId, [signUpId]);
  if (registrant) {
    const mail = lapsedMail(registrant.language, mailSession(row.session, registrant));
    const message = { kind: "lapsed", once: row.confirmBy.toISOString(), mail } as const;
    await mailRegistrant(transaction, row.session, registrant, message, now);
  }
  const way = seatWaySchema.parse(row.way);
  await promoteFromWaitlist(transaction, row.sessionId, { way, seats: "one" }, now);
}

/**
 * Passes on every promoted seat that was not confirmed in time by somebody who could be asked; each in a transaction of its own, so that one that
 * fails holds up no other. After the start of a session nothing passes on any more.
 */
export async function releaseLapsedSeats(now: Date): Promise<void> {
  const client = await database();
  const lapsed = await client.signUp.findMany({
    where: {
      state: "confirmed",
      confirmBy: { lt: oldestOpenDeadline(now) },
      session: { state: "published", startsAt: { gt: now } },
    },
    select: { id: true },
    orderBy: [{ confirmBy: "asc" }, { id: "asc" }],
    take: MOST_AT_ONCE,
  });
  for (const { id } of lapsed) {
    await inTransaction((transaction) => releaseSeat(transaction, id, now));
  }
}
