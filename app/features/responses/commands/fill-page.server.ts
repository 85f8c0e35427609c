import type { AnswerError } from "~/features/surveys/domain/answer-verdict";
import { previousPage } from "~/features/surveys/domain/branching";
import type { RawForm } from "~/features/surveys/domain/form-fields";
import { canRespond } from "~/features/surveys/domain/survey-state";
import { ensurePerson } from "~/features/people/commands/ensure-person.server";
import type { EnsuredPerson } from "~/features/people/commands/ensure-person.server";
import type { Language } from "~/i18n/language";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import { takePage } from "../domain/filling";
import type { FilledPage } from "../domain/filling";
import { isStillAsked, takeOver } from "../domain/changed-while-filling";
import { toStored, type StoredAnswers } from "../domain/stored-answers";
import { firstValues } from "../domain/about";
import { earlierVersion, fillableSurvey } from "../queries/fillable-survey.server";
import type { FillableSurvey } from "../queries/fillable-survey.server";
import {
  fillingOf,
  pagedQuestionnaire,
  placeBeforeQuestions,
  wordedQuestionnaire,
} from "../queries/filling.server";
import type { Filling } from "../queries/filling.server";
import type { Respondent } from "../queries/respondent.server";
import type { AnswerLines } from "../queries/survey-pages.server";
import { saveDraft } from "./save-draft.server";

export type PageInput = {
  slug: string;
  respondent: Respondent;
  page: string;
  /** Keys of the questions that the page showed. */
  seen: readonly string[] | undefined;
  form: RawForm;
  /** The version of the questionnaire that the page showed; empty for a page that does not say. */
  version: string;
  calm: boolean;
  /** Back to the page before: saved as well, and nothing wrong on this page keeps anybody here. */
  back?: boolean;
  /** Saved only: whoever goes on later comes back to this page, which stays on the screen or is shown anew. */
  stay?: "same" | "anew";
};

export type FillRefusal =
  | { ok: false; code: "not_found" | "malformed" }
  /** `answers`: everything so far, this page included, so that it stays readable. */
  | { ok: false; code: "closed"; answers: StoredAnswers }
  /** The questionnaire changed meanwhile: what has no place any more, in its wording, and the page to go on at. */
  | {
      ok: false;
      code: "changed_meanwhile";
      lost: AnswerLines;
      next: string | undefined;
      draftToken: string | null;
    }
  | { ok: false; code: "invalid"; errors: readonly AnswerError[]; draftToken: string | null };

export type PageTaken = {
  ok: true;
  /** Key of the page to go to; undefined: all pages are done. */
  next: string | undefined;
  /** Key of a question that opened on the very page that was sent. */
  opened: string | undefined;
  /** The token of this browser's draft; null when the person's code finds it. */
  draftToken: string | null;
};

type Taken = {
  survey: FillableSurvey;
  secret: string;
  filling: Filling;
  filled: FilledPage;
};

/** What was sent in an earlier wording and no longer fits: kept as far as it does. Null when it fits as it is. */
async function takeEarlier(
  transaction: Transaction,
  { survey, filling }: Pick<Taken, "survey" | "filling">,
  input: PageInput,
  now: Date,
): Promise<FillRefusal | null> {
  const earlier = await earlierVersion(transaction, survey, input.version);
  if (earlier === null) return null;
  const present = pagedQuestionnaire(survey.questionnaire, input.calm);
  const sent = { ...input, questionnaire: pagedQuestionnaire(earlier, input.calm) };
  if (isStillAsked(sent, present, filling.answers)) return null;
  const { answers, lost, next } = takeOver(sent, present, filling.answers);
  const stored = toStored(survey.questionnaire, answers);
  const { secret } = survey.round;
  if (!canRespond(survey.term, now).ok || secret === null) {
    return { ok: false, code: "closed", answers: stored };
  }
  const draftToken = await saveDraft(
    transaction,
    { id: survey.id, secret },
    input.respondent,
    { ...filling.draft, answers: stored, page: next ?? null, calm: input.calm },
    now,
  );
  const questionnaire = wordedQuestionnaire(earlier, filling.about);
  const lines = { questionnaire, answers: toStored(earlier, lost) };
  return { ok: false, code: "changed_meanwhile", lost: lines, next, draftToken };
}

async function takePosted(
  transaction: Transaction,
  input: PageInput,
  now: Date,
): Promise<{ ok: true; taken: Taken } | FillRefusal> {
  const survey = await fillableSurvey(transaction, input.slug);
  if (!survey) return { ok: false, code: "not_found" };
  const filling = await fillingOf(transaction, survey, input.respondent);
  const changed = await takeEarlier(transaction, { survey, filling }, input, now);
  if (changed) return changed;
  const paged = pagedQuestionnaire(survey.questionnaire, input.calm);
  if (!paged.pages.some(({ key }) => key === input.page)) return { ok: false, code: "not_found" };
  const filled = takePage(paged, filling.answers, input.page, input.seen, input.form);
  if (filled.malformed) return { ok: false, code: "malformed" };
  const { secret } = survey.round;
  if (!canRespond(survey.term, now).ok || secret === null) {
    return { ok: false, code: "closed", answers: toStored(survey.questionnaire, filled.answers) };
  }
  return { ok: true, taken: { survey, secret, filling, filled } };
}

function savePage(
  transaction: Transaction,
  { survey, secret, filling, filled }: Taken,
  input: PageInput,
  respondent: Respondent,
  now: Date,
): Promise<string | null> {
  return saveDraft(
    transaction,
    { id: survey.id, secret },
    respondent,
    {
      ...filling.draft,
      answers: toStored(survey.questionnaire, filled.answers),
      typed: Object.fromEntries(
        Object.entries(filled.typed).map(([name, values]) => [name, [...values]]),
      ),
      page: input.stay || filled.errors.length > 0 ? input.page : (filled.next ?? null),
      calm: input.calm,
    },
    now,
  );
}

function holdsText(form: RawForm): boolean {
  return Object.values(form).some((values) => values.some((value) => value !== ""));
}

/**
 * Takes one page of a survey and saves it as a draft. What is right is saved even when something else on the page is
 * not, so that nothing typed is lost.
 */
export async function fillPage(
  _grant: Authorized<"survey.respond">,
  input: PageInput,
  now: Date,
): Promise<PageTaken | FillRefusal> {
  return inTransaction(async (transaction) => {
    const posted = await takePosted(transaction, input, now);
    if (!posted.ok) return posted;
    const { survey, filled, filling } = posted.taken;
    if (filled.errors.length > 0 && filled.answers.size === 0 && !filling.saved) {
      // What was refused whole is on the page that goes back; nothing of it needs a place on the disk.
      if (input.stay !== "anew") {
        return { ok: false, code: "invalid", errors: filled.errors, draftToken: null };
      }
      if (!holdsText(filled.typed)) {
        return { ok: true, next: input.page, opened: undefined, draftToken: null };
      }
    }
    const draftToken = await savePage(transaction, posted.taken, input, input.respondent, now);
    if (input.stay) return { ok: true, next: input.page, opened: undefined, draftToken };
    if (input.back) {
      const paged = pagedQuestionnaire(survey.questionnaire, input.calm);
      const before = previousPage(paged, filled.answers, input.page)?.key;
      return { ok: true, next: before, opened: undefined, draftToken };
    }
    const { errors, next, opened } = filled;
    if (errors.length > 0) return { ok: false, code: "invalid", errors, draftToken };
    return { ok: true, next, opened, draftToken };
  });
}

/**
 * Stops for now: saves the page and makes the draft findable with a participation code, on any device. What is not
 * right yet is stored as it was typed.
 * @param submission the token of the form, already checked: a repeat leads to the same code
 */
export async function stopForNow(
  grant: Authorized<"survey.respond">,
  input: PageInput,
  submission: string,
  language: Language,
  now: Date,
): Promise<{ ok: true; person: EnsuredPerson } | FillRefusal> {
  return inTransaction(async (transaction) => {
    const allowed = await takePosted(transaction, input, now);
    if (!allowed.ok) return allowed;
    const person = await ensurePerson(transaction, grant.actor, submission, language, now);
    const respondent = { ...input.respondent, personId: person.personId };
    // Taken once more for the person: at a repeat the draft lies under the code already.
    const posted = await takePosted(transaction, { ...input, respondent }, now);
    if (!posted.ok) return posted;
    const stays = { ...posted.taken, filled: { ...posted.taken.filled, next: input.page } };
    await savePage(transaction, stays, input, respondent, now);
    return { ok: true, person };
  });
}

/**
 * Stops on a page around the questions, before or behind them: the draft becomes findable with a participation code. What
 * was told about oneself on the page at hand is stored as it is.
 * @param submission the token of the form, already checked: a repeat leads to the same code
 */
export async function stopOutsideQuestions(
  grant: Authorized<"survey.respond">,
  input: Pick<PageInput, "slug" | "respondent" | "form" | "calm">,
  submission: string,
  language: Language,
  now: Date,
): Promise<{ ok: true; person: EnsuredPerson } | { ok: false; code: "not_found" | "closed" }> {
  return inTransaction(async (transaction) => {
    const survey = await fillableSurvey(transaction, input.slug);
    if (!survey) return { ok: false, code: "not_found" };
    const { secret } = survey.round;
    if (!canRespond(survey.term, now).ok || secret === null) return { ok: false, code: "closed" };
    const person = await ensurePerson(transaction, grant.actor, submission, language, now);
    const respondent = { ...input.respondent, personId: person.personId };
    const filling = await fillingOf(transaction, survey, respondent);
    const { page, calm } = placeBeforeQuestions(survey, filling, input.calm);
    const values = {
      ...filling.draft,
      answers: toStored(survey.questionnaire, filling.answers),
      about: { ...filling.about, ...firstValues(input.form) },
      page,
      calm,
    };
    await saveDraft(transaction, { id: survey.id, secret }, respondent, values, now);
    return { ok: true, person };
  });
}
