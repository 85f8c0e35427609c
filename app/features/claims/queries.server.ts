import { redactedPlainText } from "~/features/moderation/domain/redaction";
import { bodyRedactionsSchema } from "~/features/moderation/schema";
import { PUBLIC_CLAIM } from "~/features/vocabulary/domain/public-claim";
import { isAnswered, OPEN_CHALLENGE } from "~/features/claims/domain/challenge";
import type { ChallengeAnswer } from "~/features/claims/domain/challenge";
import type { ClaimState } from "~/features/claims/domain/claim";
import { challengeStateSchema, claimStateSchema } from "~/features/claims/schema";
import type { Role } from "~/features/participation/domain/roles";
import { rolesColumnSchema } from "~/features/participation/schema";
import { sourceReader } from "~/features/region/queries/sources.server";
import type { SourceDto } from "~/features/region/queries/sources.server";
import type { Language, LocalText } from "~/i18n/language";
import { localText, optionalText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { pageWindow } from "~/platform/paging.server";
import type { PagePlace } from "~/platform/paging.server";
import type { Prisma } from "~/platform/generated/client";
import { claimJudge, judgedRoundColumns, listJudge } from "./queries/judge.server";
import type { Judgement } from "./queries/judge.server";

export type ClaimSummary = {
  slug: string;
  text: LocalText;
  claimedBy: LocalText | null;
  state: ClaimState;
  verdict: Judgement["verdict"] | null;
  roles: Role[];
};

/** A challenge that was answered; until then only that there is one is shown, because nobody has read it through. */
export type AnsweredChallenge = {
  id: string;
  by: "participant" | "advisoryCouncil";
  reason: string;
  state: ChallengeAnswer;
  answer: string;
};

export type ClaimPage = ClaimSummary & {
  note: LocalText | null;
  amendedText: LocalText | null;
  round: { slug: string; title: LocalText } | null;
  /** `decided` when the councils decided on it: then it has a page. */
  document: { slug: string; title: LocalText; decided: boolean } | null;
  advicePoint: { adviceSlug: string; label: string } | null;
  judgement: Judgement | null;
  challenges: AnsweredChallenge[];
  openChallenges: number;
  sources: SourceDto[];
};

const listColumns = {
  slug: true,
  text: true,
  textEn: true,
  claimedBy: true,
  claimedByEn: true,
  state: true,
  roles: true,
  round: { select: judgedRoundColumns },
} as const satisfies Prisma.ClaimSelect;

const pageColumns = {
  ...listColumns,
  note: true,
  noteEn: true,
  amendedText: true,
  amendedTextEn: true,
  source: true,
  document: {
    select: { slug: true, title: true, titleEn: true, _count: { select: { decisions: true } } },
  },
  advicePoint: { select: { label: true, advice: { select: { slug: true } } } },
  challenges: { orderBy: { createdAt: "asc" } },
} as const satisfies Prisma.ClaimSelect;

type ListRow = Prisma.ClaimGetPayload<{ select: typeof listColumns }>;
type Row = Prisma.ClaimGetPayload<{ select: typeof pageColumns }>;

const rolesOf = (row: ListRow): Role[] => rolesColumnSchema.parse(JSON.parse(row.roles));

function summaryOf(
  row: ListRow,
  verdict: ClaimSummary["verdict"],
  language: Language,
): ClaimSummary {
  return {
    slug: row.slug,
    text: localText(language, row.text, row.textEn),
    claimedBy: optionalText(language, row.claimedBy, row.claimedByEn),
    state: claimStateSchema.parse(row.state),
    verdict,
    roles: rolesOf(row),
  };
}

const CLAIMS_PER_PAGE = 20;

/** One page of the claims with what the rule says of each. */
async function judgedClaims(
  where: Prisma.ClaimWhereInput,
  wanted: number,
  language: Language,
  now: Date,
): Promise<ClaimList> {
  const client = await database();
  const total = await client.claim.count({ where });
  const { page, pageCount, skip, take } = pageWindow(total, wanted, CLAIMS_PER_PAGE);
  const rows = await client.claim.findMany({
    where,
    orderBy: { slug: "asc" },
    skip,
    take,
    select: listColumns,
  });
  const judge = await listJudge(
    client,
    rows.map(({ round }) => round),
    now,
  );
  const claims = rows.map((row) =>
    summaryOf(
      row,
      judge(row.round, { roles: rolesOf(row), text: row.text })?.verdict ?? null,
      language,
    ),
  );
  return { page, pageCount, claims };
}

export type ClaimList = PagePlace & { claims: ClaimSummary[] };

/** One page of the claims that everyone may read. */
export function claimList(wanted: number, language: Language, now: Date): Promise<ClaimList> {
  return judgedClaims(PUBLIC_CLAIM, wanted, language, now);
}

/** One page of the claims that still stand as they were made, without those that the figures carry. */
export async function claimsToCheck(
  wanted: number,
  language: Language,
  now: Date,
): Promise<ClaimList> {
  const unchanged = { ...PUBLIC_CLAIM, state: { notIn: ["struck", "amended"] } };
  const { claims, ...place } = await judgedClaims(unchanged, wanted, language, now);
  return { ...place, claims: claims.filter(({ verdict }) => verdict !== "supported") };
}

function named(
  language: Language,
  row: { slug: string; title: string; titleEn: string | null } | null,
) {
  return row && { slug: row.slug, title: localText(language, row.title, row.titleEn) };
}

function answeredOf(row: Row): AnsweredChallenge[] {
  return row.challenges.flatMap(({ id, staffId, answer, ...stored }) => {
    const state = challengeStateSchema.parse(stored.state);
    if (!isAnswered(state) || answer === null) return [];
    const by = staffId === null ? ("participant" as const) : ("advisoryCouncil" as const);
    const covers = bodyRedactionsSchema.parse(JSON.parse(stored.redactions));
    return [{ id, by, reason: redactedPlainText(stored.reason, covers), state, answer }];
  });
}

function documentOf({ document }: Row, language: Language): ClaimPage["document"] {
  const known = named(language, document);
  return known && { ...known, decided: (document?._count.decisions ?? 0) > 0 };
}

/** The claim, the evidence and the verdict; null when there is no such claim. */
export async function claimPage(slug: string, language: Language): Promise<ClaimPage | null> {
  const client = await database();
  const [row, read] = await Promise.all([
    client.claim.findFirst({ where: { slug, ...PUBLIC_CLAIM }, select: pageColumns }),
    sourceReader(client, language),
  ]);
  if (!row) return null;
  const judge = await claimJudge(client, row.round);
  const judgement = judge(row.round, { roles: rolesOf(row), text: row.text });
  return {
    ...summaryOf(row, judgement?.verdict ?? null, language),
    note: optionalText(language, row.note, row.noteEn),
    amendedText: optionalText(language, row.amendedText, row.amendedTextEn),
    round: named(language, row.round),
    document: documentOf(row, language),
    advicePoint: row.advicePoint && {
      adviceSlug: row.advicePoint.advice.slug,
      label: row.advicePoint.label,
    },
    judgement,
    challenges: answeredOf(row),
    openChallenges: row.challenges.filter(({ state }) =>
      OPEN_CHALLENGE.some((open) => open === state),
    ).length,
    sources: read(row.source),
  };
}
