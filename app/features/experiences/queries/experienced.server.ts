/** What may be shown of how it was, as it was last counted. */
import { regionSettings } from "~/features/region/queries.server";
import { database } from "~/platform/db.server";
import { cacheByTables } from "~/platform/read-cache.server";
import { EXPERIENCE_ANSWERS, MOMENTS, PROMISES } from "../domain/experience";
import type { Moment } from "../domain/experience";
import { shownExperience } from "../domain/experienced";
import type { Experienced } from "../domain/experienced";
import { tallyOf } from "./tally.server";

/** Per moment of a round that was asked about, the questions of which something may be shown. */
export type RoundExperience = { moment: Moment; questions: Experienced[] };

const COUNTS_OF_ROUND = MOMENTS.length * PROMISES.length * EXPERIENCE_ANSWERS.length;

/** What may be shown of these rounds, by their id; a round of which nothing may be shown is not in it. */
export async function experiencedIn(
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, RoundExperience[]>> {
  const [client, { thresholds }] = await Promise.all([database(), regionSettings()]);
  const rows = await client.experienceCount.findMany({
    where: { kind: { in: [...MOMENTS] }, subjectId: { in: [...roundIds] } },
    take: roundIds.length * COUNTS_OF_ROUND,
  });
  const found = new Map<string, RoundExperience[]>();
  for (const roundId of roundIds) {
    const moments = MOMENTS.flatMap((moment): RoundExperience[] => {
      const ofMoment = rows.filter((row) => row.kind === moment && row.subjectId === roundId);
      const questions = PROMISES.flatMap((question) => {
        const tally = tallyOf(ofMoment.filter((row) => row.question === question));
        const shown = shownExperience(question, tally, thresholds.answersGroup);
        return shown === null ? [] : [shown];
      });
      return questions.length === 0 ? [] : [{ moment, questions }];
    });
    if (moments.length > 0) found.set(roundId, moments);
  }
  return found;
}

const MOST_ROUNDS = 100;

/** What may be shown of one round. */
export const experiencedInRound = cacheByTables(
  MOST_ROUNDS,
  async (roundId: string): Promise<RoundExperience[]> =>
    (await experiencedIn([roundId])).get(roundId) ?? [],
);
