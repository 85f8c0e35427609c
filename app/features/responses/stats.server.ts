/** What surveys count: how many people gave which answer, protected before it leaves this file. */
import { MIXED_ROLE } from "~/features/participation/domain/indistinct-roles";
import { isRole } from "~/features/participation/domain/roles";
import { regionSettings } from "~/features/region/queries.server";
import type { Question } from "~/features/surveys/domain/question";
import { shapeOf } from "~/features/surveys/domain/question";
import { limitsOf, NO_LIMITS, summarize } from "~/features/surveys/domain/results";
import type { CountedRole, QuestionResult } from "~/features/surveys/domain/results";
import type { Connection } from "~/platform/db.server";
import { splitCounts } from "./domain/count-answers";
import { askedQuestions } from "./domain/result-versions";
import { askedVersions } from "./queries/export-rows.server";

/** The results of one question in one wording. */
export type AskedResult = {
  question: Question;
  /** Set when these are answers to earlier words of the question. */
  earlierVersion: number | undefined;
  result: QuestionResult;
  /** How many people answered, or at least so many where shares are in fifths; null when too few to say. */
  answered: number | null;
};

type RoleCount = {
  questionKey: string;
  part: string;
  value: string;
  role: CountedRole;
  count: number;
};

async function countsByVersion(
  client: Connection,
  versionIds: readonly string[],
): Promise<Map<string, RoleCount[]>> {
  const rows = await client.answerCount.findMany({
    where: { versionId: { in: [...versionIds] }, count: { gt: 0 } },
  });
  const counts = new Map<string, RoleCount[]>();
  for (const { versionId, questionKey, part, value, role, count } of rows) {
    if (!isRole(role) && role !== MIXED_ROLE) continue;
    const key = `${versionId} ${questionKey}`;
    const known = counts.get(key) ?? [];
    known.push({ questionKey, part, value, role, count });
    counts.set(key, known);
  }
  return counts;
}

/**
 * Results as published, or for the eyes of the moderator, who may read every answer anyway: totals whatever their size.
 * The split by role is protected for both, so that what is read aloud from the desk is never more than will be published.
 */
function summarizeFor(
  reader: "public" | "moderator",
  question: Question,
  counts: Parameters<typeof summarize>[1],
  limits: ReturnType<typeof limitsOf>,
): QuestionResult {
  const safe = summarize(question, counts, limits);
  if (reader === "public") return safe;
  const exact = summarize(question, counts, NO_LIMITS);
  return {
    ...exact,
    tables: exact.tables.map((table, index) => ({
      ...table,
      byRole: safe.tables[index]?.byRole ?? [],
    })),
  };
}

function answeredIn(result: QuestionResult): number | null {
  const shown = result.tables.flatMap(({ total }) => (total.hidden ? [] : [total.answered]));
  return shown.length === 0 ? null : Math.max(...shown);
}

/**
 * The results of a survey per question, from the stored counts, protected by the region's threshold.
 * @param only keys of the questions to give; without it all
 * @param reader the moderator of the round also sees totals under the threshold
 */
export async function surveyResults(
  client: Connection,
  surveyId: string,
  only?: ReadonlySet<string>,
  reader: "public" | "moderator" = "public",
): Promise<AskedResult[]> {
  const [versions, { thresholds }] = await Promise.all([
    askedVersions(client, surveyId),
    regionSettings(client),
  ]);
  const counts = await countsByVersion(
    client,
    versions.map(({ id }) => id),
  );
  return askedQuestions(versions)
    .filter(({ question }) => shapeOf(question) !== "none")
    .filter(({ question }) => only === undefined || only.has(question.key))
    .map(({ question, versionIds, earlierVersion, isSensitive }) => {
      const stored = versionIds.flatMap((id) => counts.get(`${id} ${question.key}`) ?? []);
      const limits = limitsOf(isSensitive, thresholds.answersGroup);
      const result = summarizeFor(reader, question, splitCounts(stored), limits);
      return { question, earlierVersion, result, answered: answeredIn(result) };
    })
    .filter(({ earlierVersion, answered }) => earlierVersion === undefined || answered !== null);
}

/** How many responses were sent. */
export function countSent(client: Connection, surveyId: string): Promise<number> {
  return client.response.count({ where: { surveyId, state: "sent" } });
}
