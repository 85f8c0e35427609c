import { personsByRound } from "~/features/participation/queries/across-rounds.server";
import { roleTable } from "~/features/participation/queries/published-tables.server";
import type { ReportBackGap } from "~/features/rounds/domain/report-back";
import { ROUND_TRANSITIONS, ROUND_VERBS } from "~/features/rounds/domain/round";
import type { RoundVerb } from "~/features/rounds/domain/round";
import { noteCount, tallyOf, TALLY_PARTS } from "~/features/rounds/domain/round-tally";
import type { RoundTally } from "~/features/rounds/domain/round-tally";
import { workSteps } from "~/features/rounds/domain/work-steps";
import type { RoundAtWork, WorkStep } from "~/features/rounds/domain/work-steps";
import { reportBackGaps } from "~/features/rounds/queries/round-report-state.server";
import { plainStepGaps } from "~/features/rounds/queries/step-gaps.server";
import { moderatorNames } from "~/features/staff/queries/moderators.server";
import { isPublicRound } from "~/features/vocabulary/domain/round-state";
import type { RoundState } from "~/features/vocabulary/domain/round-state";
import { roundEnumColumns } from "~/features/vocabulary/schema";
import { database } from "~/platform/db.server";
import type { Connection } from "~/platform/db.server";
import { ROUND_TALLIES } from "~/round-tallies.server";

/** One round as those who run it see it. */
export type RoundOverview = {
  slug: string;
  title: string;
  question: string;
  state: RoundState;
  example: boolean;
  steps: WorkStep[];
  /** The steps that can be asked for from where the round stands. */
  verbs: RoundVerb[];
  /** What reporting back still lacks; of a round that is closed only. */
  missing: readonly ReportBackGap[];
  /** What announcing or opening still asks: how many things. */
  gaps: number;
  /** Who works on it. */
  moderators: string[];
  tallies: RoundTally[];
  table: { number: number; publishedAt: Date } | null;
};

/** What the next step of a round asks, and what the one after it does. */
async function gapsOf(client: Connection, id: string, state: RoundState, now: Date) {
  if (state === "closed") {
    const missing = await reportBackGaps(client, id);
    return { missing, gaps: missing.length, gapsLater: 0, isSetUp: false };
  }
  const isSetUp = state === "prepared" || state === "announced";
  if (!isSetUp) return { missing: [], gaps: 0, gapsLater: 0, isSetUp };
  const verb = state === "prepared" ? "announce" : "open";
  const { missing, later } = await plainStepGaps(client, id, verb, now);
  return { missing: [], gaps: missing.length, gapsLater: later.length, isSetUp };
}

/** People counted so far, as the figures name them: nobody where they name none. */
async function figuresTally(slug: string, id: string, state: RoundState, now: Date) {
  const people = isPublicRound({ state }) ? (await personsByRound(now)).get(id) : undefined;
  return {
    part: "figures" as const,
    count: people?.min ?? 0,
    upTo: people === undefined ? 0 : people.max,
    path: isPublicRound({ state }) ? `/rondes/${slug}/cijfers` : `/werkplek/tellingen/${slug}`,
    notes: [],
    entries: [],
  };
}

async function talliesOf(
  client: Connection,
  round: { id: string; slug: string; state: RoundState },
  now: Date,
): Promise<RoundTally[]> {
  const counted = await Promise.all([
    figuresTally(round.slug, round.id, round.state, now),
    ...ROUND_TALLIES.map(async ({ part, tally }) => ({
      part,
      ...(await tally(client, round, now)),
    })),
  ]);
  return TALLY_PARTS.flatMap((part) => counted.filter((one) => one.part === part)).map(tallyOf);
}

/** What waits in a round, read from what was counted of it. */
function atWork(tallies: readonly RoundTally[]): Pick<RoundAtWork, "queue" | "themes" | "owed"> {
  const countOf = (part: RoundTally["part"]) =>
    tallies.find((tally) => tally.part === part)?.count ?? 0;
  return {
    queue: { count: countOf("queue"), late: noteCount(tallies, "cases_late") },
    themes: {
      total: countOf("themes"),
      toDo: noteCount(tallies, "themes_draft") + noteCount(tallies, "input_in_no_theme"),
    },
    owed: { count: countOf("replies"), late: noteCount(tallies, "replies_late") },
  };
}

/** Everything the page of one round shows to those who run it; null when there is none of that name. */
export async function loadRoundOverview(slug: string, now: Date): Promise<RoundOverview | null> {
  const client = await database();
  const row = await client.round.findUnique({
    where: { slug },
    select: {
      id: true,
      slug: true,
      title: true,
      question: true,
      state: true,
      example: true,
      announcedAt: true,
      opensAt: true,
      closesAt: true,
      replyDueAt: true,
      reportedBackAt: true,
      evaluatedAt: true,
    },
  });
  if (!row) return null;
  const { state } = roundEnumColumns.pick({ state: true }).parse(row);
  const [tallies, moderators, table, { missing, gaps, gapsLater, isSetUp }] = await Promise.all([
    talliesOf(client, { id: row.id, slug, state }, now),
    moderatorNames(client, row.id),
    roleTable(row.id),
    gapsOf(client, row.id, state, now),
  ]);
  return {
    slug,
    title: row.title,
    question: row.question,
    state,
    example: row.example,
    steps: workSteps({ ...row, state, gaps, gapsLater, ...atWork(tallies) }, now),
    verbs: ROUND_VERBS.filter((verb) => ROUND_TRANSITIONS[verb].from === state),
    missing,
    gaps: isSetUp ? gaps + gapsLater : 0,
    moderators,
    tallies,
    table: table && { number: table.snapshot.number, publishedAt: table.snapshot.publishedAt },
  };
}
