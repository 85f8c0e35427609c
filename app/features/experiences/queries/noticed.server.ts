/** What may be shown of what people notice of agreements, as it was last counted. */
import { regionSettings } from "~/features/region/queries.server";
import { database } from "~/platform/db.server";
import { MILESTONE, NOTICED, NOTICED_ANSWERS } from "../domain/experience";
import { shownNoticed } from "../domain/experienced";
import type { Noticed } from "../domain/experienced";
import { tallyOf } from "./tally.server";

/** What may be shown of these milestones, by their id; one of which nothing may be shown is not in it. */
export async function noticedAt(
  milestoneIds: readonly string[],
): Promise<ReadonlyMap<string, Noticed>> {
  const [client, { thresholds }] = await Promise.all([database(), regionSettings()]);
  const rows = await client.experienceCount.findMany({
    where: { kind: MILESTONE, subjectId: { in: [...milestoneIds] }, question: NOTICED },
    take: milestoneIds.length * NOTICED_ANSWERS.length,
  });
  const found = new Map<string, Noticed>();
  for (const id of milestoneIds) {
    const ofMilestone = rows.filter(({ subjectId }) => subjectId === id);
    const shown = shownNoticed(tallyOf(ofMilestone), thresholds.answersGroup);
    if (shown !== null) found.set(id, shown);
  }
  return found;
}
