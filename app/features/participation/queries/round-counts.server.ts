import { z } from "zod";
import { countLedger } from "~/features/participation/domain/ledger";
import type { CountedActivity, LedgerEntry } from "~/features/participation/domain/ledger";
import type { ScopeTiming, RoundCounts } from "~/features/participation/domain/round-counts";
import type { Channel } from "~/features/participation/domain/roles";
import { countOfLedger } from "~/features/participation/queries/ledger-version.server";
import { countedRows, liveSteps } from "~/features/participation/queries/live-steps.server";
import type { LiveSteps } from "~/features/participation/queries/live-steps.server";
import { roleSchema, rolesColumnSchema } from "~/features/participation/schema";
import { asNumber, joinInOrder, jsonRows } from "~/platform/dialect.server";
import type { Connection } from "~/platform/db.server";
import { readRowsIn, sql, sqlJoin } from "~/platform/statements.server";

/** The group of counts over everybody together: its parts are counted already, so it stays out of the sums. */
export const TOTAL_GROUP = "total";

const CHANNEL_OF_KIND: Record<string, Channel> = {
  survey: "online",
  questionnaire: "online",
  proposals: "proposal",
};

function channelOf(kind: string): Channel {
  return CHANNEL_OF_KIND[kind] ?? "session";
}

function timingOf(beforeFrames: boolean | null): ScopeTiming {
  if (beforeFrames === null) return "unknown";
  return beforeFrames ? "before" : "after";
}

const activityColumns = {
  id: true,
  roundId: true,
  kind: true,
  beforeFrames: true,
  sourceCounts: { select: { sourceId: true, group: true, roles: true, count: true } },
  session: { select: { id: true } },
  survey: { select: { id: true } },
} as const;

/** Yes, no or unknown as SQLite gives it. */
const beforeFramesColumn = z
  .number()
  .nullable()
  .transform((value) => (value === null ? null : value === 1));

/** Ways of taking part that this website counts itself, so that no contributions means nobody. */
const COUNTED_HERE = ["proposals"];
/** People only listened: nobody gave input that could be counted. */
const WITHOUT_INPUT = "informationMeeting";

type CountedHere = {
  kind: string;
  session: object | null;
  survey: object | null;
  sourceCounts: readonly object[];
};

/** Whether an activity took place outside this website and no document says how many people were there. */
function isUncounted(activity: CountedHere, hasContributions: boolean): boolean {
  const isCountedHere =
    activity.session !== null || activity.survey !== null || COUNTED_HERE.includes(activity.kind);
  if (isCountedHere || activity.kind === WITHOUT_INPUT) return false;
  return activity.sourceCounts.length === 0 && !hasContributions;
}

/** Whether people took part of whom nothing can be said yet: then the figures know of no most, and never say "nobody". */
function isWaiting(roundId: string, hasContributions: boolean, steps: LiveSteps) {
  return steps.get(roundId) === null && hasContributions;
}

/** The activities somebody took part in, whether that counts in figures already or not. */
async function withContributions(
  client: Connection,
  roundIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await readRowsIn(
    client,
    sql`SELECT "id" FROM "Activity" WHERE "roundId" IN (${sqlJoin(["", ...roundIds])}) AND EXISTS (
        SELECT 1 FROM "Participation" p WHERE p."activityId" = "Activity"."id" AND p."state" = 'counted')`,
    z.object({ id: z.string() }),
  );
  return new Set(rows.map(({ id }) => id));
}

type ActivityOfRound = CountedActivity & { roundId: string };

/** The activities of rounds with what sources say of them, ready for the accounting. */
async function countedActivities(
  client: Connection,
  roundIds: readonly string[],
  steps: LiveSteps,
): Promise<ActivityOfRound[]> {
  const [rows, begun] = await Promise.all([
    client.activity.findMany({
      where: { roundId: { in: [...roundIds] } },
      orderBy: [{ roundId: "asc" }, { position: "asc" }],
      select: activityColumns,
    }),
    withContributions(client, roundIds),
  ]);
  return rows.map((row) => ({
    roundId: row.roundId,
    activityId: row.id,
    channel: channelOf(row.kind),
    sourceTiming: timingOf(row.beforeFrames),
    round: row.roundId,
    isUncounted:
      isUncounted(row, begun.has(row.id)) || isWaiting(row.roundId, begun.has(row.id), steps),
    sources: row.sourceCounts
      .filter(({ group }) => group !== TOTAL_GROUP)
      .map(({ sourceId, group, roles, count }) => ({
        sourceId,
        subject: group,
        roles: rolesColumnSchema.parse(JSON.parse(roles)),
        persons: count,
      })),
  }));
}

const guestsSchema = z.object({
  activityId: z.string(),
  role: roleSchema,
  beforeFrames: beforeFramesColumn,
  times: z.number(),
});

const sharedSchema = z.object({
  shared: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.array(z.tuple([z.string(), roleSchema, beforeFramesColumn, z.number()]))),
  persons: z.number(),
});

/**
 * What the accounting counts: guests by where they took part and in which role, and linked persons, who are counted once, by
 * all they took part in. The database puts together those who took part in exactly the same, so that no more comes out than
 * there are ways of taking part, however many people there are.
 */
async function countEntries(
  client: Connection,
  roundIds: readonly string[],
  steps: LiveSteps,
): Promise<LedgerEntry[]> {
  const counted = countedRows(roundIds, steps);
  // In this order: each contribution looks its person up by the key.
  const withPerson = sql`"Participation" ${joinInOrder()} "LedgerPerson" ON "key" = "personKey"`;
  const shared = jsonRows(
    [sql`"activityId"`, sql`"role"`, asNumber(sql`"beforeFrames"`), sql`"times"`],
    sql`"activityId", "role", "beforeFrames"`,
  );
  const [guests, linked] = await Promise.all([
    readRowsIn(
      client,
      sql`SELECT "activityId", "role", "beforeFrames", COUNT(*) AS "times" FROM ${withPerson}
        WHERE ${counted} AND NOT "linked" GROUP BY "activityId", "role", "beforeFrames"`,
      guestsSchema,
    ),
    readRowsIn(
      client,
      sql`SELECT "shared", COUNT(*) AS "persons" FROM (
          SELECT ${shared} AS "shared"
          FROM (
            SELECT "personKey", "activityId", "role", "beforeFrames", COUNT(*) AS "times" FROM ${withPerson}
            WHERE ${counted} AND "linked"
            GROUP BY "personKey", "activityId", "role", "beforeFrames"
          ) taken GROUP BY "personKey"
        ) way GROUP BY "shared"`,
      sharedSchema,
    ),
  ]);
  return [
    ...guests.map(({ activityId, role, beforeFrames, times }) => ({
      activityId,
      role,
      timing: timingOf(beforeFrames),
      times,
      linked: false,
      personKey: "",
    })),
    ...linked.flatMap(({ shared, persons }, group) =>
      shared.map(([activityId, role, beforeFrames, times]) => ({
        activityId,
        role,
        timing: timingOf(beforeFrames),
        times,
        linked: true,
        personKey: String(group),
        persons,
      })),
    ),
  ];
}

const ledgerEntries = countOfLedger(countEntries);

/** Everything the accounting needs of one round, or of several taken together. */
export async function roundCounts(
  client: Connection,
  roundIds: readonly string[],
): Promise<RoundCounts> {
  const steps = await liveSteps(client, roundIds);
  const [activities, entries] = await Promise.all([
    countedActivities(client, roundIds, steps),
    ledgerEntries(client, roundIds, steps),
  ]);
  return countLedger(activities, entries);
}

/** The counts of several rounds: each by itself, and of any of them together; read once for all. */
export type CountsOfRounds = {
  of: (roundId: string) => RoundCounts;
  together: (roundIds: readonly string[]) => RoundCounts;
};

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Reads what the accounting needs of many rounds in a few statements, however many rounds there are. */
export async function countsOfRounds(
  client: Connection,
  roundIds: readonly string[],
): Promise<CountsOfRounds> {
  const steps = await liveSteps(client, roundIds);
  const [activities, entries] = await Promise.all([
    countedActivities(client, roundIds, steps),
    ledgerEntries(client, roundIds, steps),
  ]);
  const roundOf = new Map(activities.map(({ activityId, roundId }) => [activityId, roundId]));
  const activitiesOf = groupedBy(activities, ({ roundId }) => roundId);
  const entriesOf = groupedBy(entries, ({ activityId }) => roundOf.get(activityId) ?? "");
  const together = (ids: readonly string[]) =>
    countLedger(
      ids.flatMap((id) => activitiesOf.get(id) ?? []),
      ids.flatMap((id) => entriesOf.get(id) ?? []),
    );
  return { of: (roundId) => together([roundId]), together };
}
