import { takeBackTexts } from "~/features/moderation/commands/take-back-text.server";
import { withdrawParticipation } from "~/features/participation/commands/record-participation.server";
import { canRespond } from "~/features/surveys/domain/survey-state";
import { inTransaction, recordTakenBack } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import { fillableSurvey } from "../queries/fillable-survey.server";
import { surveySubject } from "../queries/filling.server";
import { respondentKey } from "../queries/respondent.server";
import { uncountResponse } from "./count-responses.server";
import { removeFromExports } from "./remove-from-exports.server";
import { dropDrafts } from "./save-draft.server";

/** Everything of a response goes; of a text that is held, the safety officer reads a copy until the case closes. */
async function removeAnswers(
  transaction: Transaction,
  { id: responseId, surveyId }: { id: string; surveyId: string },
  now: Date,
) {
  const gone = await transaction.answer.findMany({
    where: { responseId },
    select: { id: true, reviewState: true, value: true, redactions: true },
  });
  const ids = gone.map(({ id }) => id);
  await takeBackTexts(transaction, "answer", ids, "withdrawn", now);
  const texts = gone.filter(({ reviewState }) => reviewState !== null);
  await removeFromExports(transaction, surveyId, texts);
}

/**
 * Withdraws a person's own response until the survey closes: its answers are gone at once, and it counts nowhere any
 * more. The empty row stays, so that a later response of the same person is again the only one.
 */
export async function withdrawResponse(
  grant: Authorized<"own.manage">,
  slug: string,
  now: Date,
): Promise<{ ok: true } | { ok: false; code: "not_found" | "closed" }> {
  if (grant.actor.kind !== "participant") return { ok: false, code: "not_found" };
  const { personId } = grant.actor;
  return inTransaction(async (transaction) => {
    const survey = await fillableSurvey(transaction, slug);
    const secret = survey?.round.secret;
    if (!survey || !secret) return { ok: false, code: "not_found" };
    const key = respondentKey(secret, personId);
    const response = await transaction.response.findUnique({
      where: { surveyId_respondentKey: { surveyId: survey.id, respondentKey: key } },
      select: { id: true, state: true },
    });
    if (response?.state !== "sent") return { ok: false, code: "not_found" };
    if (!canRespond(survey.term, now).ok) return { ok: false, code: "closed" };
    await uncountResponse(transaction, response.id);
    await removeAnswers(transaction, { id: response.id, surveyId: survey.id }, now);
    await transaction.response.update({
      where: { id: response.id },
      data: { state: "withdrawn" },
    });
    await withdrawParticipation(transaction, personId, surveySubject(survey.id));
    await recordTakenBack(transaction, [personId], `response:${response.id}`);
    const respondent = { personId, draftToken: null };
    await dropDrafts(transaction, { id: survey.id, secret }, respondent);
    return { ok: true };
  });
}
