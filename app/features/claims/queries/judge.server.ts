/**
 * What the rule says of claims. The counts of all rounds that claims are about are read together, and the figures of a
 * round are computed once, however many claims are about it. One claim is judged by what is known at that very moment;
 * the list by figures that are a few minutes old at most.
 */
import { PUBLIC_CLAIM } from "~/features/vocabulary/domain/public-claim";
import { judgedState } from "~/features/claims/domain/claim";
import { judgeClaim } from "~/features/participation/domain/claim-verdict";
import { account } from "~/features/participation/domain/accounting";
import { LEAST_ASSUMPTIONS } from "~/features/participation/domain/assumptions";
import type { Assumptions } from "~/features/participation/domain/assumptions";
import type { ClaimReason, ClaimVerdict } from "~/features/participation/domain/claim-verdict";
import type { RoleFigures, RoundFigures } from "~/features/participation/domain/figures";
import type { Role } from "~/features/participation/domain/roles";
import type { RoundCounts } from "~/features/participation/domain/round-counts";
import { honestSentence } from "~/features/participation/domain/sentence";
import type { HonestSentence } from "~/features/participation/domain/sentence";
import type { Thresholds } from "~/features/participation/domain/thresholds";
import { countsOfRounds } from "~/features/participation/queries/round-counts.server";
import { regionSettings } from "~/features/region/queries.server";
import { allowsInvolvementClaims } from "~/features/rounds/domain/scope";
import { PUBLIC_ROUND, PUBLIC_ROUND_STATES } from "~/features/vocabulary/domain/round-state";
import { roundEnumColumns } from "~/features/vocabulary/schema";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { staleWhileRevalidate } from "~/platform/cache.server";

/** What the rule says of a claim, with everything it rests on. */
export type Judgement = {
  verdict: ClaimVerdict;
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
  state: true,
  scope: true,
  phase: true,
  influenceLevel: true,
  frameItems: { where: { validUntil: null }, select: { kind: true, text: true } },
  activities: { select: { reportStatus: true, kind: true } },
  sessions: { select: { report: { select: { publishedAt: true } } } },
} satisfies Prisma.RoundSelect;

export type JudgedRound = Prisma.RoundGetPayload<{ select: typeof judgedRoundColumns }>;

/** Evidence is published when a report of at least one activity can be read. */
function isEvidencePublished(round: JudgedRound): boolean {
  return (
    round.activities.some(({ reportStatus }) => reportStatus === "published") ||
    round.sessions.some(({ report }) => Boolean(report?.publishedAt))
  );
}

function allowsClaims(round: JudgedRound): boolean {
  const texts = (kind: string) =>
    round.frameItems.filter((item) => item.kind === kind).map((item) => item.text);
  const { influenceLevel } = roundEnumColumns.parse(round);
  return allowsInvolvementClaims(influenceLevel, { open: texts("open"), fixed: texts("fixed") });
}

/** Each role occurs in a combined count, as whoever makes the claim would say; overlap stays possible. */
const CLAIM_ASSUMPTIONS: Assumptions = { ...LEAST_ASSUMPTIONS, combined: "each" };

function figuresUnder(counts: RoundCounts): RoundFigures {
  const verdict = account(counts, CLAIM_ASSUMPTIONS);
  if (!verdict.ok) throw new Error(`the counts do not fit: ${verdict.code}`);
  return verdict.figures;
}

const PUBLIC_STATES: ReadonlySet<string> = new Set(PUBLIC_ROUND_STATES);

/** Judges a claim about one of the rounds for the roles it names; null without a public round to judge by. */
export type Judge = (round: JudgedRound | null, roles: readonly Role[]) => Judgement | null;

/** Figures are computed anew after this long, and those of the visit before serve until that is done. */
const TTL_MILLISECONDS = 60_000;
const STALE_MILLISECONDS = 300_000;

type FiguresByRound = ReadonlyMap<string, RoundFigures>;

/** @throws Error when stored counts cannot be true together: the commands that write them prevent it */
async function figuresOf(client: Connection, ids: readonly string[]): Promise<FiguresByRound> {
  if (ids.length === 0) return new Map();
  const counts = await countsOfRounds(client, ids);
  return new Map(ids.map((id) => [id, figuresUnder(counts.of(id))]));
}

const cachedFigures = staleWhileRevalidate(TTL_MILLISECONDS, STALE_MILLISECONDS, async () => {
  const client = await database();
  const rows = await client.claim.findMany({
    where: { ...PUBLIC_CLAIM, round: PUBLIC_ROUND },
    distinct: ["roundId"],
    select: { roundId: true },
  });
  return figuresOf(
    client,
    rows.flatMap(({ roundId }) => roundId ?? []),
  );
});

function publicIds(rounds: readonly (JudgedRound | null)[]): string[] {
  const wanted = rounds.flatMap((round) =>
    round !== null && PUBLIC_STATES.has(round.state) ? [round.id] : [],
  );
  return [...new Set(wanted)];
}

function judgeBy(figures: FiguresByRound, thresholds: Thresholds): Judge {
  return (round, roles) => {
    const ofRound = round && PUBLIC_STATES.has(round.state) ? figures.get(round.id) : undefined;
    if (!round || !ofRound) return null;
    const evidence = { roles, figures: ofRound, isEvidencePublished: isEvidencePublished(round) };
    const judgement = judgeClaim(evidence, thresholds);
    const roundAllowsClaims = allowsClaims(round);
    return {
      verdict: judgedState(judgement.verdict, roundAllowsClaims),
      reasons: judgement.reasons,
      claimLowerBound: judgement.claimLowerBound,
      roundAllowsClaims,
      figures: ofRound.roles.filter(({ role }) => roles.length === 0 || roles.includes(role)),
      sentence: honestSentence(ofRound),
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
