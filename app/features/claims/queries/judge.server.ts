/**
 * What the rule says of claims. The counts of all rounds that claims are about are read together, and the figures of a
 * round are computed once, however many claims are about it. One claim is judged by what is known at that very moment;
 * the list by figures that are a few minutes old at most.
 */
import { PUBLIC_CLAIM } from "~/features/vocabulary/domain/public-claim";
import { judgedState } from "~/features/claims/domain/claim";
import { readClaim } from "~/features/claims/domain/claim-parts";
import type { ClaimPart, UnjudgedTopic } from "~/features/claims/domain/claim-parts";
import {
  judgeClaim,
  judgeNumber,
  verdictOfNumbers,
} from "~/features/participation/domain/claim-verdict";
import { LEAST_ASSUMPTIONS } from "~/features/participation/domain/assumptions";
import type { Assumptions } from "~/features/participation/domain/assumptions";
import type {
  ClaimReason,
  ClaimVerdict,
  NumberOutcome,
} from "~/features/participation/domain/claim-verdict";
import type { RoleFigures, RoundFigures } from "~/features/participation/domain/figures";
import type { Role } from "~/features/participation/domain/roles";
import type { Range } from "~/features/participation/domain/interval";
import { honestSentence } from "~/features/participation/domain/sentence";
import type { HonestSentence } from "~/features/participation/domain/sentence";
import type { Thresholds } from "~/features/participation/domain/thresholds";
import { shownFigures } from "~/features/participation/queries/counted-figures.server";
import { reachOfRounds } from "~/features/participation/queries/round-reach.server";
import type { MunicipalityCount } from "~/features/participation/queries/round-reach.server";
import { countsOfRounds } from "~/features/participation/queries/round-counts.server";
import { regionSettings } from "~/features/region/queries.server";
import { allowsInvolvementClaims } from "~/features/rounds/domain/scope";
import { isPublicReport } from "~/features/vocabulary/domain/public-report";
import { isPublicRound, PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import { roundEnumColumns } from "~/features/vocabulary/schema";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { staleWhileRevalidate } from "~/platform/cache.server";

/** What the rule says of a claim, with everything it rests on. */
export type Judgement = {
  /** `notJudged` when the sentence is about something that numbers of people cannot tell */
  verdict: ClaimVerdict | "notJudged";
  topic: UnjudgedTopic | null;
  /** the numbers in the sentence, each with what is known and whether it is right */
  parts: readonly { part: ClaimPart; known: Range; outcome: NumberOutcome }[];
  assumptions: Assumptions;
  reasons: readonly ClaimReason[];
  claimLowerBound: number;
  roundAllowsClaims: boolean;
  figures: readonly RoleFigures[];
  sentence: HonestSentence;
};

/** Of a round what the rule asks. */
export const judgedRoundColumns = {
  id: true,
  slug: true,
  title: true,
  titleEn: true,
  example: true,
  state: true,
  scope: true,
  phase: true,
  influenceLevel: true,
  frameItems: { where: { validUntil: null }, select: { kind: true, text: true } },
  activities: { select: { reportStatus: true, kind: true, municipalitiesReached: true } },
  sessions: { select: { report: { select: { publishedAt: true } } } },
} satisfies Prisma.RoundSelect;

export type JudgedRound = Prisma.RoundGetPayload<{ select: typeof judgedRoundColumns }>;

/** Evidence is published when a report of at least one activity can be read. */
function isEvidencePublished(round: JudgedRound): boolean {
  return (
    round.activities.some(({ reportStatus }) => reportStatus === "published") ||
    round.sessions.some(({ report }) => isPublicReport(report))
  );
}

function allowsClaims(round: JudgedRound): boolean {
  const texts = (kind: string) =>
    round.frameItems.filter((item) => item.kind === kind).map((item) => item.text);
  const { influenceLevel } = roundEnumColumns.parse(round);
  return allowsInvolvementClaims(influenceLevel, { open: texts("open"), fixed: texts("fixed") });
}

/** Judges a sentence about one of the rounds; null without a public round to judge by. */
export type Judge = (
  round: JudgedRound | null,
  claim: { roles: readonly Role[]; text: string },
) => Judgement | null;

/** Figures are computed anew after this long, and those of the visit before serve until that is done. */
const TTL_MILLISECONDS = 60_000;
const STALE_MILLISECONDS = 300_000;

type KnownRound = { figures: RoundFigures; municipalities: MunicipalityCount };
type FiguresByRound = ReadonlyMap<string, KnownRound>;

/** The same assumptions as a figures page opens with: as little as possible. */
async function figuresOf(client: Connection, ids: readonly string[]): Promise<FiguresByRound> {
  if (ids.length === 0) return new Map();
  const [counts, rounds, { thresholds }, reachOf] = await Promise.all([
    countsOfRounds(client, ids),
    client.round.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, scope: true },
    }),
    regionSettings(client),
    reachOfRounds(client, ids),
  ]);
  return new Map(
    rounds.map(({ id, scope }) => {
      const shown = { scope, threshold: thresholds.smallNumber };
      const figures = shownFigures(counts.of(id), LEAST_ASSUMPTIONS, shown);
      return [id, { figures, municipalities: reachOf(id) }];
    }),
  );
}

const cachedFigures = staleWhileRevalidate(TTL_MILLISECONDS, STALE_MILLISECONDS, async () => {
  const client = await database();
  const rows = await client.claim.groupBy({
    by: ["roundId"],
    where: { ...PUBLIC_CLAIM, round: PUBLIC_ROUND },
  });
  return figuresOf(
    client,
    rows.flatMap(({ roundId }) => roundId ?? []),
  );
});

function publicIds(rounds: readonly (JudgedRound | null)[]): string[] {
  const wanted = rounds.flatMap((round) =>
    round !== null && isPublicRound(round) ? [round.id] : [],
  );
  return [...new Set(wanted)];
}

/** The people of some roles together, as far as their number is known. */
function peopleOf({ roles, total }: RoundFigures, named: readonly Role[]): Range {
  if (named.length === 0) return total.persons;
  const own = roles.filter(({ role }) => named.includes(role)).map(({ persons }) => persons);
  const most = own.map(({ max }) => max);
  return {
    min: Math.max(0, ...own.map(({ min }) => min)),
    max: most.includes(null) ? null : most.reduce<number>((sum, max) => sum + (max ?? 0), 0),
  };
}

function numbersOf(parts: readonly ClaimPart[], known: KnownRound, named: readonly Role[]) {
  const { reached, isExact, of } = known.municipalities;
  return parts.map((part) => {
    const range =
      part.kind === "people"
        ? peopleOf(known.figures, named)
        : { min: reached, max: isExact ? reached : null };
    const atLeast = part.atLeast === "all" ? of : part.atLeast;
    return { part, known: range, outcome: judgeNumber(atLeast, range) };
  });
}

function judgeBy(figures: FiguresByRound, thresholds: Thresholds): Judge {
  return (round, claim) => {
    const ofRound = round && isPublicRound(round) ? figures.get(round.id) : undefined;
    if (!round || !ofRound) return null;
    const { roles, parts, topic } = readClaim(claim.text, claim.roles);
    const evidence = {
      roles,
      figures: ofRound.figures,
      isEvidencePublished: isEvidencePublished(round),
    };
    const judgement = judgeClaim(evidence, thresholds);
    const numbers = numbersOf(parts, ofRound, roles);
    const roundAllowsClaims = allowsClaims(round);
    const byNumbers = verdictOfNumbers(numbers.map(({ outcome }) => outcome));
    const involvement = judgedState(judgement.verdict, roundAllowsClaims);
    const isJudgedByPeople = topic === null && numbers.length === 0;
    return {
      verdict: topic !== null ? "notJudged" : numbers.length > 0 ? byNumbers : involvement,
      topic,
      parts: numbers,
      assumptions: LEAST_ASSUMPTIONS,
      reasons: isJudgedByPeople ? judgement.reasons : [],
      claimLowerBound: judgement.claimLowerBound,
      roundAllowsClaims: roundAllowsClaims || !isJudgedByPeople,
      figures:
        topic === null
          ? ofRound.figures.roles.filter(({ role }) => roles.length === 0 || roles.includes(role))
          : [],
      sentence: honestSentence(ofRound.figures),
    };
  };
}

/** A judge of claims about one round, by the figures of this moment. */
export async function claimJudge(client: Connection, round: JudgedRound | null): Promise<Judge> {
  const [{ thresholds }, figures] = await Promise.all([
    regionSettings(client),
    figuresOf(client, publicIds([round])),
  ]);
  return judgeBy(figures, thresholds);
}

/**
 * A judge of many claims together, by figures that are five minutes old at most; a round that came since is computed now.
 * @param rounds those that the claims are about; the same round may stand in it more than once
 */
export async function listJudge(
  client: Connection,
  rounds: readonly (JudgedRound | null)[],
  now: Date,
): Promise<Judge> {
  const [{ thresholds }, known] = await Promise.all([regionSettings(client), cachedFigures(now)]);
  const missing = publicIds(rounds).filter((id) => !known.has(id));
  const figures = new Map([...known, ...(await figuresOf(client, missing))]);
  return judgeBy(figures, thresholds);
}
