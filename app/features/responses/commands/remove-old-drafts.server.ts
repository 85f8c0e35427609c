import { leavesNoTrace } from "~/platform/db.server";
import { DRAFT_DAYS_AFTER_CLOSE } from "~/features/surveys/domain/survey-state";
import { database, inTransaction } from "~/platform/db.server";

const DAY_IN_MILLISECONDS = 86_400_000;

/** Throws away what was never sent, once its writer has had time to read it back after the close. */
export async function removeOldDrafts(now: Date): Promise<void> {
  const client = await database();
  const longAgo = new Date(now.getTime() - DRAFT_DAYS_AFTER_CLOSE * DAY_IN_MILLISECONDS);
  const where = {
    survey: { OR: [{ closesAt: { lte: longAgo } }, { state: { in: ["reported", "withdrawn"] } }] },
  };
  if ((await client.responseDraft.findFirst({ where, select: { id: true } })) === null) return;
  await inTransaction((transaction) => {
    leavesNoTrace(transaction);
    return transaction.responseDraft.deleteMany({ where });
  });
}
