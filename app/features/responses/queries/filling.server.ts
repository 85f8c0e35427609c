import { ownDeclaration } from "~/features/participation/queries/own-declaration.server";
import type { Answers } from "~/features/surveys/domain/answer";
import { firstPage, oneQuestionPerPage } from "~/features/surveys/domain/branching";
import type { Questionnaire } from "~/features/surveys/domain/question";
import { memoiseByObject } from "~/platform/cache.server";
import type { Connection } from "~/platform/db.server";
import { fromStored } from "../domain/stored-answers";
import type { DraftValues } from "../schema";
import { EMPTY_DRAFT } from "../schema";
import type { FillableSurvey } from "./fillable-survey.server";
import { roleTold, wasTold } from "../domain/about";
import { draftKeys, readDraft, respondentKey, sentResponse } from "./respondent.server";
import type { Respondent } from "./respondent.server";
import { perRole } from "~/features/participation/domain/roles";
import { inWordsOf } from "~/features/surveys/domain/wording";

/** How far somebody is with a survey: from the draft, else from what they sent before. */
export type Filling = {
  answers: Answers;
  draft: DraftValues;
  /** A draft is stored for this respondent. */
  saved: boolean;
  /** What was told about oneself, by field name: in the draft, else with the response that was sent before. */
  about: Record<string, string>;
  /** The day of the response this person sent before; null when this is their first. */
  sentOn: string | null;
};

const NOTHING: Filling = {
  answers: new Map(),
  draft: EMPTY_DRAFT,
  saved: false,
  about: {},
  sentOn: null,
};

/** How the ledger names the response to a survey. */
export function surveySubject(surveyId: string): string {
  return `survey:${surveyId}`;
}

/** Where a respondent is with a survey. Somebody without any cookie costs no query. */
export async function fillingOf(
  client: Connection,
  survey: Pick<FillableSurvey, "id" | "questionnaire" | "round">,
  respondent: Respondent,
): Promise<Filling> {
  const { secret } = survey.round;
  if (secret === null) return NOTHING;
  const keys = draftKeys(secret, respondent);
  if (keys.length === 0) return NOTHING;
  const draft = await readDraft(client, survey.id, keys);
  const sent =
    respondent.personId === null
      ? null
      : await sentResponse(client, survey.id, respondentKey(secret, respondent.personId));
  const declared =
    sent !== null && respondent.personId !== null
      ? await ownDeclaration(client, respondent.personId, surveySubject(survey.id))
      : null;
  const told = draft?.about ?? {};
  const stored = draft ? draft.answers : (sent?.answers ?? {});
  return {
    answers: fromStored(survey.questionnaire, stored),
    draft: draft ?? EMPTY_DRAFT,
    saved: draft !== null,
    about: wasTold(told) ? told : { ...declared, ...told },
    sentOn: sent?.day ?? null,
  };
}

const calmQuestionnaire = memoiseByObject(oneQuestionPerPage);

const wordedQuestionnaires = memoiseByObject((questionnaire: Questionnaire) =>
  perRole((role) => inWordsOf(questionnaire, role)),
);

/** The questionnaire in the words of whoever told this about themselves. */
export function wordedQuestionnaire(
  questionnaire: Questionnaire,
  about: Readonly<Record<string, string>>,
): Questionnaire {
  const role = roleTold(about);
  return role === null ? questionnaire : wordedQuestionnaires(questionnaire)[role];
}

/** The questionnaire as this person pages through it: as it was made, or one question at a time. */
export function pagedQuestionnaire(questionnaire: Questionnaire, calm: boolean): Questionnaire {
  return calm ? calmQuestionnaire(questionnaire) : questionnaire;
}

/** Where somebody on the page about yourself is: at the first page of questions, unless a draft had got further. */
export function placeBeforeQuestions(
  { questionnaire }: Pick<FillableSurvey, "questionnaire">,
  { answers, draft, saved }: Filling,
  asksCalm: boolean,
): { first: string | undefined; page: string | null; calm: boolean } {
  const calm = asksCalm || draft.calm;
  const first = firstPage(pagedQuestionnaire(questionnaire, calm), answers)?.key;
  return { first, page: saved ? draft.page : (first ?? null), calm };
}
