import { needsEndedBefore } from "~/features/sessions/domain/sign-up";
import { inTransaction } from "~/platform/db.server";

/** So many at a time; the next run goes on. */
const BATCH = 100;

/**
 * Erases what was written to the people of sessions that are over, with whom it was for. That it was sent, when, by whom and
 * to how many, stays in the log.
 */
export async function forgetMessages(now: Date): Promise<void> {
  const before = needsEndedBefore(now);
  await inTransaction(async (transaction) => {
    const rows = await transaction.sessionMessage.findMany({
      where: { session: { endsAt: { lt: before } } },
      select: { id: true },
      orderBy: { id: "asc" },
      take: BATCH,
    });
    await transaction.sessionMessage.deleteMany({
      where: { id: { in: rows.map(({ id }) => id) } },
    });
  });
}
