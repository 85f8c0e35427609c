/**
 * Rule: an answer can come with agreements of the body that answers. They are drafts as long as the answer is not public,
 * are held to the same as any agreement when it is given, and become public with it. Source: decision 262.
 */
import { agendaItemVerdict } from "~/features/agenda/domain/agenda-item";
import type { AgendaGap, AgendaItemToPublish } from "~/features/agenda/domain/agenda-item";

export type DraftAgreement = Omit<AgendaItemToPublish, "ownerBodyIds"> & {
  /** "YYYY-MM-DD", when it should be done. */
  dueOn: string | null;
};

/** What is wrong with one of the agreements; `place` counts from 1, as they stand in the form. */
export type AgreementProblem = { place: number; gaps: readonly AgendaGap[]; isPast: boolean };

/**
 * What keeps these agreements from becoming public; empty when they can.
 * @param today the date in Amsterdam
 */
export function agreementProblems(
  drafts: readonly DraftAgreement[],
  bodyId: string,
  today: string,
): AgreementProblem[] {
  return drafts.flatMap((draft, index) => {
    const verdict = agendaItemVerdict({ ...draft, ownerBodyIds: [bodyId] });
    const gaps = verdict.ok ? [] : verdict.missing;
    const isPast = draft.dueOn !== null && draft.dueOn < today;
    return gaps.length > 0 || isPast ? [{ place: index + 1, gaps, isPast }] : [];
  });
}
