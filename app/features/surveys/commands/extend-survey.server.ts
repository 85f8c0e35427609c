import { canExtend, canOpenInRound } from "~/features/surveys/domain/survey-state";
import { inTransaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import { emitSurveyEvent, deskSurvey } from "./desk-survey.server";

export type ExtendSurveyOutcome =
  | { ok: true }
  | {
      ok: false;
      code:
        | "not_found"
        | "not_open"
        | "already_closed"
        | "not_later"
        | "round_not_open"
        | "round_opens_later"
        | "round_closes_earlier";
    };

/** Keeps an open survey open for longer. The first end stays on record, and everyone sees that it moved. */
export async function extendSurvey(
  grant: Authorized<"survey.write">,
  slug: string,
  closesAt: Date,
  now: Date,
): Promise<ExtendSurveyOutcome> {
  return inTransaction(async (transaction): Promise<ExtendSurveyOutcome> => {
    const survey = await deskSurvey(transaction, grant, slug);
    if (!survey) return { ok: false, code: "not_found" };
    const verdict = canExtend(survey.term, closesAt, now);
    if (!verdict.ok) return verdict;
    const inRound = canOpenInRound(survey.round, { from: survey.opensAt, until: closesAt });
    if (!inRound.ok) return inRound;
    await transaction.survey.update({
      where: { id: survey.id },
      data: {
        closesAt,
        extendedAt: now,
        firstClosesAt: survey.firstClosesAt ?? survey.closesAt,
        revision: { increment: 1 },
      },
    });
    const details = { from: survey.closesAt?.toISOString() ?? null, to: closesAt.toISOString() };
    await emitSurveyEvent(transaction, grant, survey.id, { type: "survey.extended", details }, now);
    return { ok: true };
  });
}
