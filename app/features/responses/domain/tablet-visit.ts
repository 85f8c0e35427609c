/**
 * Rule: on a tablet that has no network somebody fills in a survey as anywhere else, by the one engine; everything of them is
 * in the memory of the page, and nothing of it is left once they send it or stop. What is sent is the answers that count and
 * what they told about themselves, as the fields of one form.
 * Source: design, section 5 (people without names); the issue on taking part without network.
 */
import { isAgeBand, isRole } from "~/features/participation/domain/roles";
import { checkDeclaration } from "~/features/people/domain/declared-role";
import type { ConsentSettings } from "~/features/people/domain/declared-role";
import type { Answers } from "~/features/surveys/domain/answer";
import { formValuesOf } from "~/features/surveys/domain/answer-form";
import type { AnswerError } from "~/features/surveys/domain/answer-verdict";
import {
  firstPage,
  oneQuestionPerPage,
  previousPage,
  visiblePages,
} from "~/features/surveys/domain/branching";
import type { RawForm } from "~/features/surveys/domain/form-fields";
import type { Questionnaire } from "~/features/surveys/domain/question";
import { questionByKey } from "~/features/surveys/domain/question";
import { stepRank } from "~/features/surveys/domain/rank-step";
import { inWordsOf } from "~/features/surveys/domain/wording";
import { roleTold, toldAbout, wasTold } from "./about";
import { completeAnswers, takePage } from "./filling";
import { aboutFromCheck, pageAddress } from "./page-address";

/** What a tablet knows of the survey it stands with. */
export interface TabletSurvey {
  readonly questionnaire: Questionnaire;
  readonly consent: ConsentSettings;
}

/** Where somebody is. */
export type VisitPlace =
  | { readonly at: "start" | "check" | "done" }
  | { readonly at: "about"; readonly fromCheck: boolean }
  | { readonly at: "questions"; readonly page: string };

/** Somebody who stands at the tablet: where they are, and what they filled in so far. */
export interface Visit {
  readonly place: VisitPlace;
  /** One question at a time. */
  readonly calm: boolean;
  readonly large: boolean;
  /** Help is shown in the place of the page, which waits. */
  readonly help: boolean;
  readonly answers: Answers;
  readonly about: Readonly<Record<string, string>>;
  /** The form of this page as it was last pressed, when the page is shown once more. */
  readonly typed: RawForm | null;
  readonly errors: readonly AnswerError[];
  /** Message keys by field of the page about yourself. */
  readonly aboutErrors: Readonly<Record<string, string>>;
  /** An answer on this page added a question to it. */
  readonly opened: boolean;
}

/** Nobody yet. */
export const NOBODY: Visit = {
  place: { at: "start" },
  calm: false,
  large: false,
  help: false,
  answers: new Map(),
  about: {},
  typed: null,
  errors: [],
  aboutErrors: {},
  opened: false,
};

/** A button that was pressed, with the form it stands in. */
export interface Pressed {
  readonly intent: string;
  readonly form: RawForm;
}

/** The questionnaire in the words of whoever this is, and as they page through it. */
export function questionnairesOf(
  { questionnaire }: Pick<TabletSurvey, "questionnaire">,
  { about, calm }: Visit,
): { worded: Questionnaire; paged: Questionnaire } {
  const worded = inWordsOf(questionnaire, roleTold(about));
  return { worded, paged: calm ? oneQuestionPerPage(worded) : worded };
}

/** The same person at another place, where nothing was pressed yet. */
export function goTo(visit: Visit, place: VisitPlace): Visit {
  return { ...visit, place, help: false, typed: null, errors: [], aboutErrors: {}, opened: false };
}

/** What is wrong with what was told about oneself, by field; nothing when it can be sent. */
function aboutErrorsOf(
  about: Readonly<Record<string, string>>,
  consent: ConsentSettings,
): Record<string, string> {
  const { role, ageBand = "" } = about;
  if (role === undefined) return { role: "errors.chooseRole" };
  const verdict = checkDeclaration(
    {
      role: isRole(role) ? role : null,
      ageBand: isAgeBand(ageBand) ? ageBand : null,
      municipality: null,
      experienceExpert: false,
      capacity: "self",
      withTrustedAdult: false,
      representativeConsents: about["representativeConsents"] === "on",
    },
    consent,
  );
  return verdict.ok ? {} : { [verdict.field]: `declaration.${verdict.code}` };
}

function pressAbout(
  survey: TabletSurvey,
  visit: Visit,
  { form }: Pressed,
  fromCheck: boolean,
): Visit {
  const told = Object.hasOwn(form, "role") ? toldAbout(form) : {};
  const aboutErrors = aboutErrorsOf(told, survey.consent);
  if (Object.keys(aboutErrors).length > 0) return { ...visit, typed: form, aboutErrors };
  const known = { ...visit, about: told };
  const first = firstPage(questionnairesOf(survey, known).paged, visit.answers);
  if (fromCheck || first === undefined) return goTo(known, { at: "check" });
  return goTo(known, { at: "questions", page: first.key });
}

/** The questions that a page says it showed. */
function seenIn(form: RawForm): string[] {
  return (form["seen"]?.[0] ?? "").split(" ").filter(Boolean);
}

/** "rank:<question>:<option>:<up or down>" */
function ranked(survey: TabletSurvey, { intent, form }: Pressed): RawForm {
  const [, key = "", option = "", direction] = intent.split(":");
  const question = questionByKey(survey.questionnaire, key);
  if (question?.kind !== "ranking") return form;
  return stepRank(question, form, option, direction === "down" ? "down" : "up");
}

function pressQuestions(survey: TabletSurvey, visit: Visit, pressed: Pressed, page: string): Visit {
  const { paged } = questionnairesOf(survey, visit);
  if (pressed.intent.startsWith("rank:")) {
    return { ...visit, typed: ranked(survey, pressed), errors: [], opened: false };
  }
  const taken = takePage(paged, visit.answers, page, seenIn(pressed.form), pressed.form);
  const saved = { ...visit, answers: taken.answers };
  if (pressed.intent === "previous") {
    const before = previousPage(paged, taken.answers, page);
    if (before === undefined) return goTo(saved, { at: "about", fromCheck: false });
    return goTo(saved, { at: "questions", page: before.key });
  }
  if (taken.errors.length > 0) {
    return { ...saved, typed: pressed.form, errors: taken.errors, opened: false };
  }
  if (taken.next === undefined) {
    // Whoever came past the page about yourself is asked now.
    return goTo(saved, wasTold(saved.about) ? { at: "check" } : { at: "about", fromCheck: true });
  }
  const next = goTo(saved, { at: "questions", page: taken.next });
  return taken.opened === undefined ? next : { ...next, opened: true };
}

/** What stands in the form of the page before anything else happens with it. */
function stays(visit: Visit, { form }: Pressed): Visit {
  const { at } = visit.place;
  return at === "questions" || at === "about" ? { ...visit, typed: form } : visit;
}

/** Takes a press of a button on the page somebody is at. */
export function press(survey: TabletSurvey, visit: Visit, pressed: Pressed): Visit {
  const { place } = visit;
  const { intent } = pressed;
  if (intent === "stop" || place.at === "done") return NOBODY;
  if (intent === "letters") return { ...stays(visit, pressed), large: !visit.large };
  if (intent === "help") return { ...stays(visit, pressed), help: true };
  if (intent === "back") return { ...visit, help: false };
  if (place.at === "start") {
    return goTo({ ...NOBODY, calm: intent === "startCalm" }, { at: "about", fromCheck: false });
  }
  if (place.at === "about") {
    return intent === "previous"
      ? before(survey, visit)
      : pressAbout(survey, visit, pressed, place.fromCheck);
  }
  if (place.at === "questions") return pressQuestions(survey, visit, pressed, place.page);
  return check(survey, visit);
}

/** Back without a form, as with the button of the browser: what was filled in on this page is not taken. */
export function before(survey: TabletSurvey, visit: Visit): Visit {
  const { place, answers } = visit;
  if (visit.help) return { ...visit, help: false };
  if (place.at === "about") return place.fromCheck ? goTo(visit, { at: "check" }) : NOBODY;
  const { paged } = questionnairesOf(survey, visit);
  if (place.at === "questions") {
    const page = previousPage(paged, answers, place.page);
    if (page === undefined) return goTo(visit, { at: "about", fromCheck: false });
    return goTo(visit, { at: "questions", page: page.key });
  }
  const last = place.at === "check" ? visiblePages(paged, answers).at(-1) : undefined;
  return last === undefined ? NOBODY : goTo(visit, { at: "questions", page: last.key });
}

/**
 * Where a link in a screen leads, as the pages of the server have it; null for one that leads elsewhere.
 * @param isAddress whether the link has this Dutch address
 */
export function placeAt(
  { head, questionnaire }: { head: { slug: string }; questionnaire: Questionnaire },
  { calm }: Visit,
  isAddress: (path: string) => boolean,
): VisitPlace | null {
  if (isAddress(aboutFromCheck(head.slug))) return { at: "about", fromCheck: true };
  const { pages } = calm ? oneQuestionPerPage(questionnaire) : questionnaire;
  const page = pages.find(({ key }) => isAddress(pageAddress(head.slug, key, calm)));
  return page === undefined ? null : { at: "questions", page: page.key };
}

/** Looks over whether everything that has an answer to give has one. */
function check(survey: TabletSurvey, visit: Visit): Visit {
  const complete = completeAnswers(survey.questionnaire, visit.answers);
  if (!complete.ok) return { ...visit, errors: complete.missing };
  return goTo(visit, { at: "done" });
}

/** Everything that counts of what somebody filled in, as the fields of one form. */
export function wholeForm({ questionnaire }: TabletSurvey, { answers, about }: Visit): RawForm {
  const complete = completeAnswers(questionnaire, answers);
  const counted: Answers = complete.ok ? complete.answers : new Map();
  const fields = questionnaire.questions.flatMap((question) => {
    const answer = counted.get(question.key);
    return answer === undefined ? [] : Object.entries(formValuesOf(question, answer));
  });
  const told = Object.entries(about).map(([name, value]) => [name, [value]] as const);
  return Object.fromEntries([...fields, ...told]);
}
