import { PUBLIC_SURVEY } from "~/features/vocabulary/domain/public-survey";
import { z } from "zod";
import { isOfPartOfRegion } from "~/features/participation/domain/exact-counts";
import { regionSettings } from "~/features/region/queries.server";
import { hasOther } from "~/features/surveys/domain/question";
import type { Question } from "~/features/surveys/domain/question";
import { stateAt } from "~/features/surveys/domain/survey-state";
import { surveyStateSchema } from "~/features/surveys/schema";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import { countSent, surveyResults } from "../stats.server";
import type { AskedResult } from "../stats.server";
import { countReviewed, reviewedTexts } from "./reviewed-texts.server";
import type { ReviewedText } from "./reviewed-texts.server";

const FIRST_TEXTS = 5;
const TEXTS_PER_PAGE = 50;

/** The results of one question, with the texts that may be read. */
export type ShownResult = AskedResult & { texts: ReviewedText[]; textCount: number };

export type ResultsPage = {
  id: string;
  slug: string;
  title: LocalText;
  round: { slug: string; title: LocalText; example: boolean };
  /** "all", only the questions that were chosen, or nothing yet. */
  shown: "all" | "chosen" | "none";
  stillOpen: boolean;
  /** How many took part; null when too few to say. */
  sent: number | null;
  threshold: number;
  results: ShownResult[];
};

const chosenSchema = z.array(z.string());

type Row = NonNullable<Awaited<ReturnType<typeof surveyRow>>>;

function surveyRow(client: Connection, slug: string) {
  return client.survey.findFirst({
    where: { slug, ...PUBLIC_SURVEY },
    select: {
      id: true,
      slug: true,
      title: true,
      titleEn: true,
      state: true,
      closesAt: true,
      resultsPublic: true,
      publicQuestions: true,
      round: { select: { slug: true, title: true, titleEn: true, example: true, scope: true } },
    },
  });
}

/**
 * What is public. While a survey is open nothing is: two looks at live figures would tell what one person answered in
 * between.
 */
function scopeOf(
  row: Row,
  now: Date,
): { shown: ResultsPage["shown"]; stillOpen: boolean; only?: Set<string> } {
  const term = {
    state: surveyStateSchema.parse(row.state),
    closesAt: row.closesAt ?? undefined,
  };
  const state = stateAt(term, now);
  if (state === "open") return { shown: "none", stillOpen: true };
  if (state === "reported" || row.resultsPublic) return { shown: "all", stillOpen: false };
  const only = new Set(chosenSchema.parse(JSON.parse(row.publicQuestions)));
  if (only.size === 0) return { shown: "none", stillOpen: false };
  return { shown: "chosen", stillOpen: false, only };
}

/** Whether people can write something of their own at this question. */
export function hasTexts(question: Question): boolean {
  return question.kind === "shortText" || question.kind === "longText" || hasOther(question);
}

/** Adds to results the first texts that may be read. */
export async function withTexts(
  client: Connection,
  surveyId: string,
  results: readonly AskedResult[],
): Promise<ShownResult[]> {
  // Only where enough people answered: below the threshold a single text could be anybody's.
  const readable = results.filter(
    ({ question, answered }) => hasTexts(question) && answered !== null,
  );
  const counts = await countReviewed(
    client,
    surveyId,
    readable.map(({ question }) => question.key),
  );
  return Promise.all(
    results.map(async (result) => {
      const textCount = readable.includes(result) ? (counts.get(result.question.key) ?? 0) : 0;
      const place = { skip: 0, take: FIRST_TEXTS };
      const texts =
        textCount === 0 ? [] : await reviewedTexts(client, surveyId, result.question, place);
      return { ...result, texts, textCount };
    }),
  );
}

/** In a round of one municipality an answer divided by role would be municipality by role by answer. */
function withoutRoles(result: AskedResult): AskedResult {
  const tables = result.result.tables.map((table) => ({ ...table, byRole: [] }));
  return { ...result, result: { ...result.result, tables } };
}

/** The public results of a survey; null when there is no such survey to see. */
export async function publicResults(
  slug: string,
  language: Language,
  now: Date,
): Promise<ResultsPage | null> {
  const client = await database();
  const row = await surveyRow(client, slug);
  if (!row) return null;
  const { shown, stillOpen, only } = scopeOf(row, now);
  const { thresholds } = await regionSettings(client);
  const all = shown === "none" ? [] : await surveyResults(client, row.id, only);
  const results = isOfPartOfRegion(row.round) ? all.map(withoutRoles) : all;
  const sent = shown === "none" ? 0 : await countSent(client, row.id);
  return {
    id: row.id,
    slug: row.slug,
    title: localText(language, row.title, row.titleEn),
    round: {
      slug: row.round.slug,
      title: localText(language, row.round.title, row.round.titleEn),
      example: row.round.example,
    },
    shown,
    stillOpen,
    sent: sent < thresholds.answersGroup ? null : sent,
    threshold: thresholds.answersGroup,
    results: await withTexts(client, row.id, results),
  };
}

export type TextsPage = {
  slug: string;
  title: LocalText;
  question: Question;
  texts: ReviewedText[];
  page: number;
  pageCount: number;
};

/** All texts of one question, page by page; null when they may not be read. */
export async function publicTexts(
  input: { slug: string; question: string; page: number },
  language: Language,
  now: Date,
): Promise<TextsPage | null> {
  const client = await database();
  const row = await surveyRow(client, input.slug);
  if (!row) return null;
  const { shown, only } = scopeOf(row, now);
  if (shown === "none" || only?.has(input.question) === false) return null;
  const results = await surveyResults(client, row.id, new Set([input.question]));
  const found = results.find(({ earlierVersion }) => earlierVersion === undefined);
  if (!found || found.answered === null || !hasTexts(found.question)) return null;
  const count = (await countReviewed(client, row.id, [input.question])).get(input.question) ?? 0;
  const pageCount = Math.max(1, Math.ceil(count / TEXTS_PER_PAGE));
  const page = Math.min(Math.max(1, input.page), pageCount);
  const place = { skip: (page - 1) * TEXTS_PER_PAGE, take: TEXTS_PER_PAGE };
  return {
    slug: row.slug,
    title: localText(language, row.title, row.titleEn),
    question: found.question,
    texts: await reviewedTexts(client, row.id, found.question, place),
    page,
    pageCount,
  };
}
