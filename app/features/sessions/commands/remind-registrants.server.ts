import { isReminderDue } from "~/features/sessions/domain/session";
import { database, inTransaction } from "~/platform/db.server";
import { allRows } from "~/platform/portions.server";
import { reminderMail } from "../mail";
import { registrantsWithAddress, mailColumns, mailSession } from "../queries/registrants.server";
import { sessionEnumColumns } from "../schema";
import { mailRegistrant } from "./mail-registrant.server";
import { markRegistrants } from "./mark-registrants.server";

const LONGEST_NOTICE_HOURS = 336;
const HOUR_IN_MILLISECONDS = 3_600_000;

async function remindOf(sessionId: string, now: Date): Promise<void> {
  await inTransaction(async (transaction) => {
    const session = await transaction.session.findUniqueOrThrow({
      where: { id: sessionId },
      select: { ...mailColumns, remindHours: true },
    });
    const { state } = sessionEnumColumns.parse(session);
    if (!isReminderDue({ ...session, state }, null, now)) return;
    const due = await allRows(({ skip, take }) =>
      transaction.signUp.findMany({
        where: { sessionId, state: "confirmed", remindedAt: null },
        select: { id: true },
        orderBy: { id: "asc" },
        skip,
        take,
      }),
    );
    const ids = due.map(({ id }) => id);
    for (const registrant of await registrantsWithAddress(transaction, sessionId, ids)) {
      const facts = mailSession(session, registrant);
      const mail = reminderMail(registrant.language, facts, registrant.ownUrl);
      const once = session.startsAt.toISOString();
      await mailRegistrant(transaction, session, registrant, { kind: "reminder", once, mail }, now);
    }
    await markRegistrants(transaction, sessionId, now, ids);
    await transaction.signUp.updateMany({
      where: { id: { in: ids } },
      data: { remindedAt: now },
    });
  });
}

/** Reminds those who have a seat, once, at the hours before the start that the session sets. */
export async function remindRegistrants(now: Date): Promise<void> {
  const client = await database();
  const sessions = await allRows(({ skip, take }) =>
    client.session.findMany({
      where: {
        state: "published",
        startsAt: {
          gt: now,
          lte: new Date(now.getTime() + LONGEST_NOTICE_HOURS * HOUR_IN_MILLISECONDS),
        },
        signUps: { some: { state: "confirmed", remindedAt: null } },
      },
      select: { id: true },
      orderBy: { id: "asc" },
      skip,
      take,
    }),
  );
  for (const { id } of sessions) await remindOf(id, now);
}
