import { z } from "zod";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { lastStep } from "~/features/participation/domain/live-steps";
import { countOfLedger } from "~/features/participation/queries/ledger-version.server";
import { regionSettings } from "~/features/region/queries.server";
import { now } from "~/platform/clock.server";
import type { Connection } from "~/platform/db.server";
import { readRowsIn, sql, sqlJoin } from "~/platform/statements.server";
import type { Sql } from "~/platform/statements.server";

/** The state of a round in which people take part. */
const OPEN = "open";

/** Until which day an open round is counted; null while too few people took part. A round that is not here counts whole. */
export type LiveSteps = ReadonlyMap<string, string | null>;

const contributionsSchema = z.object({ activityId: z.string(), contributions: z.number() });
const arrivalsSchema = z.object({ roundId: z.string(), day: z.string(), people: z.number() });

/** On which day how many people came first. The database counts them, because there can be a million. */
const arrivalsIn = countOfLedger((client, roundIds) =>
  readRowsIn(
    client,
    sql`SELECT "roundId", "day", COUNT(*) AS "people" FROM (
        SELECT "roundId", MIN("day") AS "day" FROM "Participation"
        WHERE "roundId" IN (${sqlJoin([...roundIds])}) AND "state" = 'counted'
        GROUP BY "roundId", "personKey"
      ) arrival GROUP BY "roundId", "day"`,
    arrivalsSchema,
  ),
);

/** How far the figures of the rounds that are open now have come. */
export async function liveSteps(
  client: Connection,
  roundIds: readonly string[],
): Promise<LiveSteps> {
  const open = await client.round.findMany({
    where: { id: { in: [...roundIds] }, state: OPEN },
    select: { id: true },
  });
  if (open.length === 0) return new Map();
  const ids = open.map(({ id }) => id);
  const [arrivals, { thresholds }] = await Promise.all([
    arrivalsIn(client, ids, new Map(ids.map((id) => [id, null]))),
    regionSettings(client),
  ]);
  const today = amsterdamDate(now());
  return new Map(
    ids.map((id) => {
      const ofRound = arrivals.filter(({ roundId }) => roundId === id);
      return [id, lastStep(ofRound, today, thresholds.smallNumber)];
    }),
  );
}

/** The contributions that count in figures now, as a condition: of an open round those until its last step. */
export function countedRows(roundIds: readonly string[], steps: LiveSteps): Sql {
  const whole = roundIds.filter((id) => !steps.has(id));
  const stepped = [...steps].flatMap(([roundId, day]) => (day === null ? [] : [{ roundId, day }]));
  const ofWhole = sql`"roundId" IN (${sqlJoin(["", ...whole])})`;
  const untilStep = stepped.map(
    ({ roundId, day }) => sql`("roundId" = ${roundId} AND "day" <= ${day})`,
  );
  const ids = sqlJoin(["", ...roundIds]);
  // All the rounds first: a choice between parts alone lets the database walk through the contributions of every round.
  return sql`"state" = 'counted' AND "roundId" IN (${ids}) AND (${sqlJoin([ofWhole, ...untilStep], " OR ")})`;
}

const contributionsIn = countOfLedger((client, roundIds, steps) =>
  readRowsIn(
    client,
    sql`SELECT "activityId", COUNT(*) AS "contributions" FROM "Participation"
      WHERE ${countedRows(roundIds, steps)} GROUP BY "activityId"`,
    contributionsSchema,
  ),
);

/** How many contributions each activity of these rounds has, as far as they count now. */
export async function contributionsByActivity(
  client: Connection,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await contributionsIn(client, roundIds, await liveSteps(client, roundIds));
  return new Map(rows.map(({ activityId, contributions }) => [activityId, contributions]));
}
