/**
 * What the rule says of claims. The counts of all rounds that claims are about are read together, and the figures of a
 * round are reckoned once, however many claims are about it. Nothing is kept between visits: a claim is judged by what
 * is known at the moment of reading.
 */
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
import { countsOfRounds } from "~/features/participation/queries/round-counts.server";
import { regionSettings } from "~/features/region/queries.server";
import { allowsInvolvementClaims } from "~/features/rounds/domain/frames";
import { PUBLIC_ROUND_STATES } from "~/features/rounds/queries.server";
import { roundWordsSchema } from "~/features/rounds/schema";
import type { Connection } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";

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
  const { influenceLevel } = roundWordsSchema.parse(round);
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

/**
 * A judge for as many claims as wanted.
 * @param rounds those that the claims are about; the same round may stand in it more than once
 * @throws Error when stored counts cannot be true together: the commands that write them prevent it
 */
export async function claimJudge(
  client: Connection,
  rounds: readonly (JudgedRound | null)[],
): Promise<Judge> {
  const wanted = rounds.flatMap((round) =>
    round !== null && PUBLIC_STATES.has(round.state) ? [round.id] : [],
  );
  const ids = [...new Set(wanted)];
  const [{ thresholds }, counts] = await Promise.all([
    regionSettings(client),
    countsOfRounds(client, ids),
  ]);
  const figures = new Map(ids.map((id) => [id, figuresUnder(counts.of(id))]));
  return (round, roles) => {
    const ofRound = figures.get(round?.id ?? "");
    if (!round || !ofRound) return null;
    const evidence = {
      roles,
      figures: ofRound,
      isEvidencePublished: isEvidencePublished(round),
    };
    const judgement = judgeClaim(evidence, thresholds);
    const roundAllowsClaims = allowsClaims(round);
    return {
      verdict: judgedState(judgement.verdict, roundAllowsClaims),
      reasons: judgement.reasons,
      claimLowerBound: judgement.claimLowerBound,
      roundAllowsClaims,
      figures: evidence.figures.roles.filter(
        ({ role }) => roles.length === 0 || roles.includes(role),
      ),
      sentence: honestSentence(evidence.figures),
    };
  };
}
