import type { z } from "zod";
import { apiText } from "~/features/open-data/queries.server";
import type { participationSchema } from "~/features/open-data/schema";
import type { Assumptions } from "~/features/participation/domain/assumptions";
import type { Band } from "~/features/participation/domain/bands";
import type { Figures } from "~/features/participation/domain/figures";
import { addIntervals } from "~/features/participation/domain/interval";
import type { Range } from "~/features/participation/domain/interval";
import { jjText } from "~/features/participation/domain/jj-table";
import { NO_MUNICIPALITY } from "~/features/participation/domain/protected-table";
import {
  newestSnapshot,
  roleTable,
} from "~/features/participation/queries/published-tables.server";
import { roundFigures } from "~/features/participation/queries/round-figures.server";
import type {
  ActivityFigures,
  RoundFiguresPage,
} from "~/features/participation/queries/round-figures.server";
import { csvText } from "~/platform/csv-format.server";

type ApiParticipation = z.infer<typeof participationSchema>;

/** What the cells of a role hold that is not divided over municipalities. */
export const NOT_DIVIDED = "not divided";

function bothLanguages(nl: ActivityFigures, en: ActivityFigures | undefined) {
  const english = en?.title.language === "en" ? en.title.text : null;
  return apiText(nl.title.text, english);
}

function figuresOf<Count extends Range>({ persons, contributions, once, repeat }: Figures<Count>) {
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
        isTotal: count.isTotal,
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
  const { overlap, combined, believed = {} } = figures.assumptions;
  const { before, after, unknown } = figures.total.frames;
  const titleOf = (id: string) => {
    const activity = activities.find((candidate) => candidate.id === id);
    const other = english.activities.find((candidate) => candidate.id === id);
    return activity ? bothLanguages(activity, other) : apiText(id, null);
  };
  return {
    round: round.slug,
    example: round.example,
    assumptions: { overlap, combined, believed: { ...believed } },
    roles: figures.roles.map((row) => ({ role: row.role, ...figuresOf(row) })),
    total: figuresOf(figures.total),
    addsUp: {
      roleKnown: figures.total.persons,
      roleUnknown: addIntervals(figures.unknownRoles.map(({ persons }) => persons)),
      everybody: figures.everybody,
      uncounted: figures.uncounted.map(titleOf),
    },
    activities: activities.map((activity, index) =>
      activityOf(activity, english.activities[index], municipalities.of),
    ),
    municipalities,
    frames: { fixedAt: round.framesFixedOn, before, after, unknown },
    unknown: figures.unknownRoles.map(({ activityId, persons }) => ({
      activity: titleOf(activityId),
      persons,
    })),
    conflicts: page.conflicts.map(({ key, options }) => ({
      key,
      options: options.map(({ sourceId, count }) => ({ source: sourceId, persons: count })),
    })),
    notJointly: [...figures.notJointly],
    sentence,
  };
}

/**
 * The figures of a round for machines; null when there is no such public round, `unknown_source` when a source is
 * chosen that says nothing about that conflict.
 * @param words makes the sentence to quote in both languages out of the figures
 */
export async function apiParticipation(
  slug: string,
  assumptions: Partial<Assumptions>,
  words: (page: RoundFiguresPage) => ApiParticipation["sentence"],
): Promise<ApiParticipation | null | "unknown_source"> {
  const [page, english] = await Promise.all([
    roundFigures(slug, assumptions, "nl"),
    roundFigures(slug, assumptions, "en"),
  ]);
  if (!page || !english) return null;
  const believed = page.figures.assumptions.believed ?? {};
  const isKnown = Object.keys(assumptions.believed ?? {}).every((key) => key in believed);
  return isKnown ? participationOf(page, english, words(page)) : "unknown_source";
}

/** A band as text: "0", "1-5", or "6+" where only the least is told. */
export function bandCell({ min, max }: Band): string {
  if (max === null) return `${min}+`;
  return min === max ? String(min) : `${min}-${max}`;
}

/**
 * The newest frozen table of role by municipality for programs that audit tables, such as tau-ARGUS.
 * @returns null when the round does not exist or no table was frozen
 */
export async function participationJj(slug: string): Promise<string | null> {
  const frozen = await newestSnapshot(slug);
  return frozen && jjText(frozen.table, frozen.audit.threshold);
}

/**
 * The newest frozen table of role by municipality as CSV: bands in the cells, and for a role that is not divided that
 * it is not.
 * @returns null when the round does not exist or no table was frozen
 */
export async function participationCsv(slug: string): Promise<string | null> {
  const page = await roundFigures(slug, {}, "nl");
  const table = page && (await roleTable(page.round.id));
  if (!table) return null;
  const { rows, columns, divisions, rowTotals, total } = table.snapshot.table;
  const name = (row: string) =>
    row === NO_MUNICIPALITY ? "unknown" : (table.municipalities[row]?.name ?? row);
  return csvText([
    ["municipality", ...columns, "total"],
    ...rows.map((row, index) => [
      name(row),
      ...divisions.map(({ bands }) => {
        const band = bands?.[index];
        return band ? bandCell(band) : NOT_DIVIDED;
      }),
      bandCell(rowTotals[index] ?? { min: 0, max: null }),
    ]),
    ["total", ...divisions.map((division) => division.total), total],
  ]);
}
