import { countLedger } from "~/features/participation/domain/ledger";
import type { CountedActivity, LedgerEntry } from "~/features/participation/domain/ledger";
import type { ScopeTiming, RoundCounts } from "~/features/participation/domain/round-counts";
import type { Channel } from "~/features/participation/domain/roles";
import { countedNow, liveSteps } from "~/features/participation/queries/live-steps.server";
import type { LiveSteps } from "~/features/participation/queries/live-steps.server";
import { roleSchema, rolesColumnSchema } from "~/features/participation/schema";
import type { Connection } from "~/platform/db.server";

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
  _count: { select: { participations: { where: { state: "counted" } } } },
} as const;

/** Ways of taking part that this website counts itself, so that no contributions means nobody. */
const COUNTED_HERE = ["proposals"];
/** People only listened: nobody gave input that could be counted. */
const WITHOUT_INPUT = "informationMeeting";

type CountedHere = {
  kind: string;
  session: object | null;
  survey: object | null;
  sourceCounts: readonly object[];
  _count: { participations: number };
};

/** Whether an activity took place outside this website and no document says how many people were there. */
function isUncounted(activity: CountedHere): boolean {
  const isCountedHere =
    activity.session !== null || activity.survey !== null || COUNTED_HERE.includes(activity.kind);
  if (isCountedHere || activity.kind === WITHOUT_INPUT) return false;
  return activity.sourceCounts.length === 0 && activity._count.participations === 0;
}

/** Whether people took part of whom nothing can be said yet: then the figures know of no most, and never say "nobody". */
function isWaiting(
  { roundId, _count }: { roundId: string; _count: { participations: number } },
  steps: LiveSteps,
) {
  return steps.get(roundId) === null && _count.participations > 0;
}

type ActivityOfRound = CountedActivity & { roundId: string };

/** The activities of rounds with what sources say of them, ready for the accounting. */
async function countedActivities(
  client: Connection,
  roundIds: readonly string[],
  steps: LiveSteps,
): Promise<ActivityOfRound[]> {
  const rows = await client.activity.findMany({
    where: { roundId: { in: [...roundIds] } },
    orderBy: [{ roundId: "asc" }, { position: "asc" }],
    select: activityColumns,
  });
  return rows.map((row) => ({
    roundId: row.roundId,
    activityId: row.id,
    channel: channelOf(row.kind),
    sourceTiming: timingOf(row.beforeFrames),
    round: row.roundId,
    isUncounted: isUncounted(row) || isWaiting(row, steps),
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

/** Guests are counted by the database; only linked persons come out one by one, because they are counted once. */
async function ledgerEntries(
  client: Connection,
  roundIds: readonly string[],
  steps: LiveSteps,
): Promise<LedgerEntry[]> {
  const counted = countedNow(roundIds, steps);
  const [guests, linked] = await Promise.all([
    client.participation.groupBy({
      by: ["activityId", "role", "beforeFrames"],
      where: { ...counted, person: { linked: false } },
      _count: { _all: true },
    }),
    client.participation.groupBy({
      by: ["activityId", "role", "beforeFrames", "personKey"],
      where: { ...counted, person: { linked: true } },
      _count: { _all: true },
    }),
  ]);
  const entry = (row: (typeof guests)[number], personKey: string, isLinked: boolean) => ({
    activityId: row.activityId,
    personKey,
    role: roleSchema.parse(row.role),
    linked: isLinked,
    timing: timingOf(row.beforeFrames),
    times: row._count._all,
  });
  return [
    ...guests.map((row) => entry(row, "", false)),
    ...linked.map((row) => entry(row, row.personKey, true)),
  ];
}

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
