import { localPath } from "~/i18n/language";
import type { Transaction } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { allRows } from "~/platform/portions.server";
import { messagesEndAt } from "../domain/session-message";
import { experienceMail } from "../mail";
import { mailColumns, mailSession, registrantsWithAddress } from "../queries/registrants.server";
import { mailRegistrant } from "./mail-registrant.server";

/**
 * Asks those who had a seat how it was, once, when a session is over; not of one that was found to be over long after. A
 * step of its ending, in the same transaction.
 */
export async function askHowItWas(
  transaction: Transaction,
  sessionId: string,
  now: Date,
): Promise<void> {
  const session = await transaction.session.findUniqueOrThrow({
    where: { id: sessionId },
    select: { ...mailColumns, round: { select: { slug: true } } },
  });
  if (messagesEndAt(session.endsAt) <= now) return;
  const seated = await allRows(({ skip, take }) =>
    transaction.signUp.findMany({
      where: { sessionId, state: { in: ["confirmed", "attended"] } },
      select: { id: true },
      orderBy: { id: "asc" },
      skip,
      take,
    }),
  );
  const ids = seated.map(({ id }) => id);
  for (const registrant of await registrantsWithAddress(transaction, sessionId, ids)) {
    const { language } = registrant;
    const path = localPath(language, `/rondes/${session.round.slug}/ervaring`);
    const mail = experienceMail(language, mailSession(session, registrant), publicUrl() + path);
    const once = session.startsAt.toISOString();
    await mailRegistrant(transaction, session, registrant, { kind: "experience", once, mail }, now);
  }
}
