import { checkQuestionnaire, countRefusals } from "~/features/surveys/domain/questionnaire-check";
import { canOpen, canOpenInRound } from "~/features/surveys/domain/survey-state";
import { glossaryTerms } from "~/features/surveys/queries/glossary.server";
import { readQuestionnaire } from "~/features/surveys/queries/questionnaire.server";
import type { TermInput } from "~/features/surveys/schema/term-form";
import { inTransaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import { emitSurveyEvent, deskSurvey } from "./desk-survey.server";

type Code<V> = V extends { ok: false; code: infer C } ? C : never;

export type OpenSurveyOutcome =
  | { ok: true }
  | { ok: false; code: "not_found" }
  | {
      ok: false;
      code: Code<ReturnType<typeof canOpen>> | Code<ReturnType<typeof canOpenInRound>>;
    };

/**
 * Opens a survey, now or from a moment on, and freezes its wording: from here a change makes a new version. What the
 * check before opening refuses cannot open.
 */
export async function openSurvey(
  grant: Authorized<"survey.write">,
  slug: string,
  { opensAt, closesAt }: TermInput,
  now: Date,
): Promise<OpenSurveyOutcome> {
  return inTransaction(async (transaction): Promise<OpenSurveyOutcome> => {
    const survey = await deskSurvey(transaction, grant, slug);
    if (!survey?.currentVersion) return { ok: false, code: "not_found" };
    const { currentVersion, round, term } = survey;
    const questionnaire = readQuestionnaire(currentVersion);
    const findings = checkQuestionnaire(questionnaire, await glossaryTerms(transaction));
    const from = opensAt !== null && opensAt > now ? opensAt : now;
    const verdict = canOpen(
      { ...term, opensAt: from, closesAt },
      questionnaire,
      countRefusals(findings),
      now,
    );
    if (!verdict.ok) return verdict;
    const inRound = canOpenInRound(round, { from, until: closesAt });
    if (!inRound.ok) return inRound;
    await transaction.survey.update({
      where: { id: survey.id },
      data: { state: "open", opensAt: from, closesAt, revision: { increment: 1 } },
    });
    await transaction.surveyVersion.update({
      where: { id: currentVersion.id },
      data: { frozenAt: now },
    });
    const details = { opensAt: from.toISOString(), closesAt: closesAt.toISOString() };
    await emitSurveyEvent(transaction, grant, survey.id, { type: "survey.opened", details }, now);
    return { ok: true };
  });
}
