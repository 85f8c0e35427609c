import type { Questionnaire } from "~/features/surveys/domain/question";
import { applyChanges } from "~/features/surveys/domain/questionnaire-edit";
import type { QuestionnaireChange } from "~/features/surveys/domain/questionnaire-edit";
import { checkQuestionnaire, countRefusals } from "~/features/surveys/domain/questionnaire-check";
import { canChangeWording } from "~/features/surveys/domain/survey-state";
import { glossaryTerms } from "~/features/surveys/queries/glossary.server";
import { questionnaireSchema } from "~/features/surveys/schema";
import { inTransaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import { emitSurveyEvent, deskSurvey } from "./desk-survey.server";
import { workingVersion, writeWording } from "./working-version.server";

export type ChangeRefusal = {
  ok: false;
  code:
    | "not_found"
    | "conflict"
    | "already_closed"
    | "withdrawn"
    | "unknown"
    | "key_taken"
    | "page_not_empty"
    | "last_page"
    | "too_much";
};

export type ChangeOutcome = { ok: true; question?: string } | ChangeRefusal;

type Make = (
  before: Questionnaire,
) => { ok: true; questionnaire: Questionnaire; question?: string } | ChangeRefusal;

function rewrite(
  grant: Authorized<"survey.write">,
  { slug, revision }: { slug: string; revision: number },
  make: Make,
  now: Date,
): Promise<ChangeOutcome> {
  return inTransaction(async (transaction): Promise<ChangeOutcome> => {
    const survey = await deskSurvey(transaction, grant, slug);
    if (!survey) return { ok: false, code: "not_found" };
    if (survey.revision !== revision) return { ok: false, code: "conflict" };
    const allowed = canChangeWording(survey.term, now);
    if (!allowed.ok) return allowed;
    const { wording } = await workingVersion(transaction, survey.id);
    const made = make(wording);
    if (!made.ok) return made;
    // The limits of a questionnaire (pages, questions, lengths) hold for every way to write one.
    const fits = questionnaireSchema.safeParse(made.questionnaire);
    if (!fits.success) return { ok: false, code: "too_much" };
    await writeWording(transaction, survey.id, fits.data, now);
    await transaction.survey.update({
      where: { id: survey.id },
      data: { revision: { increment: 1 } },
    });
    const questions = fits.data.questions.length;
    const event = { type: "survey.questionsChanged", details: { questions } } as const;
    await emitSurveyEvent(transaction, grant, survey.id, event, now);
    return made.question === undefined ? { ok: true } : { ok: true, question: made.question };
  });
}

/**
 * Takes steps in the making of a questionnaire, all or none. After opening the steps gather in a new version, which nobody is
 * asked before it is published.
 * @param at the survey, and its revision as the maker saw it: of two at once the second is told
 */
export function changeQuestionnaire(
  grant: Authorized<"survey.write">,
  at: { slug: string; revision: number },
  changes: readonly QuestionnaireChange[],
  now: Date,
): Promise<ChangeOutcome> {
  return rewrite(grant, at, (before) => applyChanges(before, changes), now);
}

export type PublishVersionOutcome =
  { ok: true } | { ok: false; code: "not_found" | "no_new_version" | "questionnaire_refused" };

/** Asks the changed wording from now on. Results of the words that stayed the same are added up, the others stay apart. */
export async function publishVersion(
  grant: Authorized<"survey.write">,
  slug: string,
  now: Date,
): Promise<PublishVersionOutcome> {
  return inTransaction(async (transaction): Promise<PublishVersionOutcome> => {
    const survey = await deskSurvey(transaction, grant, slug);
    if (!survey) return { ok: false, code: "not_found" };
    const { id, number, frozen, wording } = await workingVersion(transaction, survey.id);
    const open = canChangeWording(survey.term, now).ok && survey.term.state === "open";
    if (frozen || !open) return { ok: false, code: "no_new_version" };
    const findings = checkQuestionnaire(wording, await glossaryTerms(transaction));
    if (countRefusals(findings) > 0) return { ok: false, code: "questionnaire_refused" };
    await transaction.surveyVersion.update({ where: { id }, data: { frozenAt: now } });
    await transaction.survey.update({
      where: { id: survey.id },
      data: { currentVersionId: id, revision: { increment: 1 } },
    });
    const event = { type: "survey.versionPublished", details: { version: number } } as const;
    await emitSurveyEvent(transaction, grant, survey.id, event, now);
    return { ok: true };
  });
}

/** Throws away a changed wording that was not published yet; the survey goes on as it is asked now. */
export async function discardVersion(
  grant: Authorized<"survey.write">,
  slug: string,
  now: Date,
): Promise<{ ok: true } | { ok: false; code: "not_found" | "no_new_version" }> {
  return inTransaction(async (transaction) => {
    const survey = await deskSurvey(transaction, grant, slug);
    if (!survey) return { ok: false as const, code: "not_found" as const };
    const { id } = await workingVersion(transaction, survey.id);
    if (id === survey.currentVersion?.id)
      return { ok: false as const, code: "no_new_version" as const };
    await transaction.surveyVersion.delete({ where: { id } });
    await transaction.survey.update({
      where: { id: survey.id },
      data: { revision: { increment: 1 } },
    });
    await emitSurveyEvent(transaction, grant, survey.id, { type: "survey.versionDiscarded" }, now);
    return { ok: true as const };
  });
}
