import { takingInput } from "~/features/vocabulary/domain/taking-input";
import { database } from "~/platform/db.server";
import { cacheByTables } from "~/platform/read-cache.server";

/** One more than one: whether a link can lead to the survey itself. */
const ENOUGH_TO_CHOOSE = 2;

/**
 * Where everyone can tell something now: the one survey that is open to all, the list when there are more to choose from.
 * @returns a path without its language; null when no survey is open to everyone
 */
export const surveyOnOffer = cacheByTables(1, async (now: Date): Promise<string | null> => {
  const term = takingInput(now);
  const client = await database();
  const open = await client.survey.findMany({
    where: { ...term, inviteOnly: false, currentVersionId: { not: null }, round: term },
    take: ENOUGH_TO_CHOOSE,
    select: { slug: true },
  });
  const [only] = open;
  if (only === undefined) return null;
  return open.length === 1 ? `/vragenlijsten/${only.slug}` : "/vragenlijsten";
});
