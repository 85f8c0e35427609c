import { authorKey } from "~/features/moderation/queries/author-key.server";
import { hashUnder } from "~/platform/secret.server";
import { serializeAnswer } from "~/features/surveys/domain/answer";
import type { Answer } from "~/features/surveys/domain/answer";
import { settleAnswers } from "~/features/surveys/domain/branching";
import type { Questionnaire } from "~/features/surveys/domain/question";
import type { Redaction } from "~/features/moderation/domain/redaction";
import { amsterdamDate, startOfDay } from "~/features/calendar/domain/amsterdam-time";
import type { HouseRuleKey } from "~/features/moderation/domain/house-rules";
import { moderationDue } from "~/features/moderation/domain/moderation-case";
import type { ModerationSettings } from "~/features/moderation/domain/moderation-settings";
import { decidedColumns, writerColumns, insertCases } from "./decided-case";
import type { CaseRow } from "./decided-case";
import type { ExamplePerson } from "./people";
import type { ExampleWorld } from "./world";

const DAY = 86_400_000;
const REFUSAL =
  "Dit antwoord komt niet in de uitslag, omdat het niet past bij de spelregels. Je andere antwoorden tellen gewoon mee.";

/** Where free text stands before a moderator; `null` for every other answer. */
export type ReviewState = "waiting" | "approved" | "redacted" | "refused";

/** A free text of the example, with the words a moderator covered. */
export interface ExampleText {
  text: string;
  state: ReviewState;
  /** The words that are covered, as they stand in the text. */
  covered?: string;
  /** The house rule a refusal rests on. */
  rule?: HouseRuleKey;
}

export interface ExampleResponse {
  person: ExamplePerson;
  sentAt: Date;
  answers: ReadonlyMap<string, Answer>;
  /** Review of the free texts, by question key. */
  reviews: ReadonlyMap<string, ExampleText>;
}

export interface ExampleSurvey {
  surveyId: string;
  versionId: string;
  questionnaire: Questionnaire;
  roundId: string;
  /** The secret of the round: the only thing that ties a response to its writer. */
  secret: string;
}

export function responseId(survey: Pick<ExampleSurvey, "surveyId">, number: number): string {
  return `${survey.surveyId}.antwoord-${String(number).padStart(3, "0")}`;
}

function redactionsOf({ text, covered }: ExampleText): Redaction[] {
  if (covered === undefined) return [];
  const start = text.indexOf(covered);
  return [{ start, end: start + covered.length, reason: "recognisable" }];
}

function answerRows(survey: ExampleSurvey, response: ExampleResponse, id: string) {
  const { answers } = settleAnswers(survey.questionnaire, response.answers);
  return survey.questionnaire.questions.flatMap((question) => {
    const answer = answers.get(question.key);
    if (answer === undefined) return [];
    const review = response.reviews.get(question.key);
    return {
      id: `${id}.${question.key}`,
      responseId: id,
      surveyId: survey.surveyId,
      questionKey: question.key,
      role: response.person.role,
      value: serializeAnswer(question, answer),
      reviewState: review?.state ?? null,
      redactions: review?.state === "redacted" ? JSON.stringify(redactionsOf(review)) : null,
    };
  });
}

function reviewColumns(review: ExampleText, sentAt: Date): Partial<CaseRow> {
  const decidedAt = new Date(sentAt.getTime() + DAY);
  switch (review.state) {
    case "waiting":
      return { state: "waiting" };
    case "approved":
      return decidedColumns(decidedAt, { kind: "publish" });
    case "redacted":
      return decidedColumns(decidedAt, {
        kind: "publishRedacted",
        redactions: { title: [], body: redactionsOf(review) },
      });
    case "refused":
      return decidedColumns(decidedAt, {
        kind: "return",
        rule: review.rule ?? "notUnderstandable",
        explanation: REFUSAL,
        howToResubmit: "Je kunt je antwoord veranderen zolang de vragenlijst open is.",
      });
  }
}

/** Free text is seen by a moderator before anyone else: one case for each. */
function reviewCases(
  survey: ExampleSurvey,
  response: ExampleResponse,
  id: string,
  settings: ModerationSettings,
): CaseRow[] {
  const { answers } = settleAnswers(survey.questionnaire, response.answers);
  return [...response.reviews]
    .filter(([key]) => answers.has(key))
    .map(([key, review]) => ({
      id: `${id}.${key}.beoordeling`,
      subjectKind: "answer",
      subjectId: `${id}.${key}`,
      roundId: survey.roundId,
      openedAt: startOfDay(amsterdamDate(response.sentAt)),
      dueAt: moderationDue(response.sentAt, settings),
      ...writerColumns(response.person),
      // The round knows the writer, not the region: with the secret of the round this trace ends.
      writerKey: authorKey(hashUnder(survey.secret, response.person.id)),
      ...reviewColumns(review, response.sentAt),
    }));
}

/** Writes the responses of an example survey; answers on a branch not taken are dropped by the engine itself. */
export async function writeResponses(
  { transaction, moderation }: ExampleWorld,
  survey: ExampleSurvey,
  responses: readonly ExampleResponse[],
): Promise<void> {
  const numbered = responses.map((response, index) => ({
    response,
    id: responseId(survey, index + 1),
  }));
  await transaction.response.createMany({
    data: numbered.map(({ response, id }) => ({
      id,
      surveyId: survey.surveyId,
      versionId: survey.versionId,
      respondentKey: hashUnder(survey.secret, response.person.id),
      role: response.person.role,
      day: amsterdamDate(response.sentAt),
    })),
  });
  await transaction.answer.createMany({
    data: numbered.flatMap(({ response, id }) => answerRows(survey, response, id)),
  });
  await insertCases(
    transaction,
    numbered.flatMap(({ response, id }) => reviewCases(survey, response, id, moderation)),
  );
}
