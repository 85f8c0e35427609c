import type { z } from "zod";
import { apiText } from "~/features/open-data/queries.server";
import type { participationSchema } from "~/features/open-data/schema";
import type { Assumptions } from "~/features/participation/domain/assumptions";
import type { Figures } from "~/features/participation/domain/figures";
import {
  NO_MUNICIPALITY,
  roleTable,
} from "~/features/participation/queries/published-tables.server";
import { roundFigures } from "~/features/participation/queries/round-figures.server";
import type {
  ActivityFigures,
  RoundFiguresPage,
} from "~/features/participation/queries/round-figures.server";
import { csvText } from "~/platform/csv-format.server";

type ApiParticipation = z.infer<typeof participationSchema>;

/** What hidden cells hold in a file: a word, never a number and never nothing. */
export const HIDDEN_MARKER = "hidden";

function bothLanguages(nl: ActivityFigures, en: ActivityFigures | undefined) {
  const english = en?.title.language === "en" ? en.title.text : null;
  return apiText(nl.title.text, english);
}

function figuresOf({ persons, contributions, once, repeat }: Figures) {
  return { persons, contributions, once, repeat };
}

function activityOf(activity: ActivityFigures, english: ActivityFigures | undefined, of: number) {
  return {
    kind: activity.kind,
    title: bothLanguages(activity, english),
    date: activity.heldOn,
    contributions: activity.contributions,
    counts: activity.counts.map((count, index) => {
      const source = english?.counts[index]?.source;
      return {
        roles: count.roles,
        persons: { min: count.count, max: count.count },
        source: apiText(count.source.text, source?.language === "en" ? source.text : null),
      };
    }),
    municipalities: { reached: activity.municipalitiesReached, of },
  };
}

function participationOf(
  page: RoundFiguresPage,
  english: RoundFiguresPage,
  sentence: ApiParticipation["sentence"],
): ApiParticipation {
  const { figures, activities, municipalities, round } = page;
  const { overlap, combined } = figures.assumptions;
  const { before, after, unknown } = figures.total.frames;
  const titleOf = (id: string) => {
    const activity = activities.find((candidate) => candidate.id === id);
    const other = english.activities.find((candidate) => candidate.id === id);
    return activity ? bothLanguages(activity, other) : apiText(id, null);
  };
  return {
    round: round.slug,
    assumptions: { overlap, combined },
    roles: figures.roles.map((row) => ({ role: row.role, ...figuresOf(row) })),
    total: figuresOf(figures.total),
    activities: activities.map((activity, index) =>
      activityOf(activity, english.activities[index], municipalities.of),
    ),
    municipalities,
    frames: { fixedAt: round.framesFixedOn, before, after, unknown },
    unknown: figures.unknownRoles.map(({ activityId, persons }) => ({
      activity: titleOf(activityId),
      persons,
    })),
    notJointly: [...figures.notJointly],
    sentence,
  };
}

/**
 * The figures of a round for machines; null when there is no such public round.
 * @param words makes the sentence to quote in both languages out of the figures
 */
export async function apiParticipation(
  slug: string,
  assumptions: Partial<Assumptions>,
  words: (page: RoundFiguresPage) => ApiParticipation["sentence"],
): Promise<ApiParticipation | null> {
  const [page, english] = await Promise.all([
    roundFigures(slug, assumptions, "nl"),
    roundFigures(slug, assumptions, "en"),
  ]);
  return page && english ? participationOf(page, english, words(page)) : null;
}

/**
 * The newest frozen table of role by municipality as CSV, with the marker in every hidden cell.
 * @returns null when the round does not exist or no table was frozen
 */
export async function participationCsv(slug: string): Promise<string | null> {
  const page = await roundFigures(slug, {}, "nl");
  const table = page && (await roleTable(page.round.id));
  if (!table) return null;
  const { rows, columns, cells, rowTotals, columnTotals, total } = table.snapshot.table;
  const shown = (value: number | null | undefined) => value ?? HIDDEN_MARKER;
  const name = (row: string) =>
    row === NO_MUNICIPALITY ? "unknown" : (table.municipalities[row]?.name ?? row);
  return csvText([
    ["municipality", ...columns, "total"],
    ...rows.map((row, index) => [
      name(row),
      ...(cells[index] ?? []).map(shown),
      shown(rowTotals[index]),
    ]),
    ["total", ...columnTotals, total],
  ]);
}
