/**
 * Rule: a session is entered and changed in four short steps, in the order in which one thinks of it: what and when, where and how
 * many, for whom, and what can wait. A step is kept when it is left and changes only what it asks; what publishing still asks
 * is said at the step where it is filled in. Source: the issue on sessions (a form in four steps); decision 169.
 */
import { ROLES } from "~/features/participation/domain/roles";

export const FORM_STEPS = ["what", "where", "people", "more"] as const;
export type FormStep = (typeof FORM_STEPS)[number];

/** What each step asks, by the name of the field. */
const STEP_FIELDS: Readonly<Record<FormStep, readonly string[]>> = {
  what: [
    ...["title", "summary", "date", "startTime", "endTime", "endDate"],
    ...["startRepeatedHour", "endRepeatedHour"],
  ],
  where: [
    ...["format", "place", "address", "onlineUrl", "municipality", "capacity", "onlineCapacity"],
    ...["signUpClosesDate", "signUpClosesTime", ...ROLES.map((role) => `reserved_${role}`)],
  ],
  people: [...["forWhom", "audience", "programme", "minors", "supervisors", "hostBody"]],
  more: [
    ...["titleEn", "summaryEn", "forWhomEn", "programmeEn", "confirmHours", "remindHours"],
    ...["speakersDate", "speakersTime", "speakerMinutes", "speakerNote", "speakerNoteEn"],
  ],
};

/** What people want to know before they dare to come is one field for each subject, and one in English. */
function asks(step: FormStep, field: string): boolean {
  if (field.startsWith("access_")) return step === (field.endsWith("_en") ? "more" : "people");
  return STEP_FIELDS[step].includes(field);
}

type Values = Readonly<Record<string, readonly string[]>>;

/** The step that asks a field; the first one for what no step asks. */
export function stepOfField(field: string): FormStep {
  return FORM_STEPS.find((step) => asks(step, field)) ?? "what";
}

/** The step after this one; undefined after the last. */
export function stepAfter(step: FormStep): FormStep | undefined {
  return FORM_STEPS[FORM_STEPS.indexOf(step) + 1];
}

/** What a session says after a step was filled in: what the step asks is as it was sent, also when it was left empty. */
export function withStep(before: Values, step: FormStep, sent: Values): Values {
  const others = Object.entries(before).filter(([name]) => !asks(step, name));
  return { ...Object.fromEntries(others), ...sent };
}

/** How many fields that publishing asks are still missing at each step. */
export function missingPerStep(missing: readonly string[]): Record<FormStep, number> {
  const count = (step: FormStep) => missing.filter((field) => stepOfField(field) === step).length;
  return {
    what: count("what"),
    where: count("where"),
    people: count("people"),
    more: count("more"),
  };
}
