import type { Transaction } from "~/platform/db.server";
import type { HistoricalRound } from "../region-schema";
import type { RegionIds } from "./lookup";
import type { Recorded } from "./recorded";
import { joinTexts, optionalTextColumns, sourcesColumn, textColumns } from "./texts";

type ActivityEntry = HistoricalRound["activities"][number];
type CountEntry = ActivityEntry["counts"][number];

/**
 * The group of counts of everyone together. Whoever adds groups up leaves this one out: the other groups are parts
 * of it.
 */
const TOTAL_GROUP = "total";

/** Activities of the files have a fixed id, so that themes and a second writing find them again. */
export function activityId(round: HistoricalRound, key: string): string {
  return `${round.slug}.${key}`;
}

/**
 * Whether the input came before the scope was fixed. When the files know only a latest day, something earlier is
 * not known to be before.
 */
function isBeforeScope(activity: ActivityEntry, round: HistoricalRound): boolean | null {
  const { date, qualifier } = round.framesFixedAt;
  const heldOn = activity.date.value;
  if (heldOn === null) return null;
  if (heldOn > date) return false;
  return qualifier === "on" ? true : null;
}

function supervisorsOf(activity: ActivityEntry): number | null {
  const counts = activity.counts.filter(({ kind }) => kind === "supervisors");
  return counts.length === 0 ? null : Math.max(...counts.map(({ count }) => count));
}

function activityColumns(
  activity: ActivityEntry,
  round: HistoricalRound,
  position: number,
  roundId: string,
) {
  const { report, municipalitiesReached: reached } = activity;
  return {
    roundId,
    kind: activity.kind,
    ...textColumns("title", activity.title),
    heldOn: activity.date.value,
    ...optionalTextColumns("heldOnNote", activity.date.note),
    beforeFrames: isBeforeScope(activity, round),
    reportStatus: report.status,
    ...textColumns("reportNote", report.note),
    position,
    supervisors: supervisorsOf(activity),
    municipalitiesReached: reached.value?.count ?? null,
    municipalitiesSource: sourcesColumn(reached.sources),
    ...optionalTextColumns("note", joinTexts(activity.description, activity.countNote)),
  };
}

/** One row per source of a count, so that two sources that disagree stand side by side. */
async function writeSourceCounts(
  transaction: Transaction,
  activity: string,
  count: CountEntry,
  ids: RegionIds,
  recorded: Recorded,
): Promise<void> {
  for (const { source, place, quote } of count.sources) {
    const id = `${activity}.${count.key}.${source}`;
    if (recorded(id, ["sourceCount.removed"])) continue;
    const data = {
      activityId: activity,
      sourceId: ids.source(source),
      group: count.kind === "total" ? TOTAL_GROUP : count.group,
      roles: JSON.stringify(count.roles),
      count: count.count,
      place: place?.nl ?? null,
      quote: quote?.nl ?? null,
      ...optionalTextColumns("note", joinTexts(count.subject, count.note)),
    };
    await transaction.sourceCount.upsert({ where: { id }, create: { id, ...data }, update: data });
  }
}

/** Writes what was organised in a round, with the counts that the sources give. */
export async function writeActivities(
  transaction: Transaction,
  round: HistoricalRound,
  roundId: string,
  ids: RegionIds,
  recorded: Recorded,
): Promise<void> {
  for (const [position, activity] of round.activities.entries()) {
    const id = activityId(round, activity.key);
    const data = activityColumns(activity, round, position + 1, roundId);
    await transaction.activity.upsert({ where: { id }, create: { id, ...data }, update: data });
    for (const count of activity.counts) {
      // Supervisors are never voices: they have a column of their own.
      if (count.kind === "supervisors") continue;
      await writeSourceCounts(transaction, id, count, ids, recorded);
    }
    for (const slug of activity.municipalitiesReached.value?.named ?? []) {
      const key = { activityId: id, municipalityId: ids.municipality(slug) };
      await transaction.activityMunicipality.upsert({
        where: { activityId_municipalityId: key },
        create: key,
        update: {},
      });
    }
  }
}
