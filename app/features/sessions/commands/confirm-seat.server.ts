import { confirmSeatVerdict } from "~/features/sessions/domain/waitlist";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";
import { confirmationMail } from "../mail";
import { registrantsWithAddress, mailColumns, mailSession } from "../queries/registrants.server";
import { findOwnSignUp } from "./cancel-sign-up.server";
import type { OwnSignUpKey } from "./cancel-sign-up.server";
import { mailRegistrant } from "./mail-registrant.server";

export type ConfirmSeatOutcome = { ok: true } | { ok: false; code: "not_found" | "gone" };

/** Confirms the seat that somebody moved up to. Confirming twice is no mistake: it is confirmed. */
export async function confirmSeat(
  grant: Authorized<"session.signUp">,
  key: OwnSignUpKey,
  now: Date,
): Promise<ConfirmSeatOutcome> {
  return inTransaction(async (transaction) => {
    const row = await findOwnSignUp(transaction, grant, key);
    if (!row) return { ok: false, code: "not_found" };
    if (row.state === "confirmed" && row.confirmBy === null) return { ok: true };
    if (!confirmSeatVerdict(row, now).ok) return { ok: false, code: "gone" };
    await transaction.signUp.update({ where: { id: row.id }, data: { confirmBy: null } });
    await emit(
      transaction,
      {
        actor: { kind: "participant" },
        type: "signUp.seatConfirmed",
        subjectKind: "signUp",
        subjectId: row.id,
      },
      now,
    );
    const [registrant] = await registrantsWithAddress(transaction, row.sessionId, [row.id]);
    if (registrant) {
      const session = await transaction.session.findUniqueOrThrow({
        where: { id: row.sessionId },
        select: mailColumns,
      });
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
    return { ok: true };
  });
}
