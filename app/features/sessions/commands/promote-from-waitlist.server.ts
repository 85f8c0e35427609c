import { confirmBy, promote, promoteAll } from "~/features/sessions/domain/waitlist";
import { countsOf, planOf } from "~/features/sessions/domain/ways";
import type { SeatWay } from "~/features/sessions/domain/ways";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { promotionMail } from "../mail";
import { registrantsWithAddress, mailColumns, mailSession } from "../queries/registrants.server";
import { loadWaitlist, sessionPlaces, signUpCounts } from "../queries/waitlist.server";
import { mailRegistrant } from "./mail-registrant.server";

/**
 * Gives free seats of one way to those in line for it and tells each of them. It runs in the transaction that freed the seats, so that
 * nobody can slip in between. Who can be asked has a term to confirm; of whoever cannot, the seat is theirs at once.
 * @param seats "one" after a cancellation, for each freed seat promotes exactly one; "all" after the room grew
 * @param isTold false where the caller tells them, in a message that says something else as well
 * @returns the sign-ups that moved up, in order
 */
export async function promoteFromWaitlist(
  transaction: Transaction,
  sessionId: string,
  { way, seats }: { way: SeatWay; seats: "one" | "all" },
  now: Date,
  isTold = true,
): Promise<string[]> {
  const line = await loadWaitlist(transaction, sessionId, way);
  if (line.length === 0) return [];
  const plan = planOf(await sessionPlaces(transaction, sessionId), way);
  const confirmed = countsOf((await signUpCounts(transaction, sessionId)).confirmed, way);
  const first = seats === "one" ? promote(plan, confirmed, line) : null;
  const promotions = seats === "one" ? (first ? [first] : []) : promoteAll(plan, confirmed, line);
  if (promotions.length === 0) return [];
  const session = await transaction.session.findUniqueOrThrow({
    where: { id: sessionId },
    select: { ...mailColumns, confirmHours: true },
  });
  const until = confirmBy(now, session.startsAt, { waitlistConfirmHours: session.confirmHours });
  const ids = promotions.map(({ id }) => id);
  for (const canBeAsked of [true, false]) {
    const group = promotions.filter((promotion) => promotion.canBeAsked === canBeAsked);
    await transaction.signUp.updateMany({
      where: { id: { in: group.map(({ id }) => id) } },
      data: { state: "confirmed", promotedAt: now, confirmBy: canBeAsked ? until : null },
    });
  }
  for (const signUpId of ids) {
    await emit(
      transaction,
      {
        actor: { kind: "system" },
        type: "signUp.promoted",
        subjectKind: "signUp",
        subjectId: signUpId,
      },
      now,
    );
  }
  const told = isTold ? await registrantsWithAddress(transaction, sessionId, ids) : [];
  for (const registrant of told) {
    const mail = promotionMail(
      registrant.language,
      mailSession(session, registrant),
      registrant.ownUrl,
      until,
    );
    await mailRegistrant(
      transaction,
      session,
      registrant,
      { kind: "promoted", once: now.toISOString(), mail },
      now,
    );
  }
  return ids;
}
