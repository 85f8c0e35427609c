/** Which themes rest on something one person contributed: as conditions of a query, and of a link that was read. */
import { z } from "zod";
import type { Connection } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { readRowsIn, sql, sqlJoin } from "~/platform/statements.server";

export const linkColumns = {
  kind: true,
  targetId: true,
  proposalId: true,
  answerId: true,
  role: true,
} as const satisfies Prisma.ThemeLinkSelect;

type LinkRow = Prisma.ThemeLinkGetPayload<{ select: typeof linkColumns }>;

/** The links of themes that rest on one contribution: as a query, and of a link that was read. */
export interface Resting {
  where: Prisma.ThemeLinkWhereInput[];
  holds: (link: LinkRow) => boolean;
  /** A survey or session of which every answer or remark counts: too many links to read one by one. */
  whole?: string;
}

/** What somebody answered, question by question, in the surveys of which the round still has its secret. */
export type OwnAnswer = { id: string; surveyId: string; questionKey: string; role: string };

/** Links that rest on the whole survey: nobody can tell any more which answers were whose. */
export function restingOnSurvey(surveyId: string): Resting {
  const prefix = `${surveyId}.`;
  return {
    whole: surveyId,
    where: [{ kind: "surveyAnswers", targetId: { startsWith: prefix } }],
    holds: ({ kind, targetId }) => kind === "surveyAnswers" && (targetId ?? "").startsWith(prefix),
  };
}

/** Links that rest on what this person answered. */
export function restingOnAnswers(answers: readonly OwnAnswer[]): Resting {
  const ids = new Set(answers.map(({ id }) => id));
  const questions = new Set(answers.map((own) => `${own.surveyId}.${own.questionKey}`));
  const roles = new Set(answers.map(({ role }) => role));
  return {
    where: [
      { answerId: { in: [...ids] } },
      { kind: "surveyAnswers", targetId: { in: [...questions] }, role: { in: [...roles] } },
    ],
    holds: ({ answerId, kind, targetId, role }) =>
      (answerId !== null && ids.has(answerId)) ||
      (kind === "surveyAnswers" && questions.has(targetId ?? "") && roles.has(role ?? "")),
  };
}

export function restingOnSession(sessionId: string, activityId: string): Resting {
  return {
    whole: sessionId,
    where: [{ kind: "activity", targetId: activityId }],
    holds: ({ kind, targetId }) => kind === "activity" && targetId === activityId,
  };
}

const wholeSchema = z.object({ themeId: z.string(), whole: z.string() });

/** Which themes rest on an answer of these surveys or a remark at these sessions, once each. */
export async function themesOfWholes(client: Connection, wholes: readonly string[]) {
  if (wholes.length === 0) return [];
  const ids = sqlJoin([...wholes]);
  return readRowsIn(
    client,
    sql`SELECT DISTINCT l."themeId" AS "themeId", a."surveyId" AS whole FROM "ThemeLink" l
        JOIN "Answer" a ON a."id" = l."answerId" WHERE a."surveyId" IN (${ids})
      UNION SELECT l."themeId", c."sessionId" FROM "ThemeLink" l
        JOIN "InputCard" c ON c."id" = l."inputCardId" WHERE c."sessionId" IN (${ids})`,
    wholeSchema,
  );
}
