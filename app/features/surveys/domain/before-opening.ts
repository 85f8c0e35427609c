/**
 * Rule: as long as nobody could answer it, a survey is its maker's: a draft is thrown away, and one whose opening is planned
 * opens at once, at another moment, or is a draft again. From the moment it opened it stays on record: it closes or is withdrawn.
 * Source: the issue on the workplace (draft surveys can be thrown away; scheduled ones opened now, moved or put back).
 */
import type { SurveyTerm, Verdict } from "./survey-state";

/** Whether the opening of a survey is planned and still to come at `now`. */
export function isPlanned({ state, opensAt }: SurveyTerm, now: Date): boolean {
  return state === "open" && opensAt !== undefined && now < opensAt;
}

/** May the survey be thrown away? Only a draft that nobody answered, also not on paper. */
export function canDiscard(survey: SurveyTerm, answers: number): Verdict<"not_draft"> {
  return survey.state === "draft" && answers === 0
    ? { ok: true }
    : { ok: false, code: "not_draft" };
}

/** May the planned opening be at this moment, until that one? */
export function canMoveOpening(
  survey: SurveyTerm,
  { from, until }: { from: Date; until: Date },
  now: Date,
): Verdict<"not_planned" | "close_in_past" | "close_before_open"> {
  if (!isPlanned(survey, now)) return { ok: false, code: "not_planned" };
  if (until <= now) return { ok: false, code: "close_in_past" };
  return until <= from ? { ok: false, code: "close_before_open" } : { ok: true };
}

/** May the survey be a draft again? Only as long as its opening is still to come. */
export function canReturnToDraft(survey: SurveyTerm, now: Date): Verdict<"not_planned"> {
  return isPlanned(survey, now) ? { ok: true } : { ok: false, code: "not_planned" };
}
