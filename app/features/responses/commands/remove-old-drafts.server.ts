import { leavesNoTrace } from "~/platform/db.server";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { regionSettings } from "~/features/region/queries.server";
import { draftCutoff } from "~/features/surveys/domain/survey-state";
import { database, inTransaction } from "~/platform/db.server";

const DAY_IN_MILLISECONDS = 86_400_000;

/** Days after which a draft goes that only one browser finds, until somebody closes it. */
const ANONYMOUS_DAYS = 2;

/**
 * Throws away what was never sent: of somebody with a code once they have had time to read it back after the close, of a
 * browser without one two days after it was last touched.
 */
export async function removeOldDrafts(now: Date): Promise<void> {
  const client = await database();
  const { terms } = await regionSettings(client);
  const abandoned = amsterdamDate(new Date(now.getTime() - ANONYMOUS_DAYS * DAY_IN_MILLISECONDS));
  const where = {
    OR: [
      { survey: { closesAt: { lte: draftCutoff(now, terms) } } },
      { survey: { state: { in: ["reported", "withdrawn"] } } },
      { anonymous: true, updatedOn: { lte: abandoned } },
    ],
  };
  if ((await client.responseDraft.findFirst({ where, select: { id: true } })) === null) return;
  await inTransaction((transaction) => {
    leavesNoTrace(transaction);
    return transaction.responseDraft.deleteMany({ where });
  });
}
