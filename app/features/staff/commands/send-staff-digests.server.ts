import { queueMail } from "~/features/notices/commands/queue-mail.server";
import { digestDay } from "~/features/staff/domain/staff-digest";
import { digestContent, digestFor } from "~/features/staff/queries/staff-digest.server";
import { database, inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { deskLanguage } from "~/i18n/language";

/** So many people in one run of the job; the next run, minutes later, takes the rest. */
const BATCH = 100;

/**
 * Makes the digest of one person and moves their cursor, both or neither: after a crash the next run makes it again, and
 * never a second one of the same day.
 */
async function sendTo(
  transaction: Transaction,
  staffId: string,
  day: string,
  now: Date,
): Promise<boolean> {
  const account = await transaction.staffAccount.findUnique({
    where: { id: staffId },
    select: { email: true, language: true },
  });
  const digest = await digestFor(transaction, staffId, now);
  if (account === null || digest === null || digest.last?.day === day) return false;
  const columns = { day, told: JSON.stringify(digest.told) };
  await transaction.staffDigest.upsert({
    where: { staffId },
    create: { staffId, ...columns },
    update: columns,
  });
  if (!digest.isDue) return false;
  const mail = digestContent(digest.lines, deskLanguage(account.language));
  const { email: recipient } = account;
  const dedupeKey = `staff.digest:${day}:${staffId}`;
  await queueMail(
    transaction,
    { ...mail, to: { staffId }, recipient, about: staffId, dedupeKey },
    now,
  );
  return true;
}

/**
 * Sends everybody of the staff, once a working day, what waits for them.
 * @returns how many messages were made
 */
export async function sendStaffDigests(now: Date): Promise<number> {
  const day = digestDay(now);
  if (day === null) return 0;
  const client = await database();
  const waiting = await client.staffAccount.findMany({
    where: {
      active: true,
      passwordHash: { not: "" },
      OR: [{ digest: null }, { digest: { day: { not: day } } }],
    },
    select: { id: true },
    orderBy: { id: "asc" },
    take: BATCH,
  });
  let made = 0;
  for (const { id } of waiting) {
    if (await inTransaction((transaction) => sendTo(transaction, id, day, now))) made += 1;
  }
  return made;
}
