/**
 * Rule: whoever is half-way with a decision keeps what they filled in as a draft, one for each case and person. It decides
 * nothing and keeps nobody from deciding; colleagues see that there is one and no word of it. It goes with the decision, with
 * the words of the case, by a button, and after a term.
 * Source: issue 19, C (drafts), and the drafts of Zendesk.
 */
import { daysBefore } from "~/features/calendar/domain/elapsed-days";

/** So long a draft is kept: a holiday, and no archive. */
const DRAFT_DAYS = 30;

/** A draft that was kept before this moment is forgotten. */
export function draftsForgottenBefore(now: Date): Date {
  return daysBefore(now, DRAFT_DAYS);
}

/** So many drafts of colleagues are named at a case. */
export const MOST_DRAFTS_SHOWN = 20;

/** What was filled in, by the name of its field. */
export type FilledIn = Readonly<Record<string, string>>;

/** Fields that hold something though nobody touched them. */
const FILLED_BY_ITSELF = ["redactionReason"];

/** What of a form is worth keeping: what is empty, and a choice that the form made itself, is not. */
export function worthSaving(filledIn: FilledIn): FilledIn {
  const filled = Object.entries(filledIn).filter(([, value]) => value.trim() !== "");
  const isTouched = filled.some(([name]) => !FILLED_BY_ITSELF.includes(name));
  return isTouched ? Object.fromEntries(filled) : {};
}
