import { canReturnToDraft } from "~/features/surveys/domain/before-opening";
import { inTransaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import { deskSurvey, emitSurveyEvent } from "./desk-survey.server";

export type ReturnToDraftOutcome = { ok: true } | { ok: false; code: "not_found" | "not_planned" };

/** Makes a draft again of a survey whose opening was planned: nobody was asked it, so its wording is free again. */
export async function returnToDraft(
  grant: Authorized<"survey.write">,
  slug: string,
  now: Date,
): Promise<ReturnToDraftOutcome> {
  return inTransaction(async (transaction): Promise<ReturnToDraftOutcome> => {
    const survey = await deskSurvey(transaction, grant, slug);
    if (!survey) return { ok: false, code: "not_found" };
    const verdict = canReturnToDraft(survey.term, now);
    if (!verdict.ok) return verdict;
    // Changes that waited to be published are what the draft says.
    const newest = await transaction.surveyVersion.findFirstOrThrow({
      where: { surveyId: survey.id },
      orderBy: { number: "desc" },
      select: { id: true },
    });
    await transaction.surveyVersion.update({ where: newest, data: { frozenAt: null } });
    await transaction.survey.update({
      where: { id: survey.id },
      data: { state: "draft", currentVersionId: newest.id, revision: { increment: 1 } },
    });
    const event = { type: "survey.returnedToDraft" } as const;
    await emitSurveyEvent(transaction, grant, survey.id, event, now);
    return { ok: true };
  });
}
