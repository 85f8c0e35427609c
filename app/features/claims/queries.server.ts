import { judgedState } from "~/features/claims/domain/claim";
import type { ClaimState } from "~/features/claims/domain/claim";
import { claimStateSchema } from "~/features/claims/schema";
import { judgeClaim } from "~/features/participation/domain/claim-verdict";
import type { ClaimReason, ClaimVerdict } from "~/features/participation/domain/claim-verdict";
import type { RoleFigures } from "~/features/participation/domain/figures";
import type { Role } from "~/features/participation/domain/roles";
import type { HonestSentence } from "~/features/participation/domain/sentence";
import { roundFigures } from "~/features/participation/queries/round-figures.server";
import { rolesColumnSchema } from "~/features/participation/schema";
import { regionSettings } from "~/features/region/queries.server";
import { sourceReader } from "~/features/region/queries/sources.server";
import type { SourceDto } from "~/features/region/queries/sources.server";
import { allowsInvolvementClaims } from "~/features/rounds/domain/frames";
import { roundWordsSchema } from "~/features/rounds/schema";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";

export type ClaimSummary = {
  slug: string;
  text: LocalText;
  claimedBy: LocalText | null;
  state: ClaimState;
  verdict: ClaimVerdict | null;
  roles: Role[];
};

/** What the rule says of a claim, with everything it rests on. */
export type Judgement = {
  verdict: ClaimVerdict;
  reasons: readonly ClaimReason[];
  claimLowerBound: number;
  roundAllowsClaims: boolean;
  figures: readonly RoleFigures[];
  sentence: HonestSentence;
};

export type ClaimPage = ClaimSummary & {
  note: LocalText | null;
  amendedText: LocalText | null;
  round: { slug: string; title: LocalText } | null;
  document: { slug: string; title: LocalText } | null;
  advicePoint: { adviceSlug: string; label: string } | null;
  judgement: Judgement | null;
  sources: SourceDto[];
};

const columns = {
  round: {
    select: {
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
    },
  },
  document: { select: { slug: true, title: true, titleEn: true } },
  advicePoint: { select: { label: true, advice: { select: { slug: true } } } },
} satisfies Prisma.ClaimInclude;

type Row = Prisma.ClaimGetPayload<{ include: typeof columns }>;
type RoundRow = NonNullable<Row["round"]>;

/** Evidence is published when a report of at least one activity can be read. */
function isEvidencePublished(round: RoundRow): boolean {
  return (
    round.activities.some(({ reportStatus }) => reportStatus === "published") ||
    round.sessions.some(({ report }) => Boolean(report?.publishedAt))
  );
}

function allowsClaims(round: RoundRow): boolean {
  const texts = (kind: string) =>
    round.frameItems.filter((item) => item.kind === kind).map((item) => item.text);
  const { influenceLevel } = roundWordsSchema.parse(round);
  return allowsInvolvementClaims(influenceLevel, { open: texts("open"), fixed: texts("fixed") });
}

/** Each role occurs in a combined count, as whoever makes the claim would say; overlap stays possible. */
const CLAIM_ASSUMPTIONS = { combined: "each", overlap: "possible" } as const;

async function judge(
  client: Connection,
  row: Row,
  roles: readonly Role[],
  language: Language,
): Promise<Judgement | null> {
  if (!row.round) return null;
  const [page, { thresholds }] = await Promise.all([
    roundFigures(row.round.slug, CLAIM_ASSUMPTIONS, language),
    regionSettings(client),
  ]);
  if (!page) return null;
  const judgement = judgeClaim(
    { roles, figures: page.figures, isEvidencePublished: isEvidencePublished(row.round) },
    thresholds,
  );
  const roundAllowsClaims = allowsClaims(row.round);
  return {
    verdict: judgedState(judgement.verdict, roundAllowsClaims),
    reasons: judgement.reasons,
    claimLowerBound: judgement.claimLowerBound,
    roundAllowsClaims,
    figures: page.figures.roles.filter(({ role }) => roles.length === 0 || roles.includes(role)),
    sentence: page.sentence,
  };
}

function summaryOf(row: Row, verdict: ClaimVerdict | null, language: Language): ClaimSummary {
  return {
    slug: row.slug,
    text: localText(language, row.text, row.textEn),
    claimedBy: row.claimedBy === null ? null : localText(language, row.claimedBy, row.claimedByEn),
    state: claimStateSchema.parse(row.state),
    verdict,
    roles: rolesColumnSchema.parse(JSON.parse(row.roles)),
  };
}

/** Every claim with what the rule says of it. */
export async function claimList(language: Language): Promise<ClaimSummary[]> {
  const client = await database();
  const rows = await client.claim.findMany({ orderBy: { slug: "asc" }, include: columns });
  return Promise.all(
    rows.map(async (row) => {
      const roles = rolesColumnSchema.parse(JSON.parse(row.roles));
      const judgement = await judge(client, row, roles, language);
      return summaryOf(row, judgement?.verdict ?? null, language);
    }),
  );
}

function named(
  language: Language,
  row: { slug: string; title: string; titleEn: string | null } | null,
) {
  return row && { slug: row.slug, title: localText(language, row.title, row.titleEn) };
}

/** The claim, the evidence and the verdict; null when there is no such claim. */
export async function claimPage(slug: string, language: Language): Promise<ClaimPage | null> {
  const client = await database();
  const [row, read] = await Promise.all([
    client.claim.findUnique({ where: { slug }, include: columns }),
    sourceReader(client, language),
  ]);
  if (!row) return null;
  const roles = rolesColumnSchema.parse(JSON.parse(row.roles));
  const judgement = await judge(client, row, roles, language);
  return {
    ...summaryOf(row, judgement?.verdict ?? null, language),
    note: row.note === null ? null : localText(language, row.note, row.noteEn),
    amendedText:
      row.amendedText === null ? null : localText(language, row.amendedText, row.amendedTextEn),
    round: named(language, row.round),
    document: named(language, row.document),
    advicePoint: row.advicePoint && {
      adviceSlug: row.advicePoint.advice.slug,
      label: row.advicePoint.label,
    },
    judgement,
    sources: read(row.source),
  };
}
