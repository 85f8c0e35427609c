import type { z } from "zod";
import { openPoints } from "~/features/advice/domain/advice";
import { comparePointLabels } from "~/features/advice/domain/point-label";
import { PUBLIC_ADVICE } from "~/features/advice/domain/public-advice";
import { reactionKindSchema } from "~/features/advice/schema";
import { apiText, optionalApiText, skipped } from "~/features/open-data/queries.server";
import type { Page, Paged } from "~/features/open-data/queries.server";
import { PUBLIC_CLAIM } from "~/features/vocabulary/domain/public-claim";
import type { adviceSchema, claimSchema, decisionSchema } from "~/features/open-data/schema";
import type { Judgement } from "~/features/claims/queries/judge.server";
import { judgedRoundColumns, listJudge } from "~/features/claims/queries/judge.server";
import { rolesColumnSchema } from "~/features/participation/schema";
import { database } from "~/platform/db.server";

/** Published advice, point by point, with whether each was answered in writing. */
export async function apiAdvice(page: Page): Promise<Paged> {
  const client = await database();
  const [rows, total] = await Promise.all([
    client.advice.findMany({
      where: PUBLIC_ADVICE,
      orderBy: [{ dated: "desc" }, { slug: "asc" }],
      skip: skipped(page).skip,
      take: skipped(page).take,
      include: {
        ...{ from: true, to: true, points: true, reactions: true },
        round: { select: { example: true } },
      },
    }),
    client.advice.count({ where: PUBLIC_ADVICE }),
  ]);
  const items = rows.map((row): z.infer<typeof adviceSchema> => {
    const reactions = row.reactions.map((reaction) => ({
      ...reaction,
      kind: reactionKindSchema.parse(reaction.kind),
    }));
    const open = new Set(openPoints(row.points, reactions).map((point) => point.id));
    return {
      slug: row.slug,
      title: apiText(row.title, row.titleEn),
      from: apiText(row.from.name, row.from.nameEn),
      to: apiText(row.to.name, row.to.nameEn),
      dated: row.dated,
      state: row.state,
      reactionDueOn: row.reactionDueOn,
      points: [...row.points]
        .sort((a, b) => comparePointLabels(a.label, b.label))
        .map((point) => ({
          label: point.label,
          text: apiText(point.text, point.textEn),
          answered: !open.has(point.id),
        })),
      example: row.round?.example ?? false,
    };
  });
  return { items, total };
}

/** What each body decided, as far as it is known. */
export async function apiDecisions(page: Page): Promise<Paged> {
  const client = await database();
  const [rows, total] = await Promise.all([
    client.decision.findMany({
      orderBy: [{ document: { slug: "asc" } }, { body: { name: "asc" } }, { stage: "asc" }],
      skip: skipped(page).skip,
      take: skipped(page).take,
      include: { body: true, document: { select: { slug: true } } },
    }),
    client.decision.count(),
  ]);
  const items = rows.map((row): z.infer<typeof decisionSchema> => ({
    document: row.document.slug,
    body: apiText(row.body.name, row.body.nameEn),
    stage: row.stage,
    state: row.state,
    wording: row.wording,
    decidedOn: row.decidedOn,
  }));
  return { items, total };
}

function basisOf(judgement: Judgement): NonNullable<z.infer<typeof claimSchema>["basis"]> {
  const { topic, reasons, parts, assumptions, claimLowerBound } = judgement;
  return {
    topic,
    reasons: [...reasons],
    numbers: parts.map(({ part, known, outcome }) => ({ ...part, known, outcome })),
    assumptions: { overlap: assumptions.overlap, combined: assumptions.combined },
    threshold: claimLowerBound,
  };
}

/** Published sentences about involvement, each with its verdict and what that rests on. */
export async function apiClaims(page: Page, now: Date): Promise<Paged> {
  const client = await database();
  const [rows, total] = await Promise.all([
    client.claim.findMany({
      where: PUBLIC_CLAIM,
      orderBy: { slug: "asc" },
      skip: skipped(page).skip,
      take: skipped(page).take,
      include: { round: { select: judgedRoundColumns }, document: { select: { slug: true } } },
    }),
    client.claim.count({ where: PUBLIC_CLAIM }),
  ]);
  const judge = await listJudge(
    client,
    rows.map(({ round }) => round),
    now,
  );
  const items = rows.map((row): z.infer<typeof claimSchema> => {
    const roles = rolesColumnSchema.parse(JSON.parse(row.roles));
    const judgement = judge(row.round, { roles, text: row.text });
    return {
      slug: row.slug,
      text: apiText(row.text, row.textEn),
      claimedBy: optionalApiText(row.claimedBy, row.claimedByEn),
      round: row.round?.slug ?? null,
      document: row.document?.slug ?? null,
      roles,
      state: row.state,
      verdict: judgement?.verdict ?? null,
      basis: judgement && basisOf(judgement),
      example: row.round?.example ?? false,
    };
  });
  return { items, total };
}
