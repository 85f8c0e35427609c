import { bandOf } from "~/features/participation/domain/bands";
import { exactly } from "~/features/participation/domain/interval";
import type { Interval } from "~/features/participation/domain/interval";
import {
  isExactlyShown,
  shownVerdict,
} from "~/features/participation/queries/counted-figures.server";
import {
  contributionsByActivity,
  liveSteps,
} from "~/features/participation/queries/live-steps.server";
import { regionSettings } from "~/features/region/queries.server";
import { conflictKey, LEAST_ASSUMPTIONS } from "~/features/participation/domain/assumptions";
import type { Assumptions } from "~/features/participation/domain/assumptions";
import type { RoundFigures } from "~/features/participation/domain/figures";
import { honestSentence } from "~/features/participation/domain/sentence";
import type { HonestSentence } from "~/features/participation/domain/sentence";
import type { Role } from "~/features/participation/domain/roles";
import { roundCounts, TOTAL_GROUP } from "~/features/participation/queries/round-counts.server";
import { reachOfRounds } from "~/features/participation/queries/round-reach.server";
import type { MunicipalityCount } from "~/features/participation/queries/round-reach.server";
import { rolesColumnSchema } from "~/features/participation/schema";
import { sourceReader } from "~/features/region/queries/sources.server";
import type { SourceDto } from "~/features/region/queries/sources.server";
import type { PolicyPhase } from "~/features/vocabulary/domain/round-state";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import { roundEnumColumns } from "~/features/vocabulary/schema";
import type { Language, LocalText } from "~/i18n/language";
import { localText, optionalText } from "~/i18n/language";
import { PUBLIC_ACTIVITY } from "~/features/vocabulary/domain/public-activity";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";

/** A count from a document, as a reader sees it beside the figures. */
export type SourceCountDto = {
  id: string;
  sourceId: string;
  source: LocalText;
  roles: Role[];
  count: number;
  isTotal: boolean;
  note: LocalText | null;
  quote: string | null;
  place: string | null;
  conflict: string;
};

export type ActivityFigures = {
  id: string;
  kind: string;
  title: LocalText;
  heldOn: string | null;
  heldOnNote: LocalText | null;
  note: LocalText | null;
  /** on this website; a band where the round is about one municipality */
  contributions: Interval;
  /** a session that is still to come, or never came: nobody can have been there */
  isAhead: boolean;
  supervisors: number | null;
  municipalitiesReached: number | null;
  /** Those that a document names; a document that gives only a number names none. */
  municipalitiesNamed: string[];
  municipalitiesSources: SourceDto[];
  counts: SourceCountDto[];
};

/** A conflict between sources, with the choice that stands now: one source, or all of them. */
export type ConflictDto = {
  key: string;
  activity: LocalText;
  options: { sourceId: string; source: LocalText; count: number }[];
  believed: string | null;
};

export type RoundFiguresPage = {
  round: {
    id: string;
    slug: string;
    title: LocalText;
    state: string;
    phase: PolicyPhase;
    example: boolean;
    framesFixedOn: string | null;
    framesFixedNote: LocalText | null;
    /** people still take part, so the figures move in steps; until which day they count, null when nothing can be said yet */
    live: { until: string | null } | null;
  };
  figures: RoundFigures;
  sentence: HonestSentence;
  activities: ActivityFigures[];
  conflicts: ConflictDto[];
  municipalities: MunicipalityCount;
};

const roundColumns = {
  id: true,
  scope: true,
  slug: true,
  title: true,
  titleEn: true,
  state: true,
  phase: true,
  example: true,
  framesFixedOn: true,
  framesFixedNote: true,
  framesFixedNoteEn: true,
  activities: {
    where: PUBLIC_ACTIVITY,
    orderBy: { position: "asc" },
    include: {
      sourceCounts: {
        orderBy: { id: "asc" },
        include: { source: { select: { id: true, title: true, titleEn: true } } },
      },
      session: { select: { state: true } },
      municipalities: {
        orderBy: { municipality: { name: "asc" } },
        select: { municipality: { select: { name: true } } },
      },
    },
  },
} satisfies Prisma.RoundSelect;

/** States of a session in which people have been there. */
const SESSIONS_THAT_WERE = ["ended", "reported"];

type RoundRow = Prisma.RoundGetPayload<{ select: typeof roundColumns }>;
type ActivityRow = RoundRow["activities"][number];

function countsOf(activity: ActivityRow, language: Language): SourceCountDto[] {
  return activity.sourceCounts.map((count) => ({
    id: count.id,
    sourceId: count.sourceId,
    source: localText(language, count.source.title, count.source.titleEn),
    roles: rolesColumnSchema.parse(JSON.parse(count.roles)),
    count: count.count,
    isTotal: count.group === TOTAL_GROUP,
    note: optionalText(language, count.note, count.noteEn),
    quote: count.quote,
    place: count.place,
    conflict: conflictKey(activity.id, count.group),
  }));
}

/** The groups of an activity in which sources name different numbers. */
function conflictsOf(
  activities: readonly ActivityFigures[],
  assumptions: Assumptions,
): ConflictDto[] {
  return activities.flatMap((activity) => {
    const keys = [
      ...new Set(activity.counts.filter((count) => !count.isTotal).map((c) => c.conflict)),
    ];
    return keys.flatMap((key) => {
      const counts = activity.counts.filter((count) => count.conflict === key && !count.isTotal);
      if (new Set(counts.map((count) => count.count)).size < 2) return [];
      return [
        {
          key,
          activity: activity.title,
          options: counts.map(({ sourceId, source, count }) => ({ sourceId, source, count })),
          believed: assumptions.believed?.[key] ?? null,
        },
      ];
    });
  });
}

/** Only choices between sources that exist stay, so that an old address still shows a page. */
function knownBelieved(
  believed: Readonly<Record<string, string>>,
  activities: readonly ActivityFigures[],
): Record<string, string> {
  const counts = activities.flatMap((activity) => activity.counts);
  return Object.fromEntries(
    Object.entries(believed).filter(([key, sourceId]) =>
      counts.some((count) => count.conflict === key && count.sourceId === sourceId),
    ),
  );
}

/**
 * The figures of a public round under the given assumptions; null when there is no such round.
 * @throws Error when the stored counts cannot be true together: the commands that write them prevent it
 */
export async function roundFigures(
  slug: string,
  chosen: Partial<Assumptions>,
  language: Language,
  inside?: Connection,
): Promise<RoundFiguresPage | null> {
  const client = inside ?? (await database());
  const row = await client.round.findFirst({
    where: { slug, ...PUBLIC_ROUND },
    select: roundColumns,
  });
  if (!row) return null;
  const steps = await liveSteps(client, [row.id]);
  const [counts, perActivity, reachOf, read, { thresholds }] = await Promise.all([
    roundCounts(client, [row.id]),
    contributionsByActivity(client, [row.id]),
    reachOfRounds(client, [row.id]),
    sourceReader(client, language),
    regionSettings(client),
  ]);
  const shown = { scope: row.scope, threshold: thresholds.smallNumber };
  const isExact = isExactlyShown(shown, counts);
  const contributionsOf = (count: number): Interval =>
    isExact ? exactly(count) : bandOf(count, shown.threshold);
  const activities = row.activities.map((activity): ActivityFigures => ({
    id: activity.id,
    kind: activity.kind,
    title: localText(language, activity.title, activity.titleEn),
    heldOn: activity.heldOn,
    heldOnNote: optionalText(language, activity.heldOnNote, activity.heldOnNoteEn),
    note: optionalText(language, activity.note, activity.noteEn),
    contributions: contributionsOf(perActivity.get(activity.id) ?? 0),
    isAhead: activity.session !== null && !SESSIONS_THAT_WERE.includes(activity.session.state),
    supervisors: activity.supervisors,
    municipalitiesReached: activity.municipalitiesReached,
    municipalitiesNamed: activity.municipalities.map(({ municipality }) => municipality.name),
    municipalitiesSources: read(activity.municipalitiesSource),
    counts: countsOf(activity, language),
  }));
  const assumptions: Assumptions = {
    ...LEAST_ASSUMPTIONS,
    ...chosen,
    believed: knownBelieved(chosen.believed ?? {}, activities),
  };
  const verdict = shownVerdict(counts, assumptions, shown);
  if (!verdict.ok) throw new Error(`the counts of round ${slug} do not fit: ${verdict.code}`);
  return {
    round: {
      id: row.id,
      slug: row.slug,
      title: localText(language, row.title, row.titleEn),
      state: row.state,
      phase: roundEnumColumns.shape.phase.parse(row.phase),
      example: row.example,
      framesFixedOn: row.framesFixedOn,
      live: steps.has(row.id) ? { until: steps.get(row.id) ?? null } : null,
      framesFixedNote: optionalText(language, row.framesFixedNote, row.framesFixedNoteEn),
    },
    figures: verdict.figures,
    sentence: honestSentence(verdict.figures),
    activities,
    conflicts: conflictsOf(activities, assumptions),
    municipalities: reachOf(row.id),
  };
}
