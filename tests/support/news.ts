/** News of a round for everyone who took part in it or follows it, as its events tell it. */
import { enqueueNotice } from "~/features/notices/commands/enqueue-notice.server";
import type { NewNotice } from "~/features/notices/contracts";
import { audienceOfRound } from "~/features/people/queries/audience.server";
import { inTransaction } from "~/platform/db.server";

/** Notes it for all of them. */
export function enqueueNews(notice: NewNotice & { roundId: string }, now: Date): Promise<void> {
  return inTransaction(async (transaction) => {
    const audience = await audienceOfRound(transaction, notice.roundId);
    const personIds = audience.map(({ personId }) => personId);
    await enqueueNotice(transaction, notice, personIds, now);
  });
}
