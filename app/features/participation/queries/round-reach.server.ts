/** From how many municipalities the input of rounds came, counted by the database for any number of rounds at once. */
import { z } from "zod";
import { roundReach } from "~/features/participation/domain/exact-counts";
import { countOfLedger } from "~/features/participation/queries/ledger-version.server";
import { countedRows, liveSteps } from "~/features/participation/queries/live-steps.server";
import { endedTermsOf } from "~/features/participation/queries/ended-terms.server";
import { regionSettings } from "~/features/region/queries.server";
import type { Connection } from "~/platform/db.server";
import { readRowsIn, sql, sqlJoin } from "~/platform/statements.server";

/** How many municipalities input came from; "at least" where the exact number would say something of one of them. */
export type MunicipalityCount = { reached: number; isExact: boolean; of: number };

const contributionsSchema = z.object({
  roundId: z.string(),
  places: z.number(),
  people: z.number(),
});
const documentsSchema = z.object({ roundId: z.string(), named: z.number(), told: z.number() });

const contributionsIn = countOfLedger((client, roundIds, steps) =>
  readRowsIn(
    client,
    sql`SELECT "roundId", COUNT(DISTINCT "municipalityId") AS places, COUNT(DISTINCT "personKey") AS people
      FROM "Participation" WHERE ${countedRows(roundIds, steps)} GROUP BY "roundId"`,
    contributionsSchema,
  ),
);

/**
 * Municipalities named by contributions or documents, by the id of the round; a document that only gives a number adds
 * that number at least.
 */
export async function reachOfRounds(
  client: Connection,
  roundIds: readonly string[],
): Promise<(roundId: string) => MunicipalityCount> {
  const ids = sqlJoin(roundIds.length === 0 ? [""] : [...roundIds]);
  const steps = await liveSteps(client, roundIds);
  const [contributions, documents, of, { thresholds }, ended] = await Promise.all([
    contributionsIn(client, roundIds, steps),
    readRowsIn(
      client,
      sql`SELECT a."roundId" AS "roundId", COUNT(DISTINCT m."municipalityId") AS named,
          COALESCE(MAX(a."municipalitiesReached"), 0) AS told
        FROM "Activity" a LEFT JOIN "ActivityMunicipality" m ON m."activityId" = a."id"
        WHERE a."roundId" IN (${ids}) GROUP BY a."roundId"`,
      documentsSchema,
    ),
    client.municipality.count(),
    regionSettings(client),
    endedTermsOf(client, roundIds),
  ]);
  const here = new Map(contributions.map((row) => [row.roundId, row]));
  const told = new Map(documents.map((row) => [row.roundId, Math.max(row.named, row.told)]));
  return (roundId) => {
    const { places, people } = here.get(roundId) ?? { places: 0, people: 0 };
    const inDocuments = told.get(roundId) ?? 0;
    const reach = roundReach({ places, people, inDocuments, of }, thresholds.smallNumber);
    // Rows that were let go name a municipality only where five say the same.
    return ended.has(roundId) && reach.reached < of ? { ...reach, isExact: false } : reach;
  };
}
