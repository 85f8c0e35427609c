/**
 * Rule: a survey goes draft -> open -> closed -> reported, and can be withdrawn before it is
 * reported. Whether it takes answers is decided by the server's clock, never by a stored state that a
 * job may still have to update. Opening freezes the wording: from then on a change makes a new
 * version. An extension never reopens what has closed. What was not sent is thrown away some days
 * after the close: so long its writer can still read it.
 * Source: design, states and invariants (Survey); surveys ("For the moderator").
 */
import { daysBefore } from "~/features/calendar/domain/elapsed-days";
import { outsideRound } from "~/features/rounds/domain/within-round";
import type { PartTerm, RoundTerm } from "~/features/rounds/domain/within-round";
import { isOverdue } from "~/features/calendar/domain/deadline";
import type { Questionnaire } from "./question";

export const SURVEY_STATES = ["draft", "open", "closed", "reported", "withdrawn"] as const;
export type SurveyState = (typeof SURVEY_STATES)[number];

/** `opensAt` and `closesAt` are instants; a survey is open from `opensAt` up to, not at, `closesAt`. */
export type SurveyTerm = {
  readonly state: SurveyState;
  readonly opensAt?: Date | undefined;
  readonly closesAt?: Date | undefined;
};

export type Refusal<Code extends string> = { readonly ok: false; readonly code: Code };
export type Verdict<Code extends string> = { readonly ok: true } | Refusal<Code>;

const ok = { ok: true } as const;

function refuse<Code extends string>(code: Code): Refusal<Code> {
  return { ok: false, code };
}

/** The state as it really is at `now`: an open survey whose time is over is closed. */
export function stateAt(survey: SurveyTerm, now: Date): SurveyState {
  return survey.state === "open" && survey.closesAt !== undefined && isOverdue(survey.closesAt, now)
    ? "closed"
    : survey.state;
}

/**
 * May this survey be opened now, or be scheduled to open at `opensAt`?
 * @param refusals how many findings of the check before opening refuse (see questionnaire-check)
 */
export function canOpen(
  survey: SurveyTerm,
  questionnaire: Questionnaire,
  refusals: number,
  now: Date,
): Verdict<
  | "not_draft"
  | "close_missing"
  | "close_in_past"
  | "close_before_open"
  | "nothing_to_answer"
  | "questionnaire_refused"
> {
  if (survey.state !== "draft") return refuse("not_draft");
  if (survey.closesAt === undefined) return refuse("close_missing");
  if (survey.closesAt <= now) return refuse("close_in_past");
  if (survey.opensAt !== undefined && survey.closesAt <= survey.opensAt) {
    return refuse("close_before_open");
  }
  if (questionnaire.questions.every((question) => question.kind === "statement")) {
    return refuse("nothing_to_answer");
  }
  return refusals > 0 ? refuse("questionnaire_refused") : ok;
}

/**
 * May a survey of this round be open in this term? Only in a round that is announced or open, and
 * within the term of the round itself.
 */
export function canOpenInRound(
  round: RoundTerm & { readonly state: string },
  term: PartTerm,
): Verdict<"round_not_open" | "round_opens_later" | "round_closes_earlier"> {
  if (round.state !== "announced" && round.state !== "open") return refuse("round_not_open");
  switch (outsideRound(round, term)) {
    case "before_round_opens":
      return refuse("round_opens_later");
    case "after_round_closes":
      return refuse("round_closes_earlier");
    case null:
      return ok;
  }
}

/**
 * The moment at which a survey has to have closed for its drafts to go now: so many days somebody can still read what they
 * filled in and did not send.
 */
export function draftCutoff(now: Date, terms: { draftKeepDaysAfterClose: number }): Date {
  return daysBefore(now, terms.draftKeepDaysAfterClose);
}

export type RespondCode = "not_open" | "not_yet_open" | "closed" | "withdrawn";

/** Does the survey take answers at this moment of the server's clock? */
export function canRespond(survey: SurveyTerm, now: Date): Verdict<RespondCode> {
  switch (stateAt(survey, now)) {
    case "draft":
      return refuse("not_open");
    case "withdrawn":
      return refuse("withdrawn");
    case "closed":
    case "reported":
      return refuse("closed");
    case "open":
      return survey.opensAt !== undefined && now < survey.opensAt ? refuse("not_yet_open") : ok;
  }
}

/** May the author change or withdraw a response? Until the survey closes, and only an own one. */
export function canEditResponse(
  survey: SurveyTerm,
  response: { readonly own: boolean; readonly withdrawn: boolean },
  now: Date,
): Verdict<RespondCode | "not_own" | "already_withdrawn"> {
  if (!response.own) return refuse("not_own");
  if (response.withdrawn) return refuse("already_withdrawn");
  return canRespond(survey, now);
}

/** May a moderator close the survey before its time? */
export function canClose(survey: SurveyTerm, now: Date): Verdict<"not_open" | "already_closed"> {
  const state = stateAt(survey, now);
  if (state === "open") return ok;
  return refuse(state === "closed" || state === "reported" ? "already_closed" : "not_open");
}

/** May the survey stay open until `closesAt`? Only while it is open, and only for longer. */
export function canExtend(
  survey: SurveyTerm,
  closesAt: Date,
  now: Date,
): Verdict<"not_open" | "already_closed" | "not_later"> {
  const closing = canClose(survey, now);
  if (!closing.ok) return closing;
  const later = closesAt > now && (survey.closesAt === undefined || closesAt > survey.closesAt);
  return later ? ok : refuse("not_later");
}

/** May the survey be withdrawn? What was reported back stays. */
export function canWithdrawSurvey(
  survey: SurveyTerm,
): Verdict<"already_reported" | "already_withdrawn"> {
  if (survey.state === "reported") return refuse("already_reported");
  return survey.state === "withdrawn" ? refuse("already_withdrawn") : ok;
}

export type WordingChange =
  | { readonly kind: "unchanged" }
  /** The survey was not opened with this wording yet: it may change in place. */
  | { readonly kind: "sameVersion"; readonly version: number }
  | { readonly kind: "newVersion"; readonly version: number };

/**
 * What a change to the questionnaire does to its version.
 * @param frozen whether the survey was opened with the current wording
 */
export function changeWording(
  before: Questionnaire,
  after: Questionnaire,
  frozen: boolean,
): WordingChange {
  if (wording(before) === wording(after)) return { kind: "unchanged" };
  return frozen
    ? { kind: "newVersion", version: before.version + 1 }
    : { kind: "sameVersion", version: before.version };
}

/** May the survey's wording be changed at all? Not after it closed. */
export function canChangeWording(
  survey: SurveyTerm,
  now: Date,
): Verdict<"already_closed" | "withdrawn"> {
  const state = stateAt(survey, now);
  if (state === "withdrawn") return refuse("withdrawn");
  return state === "closed" || state === "reported" ? refuse("already_closed") : ok;
}

/**
 * Keys of the questions that were put in the same words in both versions, so that their results may
 * be added up. Page, condition and place may differ: they change who was asked, not what was asked.
 */
export function comparableQuestions(a: Questionnaire, b: Questionnaire): readonly string[] {
  const asked = (question: Questionnaire["questions"][number]): string =>
    stableText({ ...question, page: undefined, condition: undefined });
  const others = new Map(b.questions.map((question) => [question.key, asked(question)]));
  return a.questions
    .filter((question) => others.get(question.key) === asked(question))
    .map((question) => question.key);
}

function wording(questionnaire: Questionnaire): string {
  return stableText({ pages: questionnaire.pages, questions: questionnaire.questions });
}

/** JSON with sorted members, so that the order in which a form was read makes no difference. */
function stableText(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
