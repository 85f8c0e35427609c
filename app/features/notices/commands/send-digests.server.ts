import { digestOf, writeNotes } from "~/features/notices/queries/digest.server";
import type { Note } from "~/features/notices/queries/digest.server";
import { newsOf } from "~/features/notices/queries/news.server";
import { peopleWithDevices } from "~/features/notices/queries/push-devices.server";
import { addressBook } from "~/features/notices/queries/registry.server";
import { database, inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { markPushNews } from "./mark-push-news.server";
import { queueMail } from "./queue-mail.server";

/** So many people at a time; the next minute takes the rest. */
const BATCH = 100;
/** So many notes make one message; more go in the next one. */
const MOST_NOTES = 500;

/** Tells somebody without an address in their browsers, when something of it is still there to tell. */
async function pushTo(
  transaction: Transaction,
  personId: string,
  notes: readonly Note[],
  now: Date,
): Promise<boolean> {
  const hasDevice = (await peopleWithDevices(transaction, [personId])).size > 0;
  if (!hasDevice || (await newsOf(transaction, notes, "nl")).length === 0) return false;
  await markPushNews(transaction, personId, now);
  return true;
}

/** Makes one message of everything one person waits for, and forgets the notes. */
async function sendTo(transaction: Transaction, personId: string, now: Date): Promise<boolean> {
  const due = { personId, dispatchAt: { lte: now } };
  const [notes, [address]] = await Promise.all([
    transaction.notice.findMany({
      where: due,
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      take: MOST_NOTES,
    }),
    addressBook().ofPeople(transaction, [personId]),
  ]);
  await transaction.notice.deleteMany({ where: { id: { in: notes.map(({ id }) => id) } } });
  if (address?.confirmed !== true) return pushTo(transaction, personId, notes, now);
  const content = await digestOf(transaction, notes, address);
  if (content === null) return false;
  const { email, language } = address;
  const about = writeNotes(notes);
  const mail = { kind: "people.digest", to: { personId }, recipient: email, language, about };
  await queueMail(transaction, { ...mail, ...content }, now);
  return true;
}

/**
 * Sends everyone what is due: at once or weekly was settled when the note was made. One message per person, whatever
 * happened in the meantime.
 * @returns how many messages were made
 */
export async function sendDigests(now: Date): Promise<number> {
  const client = await database();
  const due = await client.notice.groupBy({
    by: ["personId"],
    where: { dispatchAt: { lte: now } },
    orderBy: { personId: "asc" },
    take: BATCH,
  });
  let made = 0;
  for (const { personId } of due) {
    if (await inTransaction((transaction) => sendTo(transaction, personId, now))) made += 1;
  }
  return made;
}
