import { z } from "zod";
import { hasTexts } from "~/features/responses/queries/public-results.server";
import { renderRedacted } from "~/features/moderation/domain/redaction";
import type { RedactedSegment } from "~/features/moderation/domain/redaction";
import { MIXED_ROLE } from "~/features/participation/domain/indistinct-roles";
import { isRole } from "~/features/participation/domain/roles";
import type { CountedRole } from "~/features/surveys/domain/results";
import { parseStoredAnswer } from "~/features/surveys/domain/answer";
import type { Question, Questionnaire } from "~/features/surveys/domain/question";
import { database } from "~/platform/db.server";
import type { Connection } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import type { Authorized } from "~/policy/authorize.server";
import { stillAllows } from "~/policy/authorize.server";
import { ownWords } from "../domain/review";
import type { TextView } from "../domain/text-views";
import { readRedactions } from "./reviewed-texts.server";

const PAGE_SIZE = 25;

export type DeskText = {
  answerId: string;
  /** The question it answers, by key. */
  questionKey: string;
  role: CountedRole;
  segments: readonly RedactedSegment[];
  waiting: boolean;
  /** Kinds of personal data or danger that were seen in it. */
  findings: string[];
  /** The case that decides about it, while there is one. */
  caseId: string | null;
  caseVersion: number;
  themes: string[];
};

export type DeskTexts = {
  texts: DeskText[];
  total: number;
  page: number;
  pageCount: number;
  themes: { slug: string; title: string }[];
};

const findingsSchema = z.array(z.string());
const READ = ["approved", "redacted"];

function inView(
  surveyId: string,
  view: TextView,
  keys: readonly string[],
): Prisma.AnswerWhereInput {
  const where = { surveyId, questionKey: { in: [...keys] }, response: { state: "sent" } };
  switch (view) {
    case "waiting":
      return { ...where, reviewState: "waiting" };
    case "read":
      return { ...where, reviewState: { in: READ } };
    case "untied":
      return { ...where, reviewState: { in: READ }, themeLinks: { none: {} } };
  }
}

async function casesOf(client: Connection, answerIds: readonly string[]) {
  const rows = await client.moderationCase.findMany({
    where: {
      subjectKind: "answer",
      subjectId: { in: [...answerIds] },
      state: { in: ["waiting", "secondModerator"] },
    },
    select: { id: true, subjectId: true, version: true, findings: true },
  });
  return new Map(rows.map((row) => [row.subjectId, row]));
}

function segmentsOf(
  question: Question | undefined,
  row: { value: string; redactions: string | null },
): readonly RedactedSegment[] {
  const verdict = question && parseStoredAnswer(question, row.value);
  const text = verdict?.ok ? ownWords(verdict.answer) : undefined;
  return text === undefined ? [] : renderRedacted(text, readRedactions(row.redactions));
}

/** The questions of a questionnaire at which people write something of their own. */
function questionsWithTexts(questionnaire: Questionnaire): Question[] {
  return questionnaire.questions.filter(hasTexts);
}

/** One page of the texts of a survey, for reading through and putting in themes. Their order is chance. */
export async function deskTexts(
  grant: Authorized<"answers.readRaw">,
  survey: { id: string; round: { id: string }; questionnaire: Questionnaire },
  input: { view: TextView; question: string; page: number },
): Promise<DeskTexts | null> {
  const roundId = survey.round.id;
  if (!stillAllows(grant, { roundId })) return null;
  const client = await database();
  const questions = questionsWithTexts(survey.questionnaire);
  const chosen = questions.filter(({ key }) => input.question === "" || key === input.question);
  const where = inView(
    survey.id,
    input.view,
    chosen.map(({ key }) => key),
  );
  const total = await client.answer.count({ where });
  const pageCount = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(Math.max(1, input.page), pageCount);
  const [rows, themes] = await Promise.all([
    client.answer.findMany({
      where,
      orderBy: { id: "asc" },
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      select: {
        id: true,
        questionKey: true,
        role: true,
        value: true,
        reviewState: true,
        redactions: true,
        themeLinks: {
          orderBy: { theme: { slug: "asc" } },
          select: { theme: { select: { title: true } } },
        },
      },
    }),
    client.theme.findMany({
      where: { roundId },
      orderBy: [{ position: "asc" }, { slug: "asc" }],
      select: { slug: true, title: true },
    }),
  ]);
  const cases = await casesOf(
    client,
    rows.map(({ id }) => id),
  );
  const byKey = new Map(questions.map((question) => [question.key, question]));
  const texts = rows.map((row): DeskText => {
    const found = cases.get(row.id);
    return {
      answerId: row.id,
      questionKey: row.questionKey,
      role: isRole(row.role) ? row.role : MIXED_ROLE,
      segments: segmentsOf(byKey.get(row.questionKey), row),
      waiting: row.reviewState === "waiting",
      findings: findingsSchema.parse(JSON.parse(found?.findings ?? "[]")),
      caseId: found?.id ?? null,
      caseVersion: found?.version ?? 0,
      themes: row.themeLinks.map(({ theme }) => theme.title),
    };
  });
  return { texts, total, page, pageCount, themes };
}
