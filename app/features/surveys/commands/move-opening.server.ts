import { canMoveOpening } from "~/features/surveys/domain/before-opening";
import { canOpenInRound } from "~/features/surveys/domain/survey-state";
import { inTransaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import { deskSurvey, emitSurveyEvent } from "./desk-survey.server";

export type MoveOpeningOutcome =
  | { ok: true }
  | {
      ok: false;
      code:
        | "not_found"
        | "not_planned"
        | "close_in_past"
        | "close_before_open"
        | "round_not_open"
        | "round_opens_later"
        | "round_closes_earlier";
    };

/**
 * Has a survey whose opening is planned open at another moment.
 * @param term from when (null: now) and until when; without an end the one that was planned stays
 */
export async function moveOpening(
  grant: Authorized<"survey.write">,
  slug: string,
  term: { opensAt: Date | null; closesAt: Date | null },
  now: Date,
): Promise<MoveOpeningOutcome> {
  return inTransaction(async (transaction): Promise<MoveOpeningOutcome> => {
    const survey = await deskSurvey(transaction, grant, slug);
    const until = term.closesAt ?? survey?.closesAt ?? null;
    if (!survey || until === null) return { ok: false, code: "not_found" };
    const from = term.opensAt !== null && term.opensAt > now ? term.opensAt : now;
    const verdict = canMoveOpening(survey.term, { from, until }, now);
    if (!verdict.ok) return verdict;
    const inRound = canOpenInRound(survey.round, { from, until });
    if (!inRound.ok) return inRound;
    await transaction.survey.update({
      where: { id: survey.id },
      data: { opensAt: from, closesAt: until, revision: { increment: 1 } },
    });
    const details = { opensAt: from.toISOString(), closesAt: until.toISOString() };
    await emitSurveyEvent(transaction, grant, survey.id, { type: "survey.moved", details }, now);
    return { ok: true };
  });
}
