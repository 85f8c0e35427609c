import { changeActivity } from "~/features/participation/commands/change-activity.server";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { database, inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { askHowItWas } from "./ask-how-it-was.server";

/** So many in one run of the job; the next one takes the rest. */
const MOST_AT_ONCE = 500;

/** Records that sessions whose end has passed have ended. Pages know it by the clock already; this keeps the record. */
export async function markSessionsEnded(now: Date): Promise<void> {
  const client = await database();
  const ended = await client.session.findMany({
    where: { state: "published", endsAt: { lte: now } },
    select: { id: true, activityId: true, startsAt: true },
    orderBy: [{ endsAt: "asc" }, { id: "asc" }],
    take: MOST_AT_ONCE,
  });
  for (const { id, activityId, startsAt } of ended) {
    await inTransaction(async (transaction) => {
      const held = await transaction.session.updateMany({
        where: { id, state: "published", endsAt: { lte: now } },
        data: { state: "ended" },
      });
      if (held.count === 0) return;
      await changeActivity(transaction, activityId, { heldOn: amsterdamDate(startsAt) });
      await emit(
        transaction,
        {
          actor: { kind: "system" },
          type: "session.held",
          subjectKind: "session",
          subjectId: id,
        },
        now,
      );
      await askHowItWas(transaction, id, now);
    });
  }
}
