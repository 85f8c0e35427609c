import { canRespond } from "~/features/surveys/domain/survey-state";
import type { RawForm } from "~/features/surveys/domain/form-fields";
import { inTransaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import { firstValues, toldAbout } from "../domain/about";
import { readAbout } from "../queries/about.server";
import { toStored } from "../domain/stored-answers";
import { fillableSurvey } from "../queries/fillable-survey.server";
import { fillingOf, placeBeforeQuestions } from "../queries/filling.server";
import type { Respondent } from "../queries/respondent.server";
import { saveDraft } from "./save-draft.server";

export type AboutRefusal =
  | { ok: false; code: "not_found" | "closed" }
  | { ok: false; code: "declaration_refused"; errors: Record<string, string> };

/**
 * Keeps in the draft what somebody told about themselves, once it fits the rules of the region.
 * @param input.unfinished keeps it as it is: whoever is not done yet comes back to it
 * @returns the first page of questions, in the way they are paged; undefined when there is none
 */
export async function saveDeclaration(
  _grant: Authorized<"survey.respond">,
  input: {
    slug: string;
    respondent: Respondent;
    form: RawForm;
    calm: boolean;
    unfinished?: boolean;
  },
  now: Date,
): Promise<
  { ok: true; draftToken: string | null; first: string | undefined; calm: boolean } | AboutRefusal
> {
  return inTransaction(async (transaction) => {
    const survey = await fillableSurvey(transaction, input.slug);
    if (!survey) return { ok: false, code: "not_found" };
    const { secret } = survey.round;
    if (!canRespond(survey.term, now).ok || secret === null) return { ok: false, code: "closed" };
    const about = input.unfinished ? firstValues(input.form) : toldAbout(input.form);
    if (!input.unfinished) {
      const verdict = await readAbout(transaction, about);
      if (!verdict.ok) return verdict;
    }
    const filling = await fillingOf(transaction, survey, input.respondent);
    const { first, ...place } = placeBeforeQuestions(survey, filling, input.calm);
    const draftToken = await saveDraft(
      transaction,
      { id: survey.id, secret },
      input.respondent,
      {
        ...filling.draft,
        answers: toStored(survey.questionnaire, filling.answers),
        about,
        ...place,
      },
      now,
    );
    return { ok: true, draftToken, first, calm: place.calm };
  });
}
