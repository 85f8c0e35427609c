import { groupNewsByRound } from "~/features/notices/domain/digest";
import { digestMail } from "~/features/notices/mail";
import { addressBook } from "~/features/notices/queries/address-book.server";
import { newsOf } from "~/features/notices/queries/news.server";
import { database, inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { queueMail } from "~/features/notices/commands/queue-mail.server";

/** So many people at a time; the next minute takes the rest. */
const BATCH = 100;

/** Makes one message of everything one person waits for, and forgets the notes. */
async function sendTo(transaction: Transaction, personId: string, now: Date): Promise<boolean> {
  const due = { personId, dispatchAt: { lte: now } };
  const [notes, [address]] = await Promise.all([
    transaction.notice.findMany({ where: due, orderBy: { createdAt: "asc" } }),
    addressBook().of(transaction, [personId]),
  ]);
  await transaction.notice.deleteMany({ where: due });
  if (address?.confirmed !== true) return false;
  const { email, language, unsubscribeUrl } = address;
  const groups = groupNewsByRound(await newsOf(transaction, notes, language));
  if (groups.length === 0) return false;
  await queueMail(
    transaction,
    {
      ...digestMail(language, groups, unsubscribeUrl),
      recipient: email,
      unsubscribeUrl,
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
