import { groupNewsByRound } from "~/features/people/domain/digest";
import { digestMail } from "~/features/people/mail";
import { newsOf } from "~/features/people/queries/news.server";
import { unsubscribeUrl } from "~/features/people/queries/unsubscribe-link.server";
import { database, inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { queueMail } from "~/platform/mail.server";

/** So many people at a time; the next minute takes the rest. */
const BATCH = 100;

/** Makes one message of everything one person waits for, and forgets the notes. */
async function sendTo(transaction: Transaction, personId: string, now: Date): Promise<boolean> {
  const due = { personId, dispatchAt: { lte: now } };
  const [notes, contact] = await Promise.all([
    transaction.notice.findMany({ where: due, orderBy: { createdAt: "asc" } }),
    transaction.contactAddress.findUnique({
      where: { personId },
      include: { person: { select: { language: true } } },
    }),
  ]);
  await transaction.notice.deleteMany({ where: due });
  if (!contact?.confirmedAt) return false;
  const language = contact.person.language === "en" ? "en" : "nl";
  const groups = groupNewsByRound(await newsOf(transaction, notes, language));
  if (groups.length === 0) return false;
  const leave = unsubscribeUrl(contact.id, language);
  await queueMail(
    transaction,
    {
      ...digestMail(language, groups, leave),
      recipient: contact.email,
      unsubscribeUrl: leave,
      madeFrom: JSON.stringify(groups),
    },
    now,
  );
  return true;
}

/**
 * Sends everyone what is due: at once or weekly was settled when the note was made. One message per person, whatever
 * happened in the meantime.
 * @returns how many messages were made
 */
export async function sendDigests(now: Date): Promise<number> {
  const client = await database();
  const due = await client.notice.findMany({
    where: { dispatchAt: { lte: now } },
    distinct: ["personId"],
    take: BATCH,
    select: { personId: true },
  });
  let made = 0;
  for (const { personId } of due) {
    if (await inTransaction((transaction) => sendTo(transaction, personId, now))) made += 1;
  }
  return made;
}
