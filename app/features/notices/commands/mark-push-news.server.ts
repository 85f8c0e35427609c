import { MOST_PUSH_DEVICES, pushDueAt } from "~/features/notices/domain/push-delivery";
import type { Transaction } from "~/platform/db.server";

/**
 * Marks the browsers of a person: there is news to tell. A step of whatever tells it, in the same transaction; as long as
 * a mark waits, more news adds nothing, because the message says no more than that.
 */
export async function markPushNews(
  transaction: Transaction,
  personId: string,
  now: Date,
): Promise<void> {
  const unmarked = await transaction.pushDevice.findMany({
    where: { personId, dueAt: null },
    select: { id: true, toldAt: true },
    take: MOST_PUSH_DEVICES,
  });
  for (const { id, toldAt } of unmarked) {
    const dueAt = pushDueAt(toldAt, now);
    await transaction.pushDevice.update({ where: { id }, data: { dueAt, attempts: 0 } });
  }
}
