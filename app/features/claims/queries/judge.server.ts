/** What the rule says of claims: the figures of a round are made once, however many claims are about it. */
import { judgedState } from "~/features/claims/domain/claim";
import { judgeClaim } from "~/features/participation/domain/claim-verdict";
import type { ClaimReason, ClaimVerdict } from "~/features/participation/domain/claim-verdict";
import type { RoleFigures } from "~/features/participation/domain/figures";
import type { Role } from "~/features/participation/domain/roles";
import type { HonestSentence } from "~/features/participation/domain/sentence";
import { roundFigures } from "~/features/participation/queries/round-figures.server";
import type { RoundFiguresPage } from "~/features/participation/queries/round-figures.server";
import { regionSettings } from "~/features/region/queries.server";
import { allowsInvolvementClaims } from "~/features/rounds/domain/frames";
import { roundWordsSchema } from "~/features/rounds/schema";
import type { Language } from "~/i18n/language";
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
const CLAIM_ASSUMPTIONS = { combined: "each", overlap: "possible" } as const;

/** Judges a claim about a round for the roles it names; null without a round to judge by. */
export type Judge = (
  round: JudgedRound | null,
  roles: readonly Role[],
) => Promise<Judgement | null>;

/** A judge for as many claims as wanted: it reads the figures of each round once. */
export async function claimJudge(client: Connection, language: Language): Promise<Judge> {
  const { thresholds } = await regionSettings(client);
  const pages = new Map<string, Promise<RoundFiguresPage | null>>();
  const figuresOf = (slug: string) => {
    const page = pages.get(slug) ?? roundFigures(slug, CLAIM_ASSUMPTIONS, language);
    pages.set(slug, page);
    return page;
  };
  return async (round, roles) => {
    const page = round ? await figuresOf(round.slug) : null;
    if (!round || !page) return null;
    const evidence = {
      roles,
      figures: page.figures,
      isEvidencePublished: isEvidencePublished(round),
    };
    const judgement = judgeClaim(evidence, thresholds);
    const roundAllowsClaims = allowsClaims(round);
    return {
      verdict: judgedState(judgement.verdict, roundAllowsClaims),
      reasons: judgement.reasons,
      claimLowerBound: judgement.claimLowerBound,
      roundAllowsClaims,
      figures: page.figures.roles.filter(({ role }) => roles.length === 0 || roles.includes(role)),
      sentence: page.sentence,
    };
  };
}
