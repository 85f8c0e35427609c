import type { NewNotice } from "~/features/notices/contracts";
import { dispatchAt } from "~/features/notices/domain/subscription";
import { peopleWithDevices } from "~/features/notices/queries/push-devices.server";
import { addressBook } from "~/features/notices/queries/registry.server";
import type { Transaction } from "~/platform/db.server";

/**
 * Notes what happened for those who left an address or are told in a browser, at once or for their digest; as long as a note
 * waits, a repeat adds none. A step of the command that makes it happen, in the same transaction.
 * @param personIds everyone it concerns; who can be told nowhere is passed over
 * @param notBefore until when what happened can still be taken back
 */
export async function enqueueNotice(
  transaction: Transaction,
  notice: NewNotice,
  personIds: readonly string[],
  now: Date,
  notBefore: Date = now,
): Promise<void> {
  const { kind, roundId, subjectId } = notice;
  const people = [...new Set(personIds)];
  const [known, withDevices] = await Promise.all([
    addressBook().ofPeople(transaction, people),
    peopleWithDevices(transaction, people),
  ]);
  const confirmed = known.filter((address) => address.confirmed);
  const byMail = new Set(confirmed.map(({ personId }) => personId));
  const byPush = [...withDevices].filter((personId) => !byMail.has(personId));
  // Without an address nobody chose how often: a push says so little that it comes at once.
  const listeners = [
    ...confirmed.map(({ personId, frequency }) => ({ personId, frequency })),
    ...byPush.map((personId) => ({ personId, frequency: "atOnce" as const })),
  ];
  const told = await transaction.notice.findMany({
    where: { kind, subjectId, personId: { in: listeners.map(({ personId }) => personId) } },
    select: { personId: true },
  });
  const toldBefore = new Set(told.map(({ personId }) => personId));
  await transaction.notice.createMany({
    data: listeners
      .filter(({ personId }) => !toldBefore.has(personId))
      .map(({ personId, frequency }) => ({
        personId,
        kind,
        roundId,
        subjectId,
        dispatchAt: dispatchAt(frequency, notBefore),
        createdAt: now,
      })),
  });
}

/** Takes back notes of one moment that were not sent yet: what they tell of did not happen. */
export async function withdrawNotices(
  transaction: Transaction,
  subjectIds: readonly string[],
  createdAt: Date,
): Promise<void> {
  await transaction.notice.deleteMany({ where: { subjectId: { in: [...subjectIds] }, createdAt } });
}
