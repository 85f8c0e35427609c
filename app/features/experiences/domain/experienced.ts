/**
 * Rule: how it was is as sensitive as an answer to a personal question, and protected by the same engine: nothing of a group
 * under the region's threshold, fifths for fewer than thirty people, and shares in steps of a twentieth above.
 * Source: design, section 7 (answers); `surveys/domain/results.ts`.
 */
import { MIXED_ROLE } from "~/features/participation/domain/indistinct-roles";
import type { CountedValue } from "~/features/surveys/domain/results";
import { exactShare } from "~/features/participation/domain/shown-share";
import type { ShownShare } from "~/features/participation/domain/shown-share";
import type { Question } from "~/features/surveys/domain/question";
import { limitsOf, summarize } from "~/features/surveys/domain/results";
import { EXPERIENCE_ANSWERS, NOTICED_ANSWERS } from "./experience";
import type { ExperienceAnswer, NoticedAnswer, Promised } from "./experience";

/** What is shown of the answers to one question. */
export type ShownShares<Answer extends string> = {
  /** How many people answered; at least so many where shares are in fifths. */
  readonly people: number;
  readonly isInFifths: boolean;
  readonly shares: Readonly<Record<Answer, ShownShare>>;
};

/** What is shown of one of the four questions. */
export type Experienced = ShownShares<ExperienceAnswer> & { readonly question: Promised };

/** What is shown of one milestone of an agreement. */
export type Noticed = ShownShares<NoticedAnswer>;

export type ExperienceTally = Readonly<Partial<Record<ExperienceAnswer, number>>>;

const STEPS = 20;

/** The question as the engine of answers knows one: a choice that is personal. */
const asAsked = (answers: readonly ExperienceAnswer[]): Question => ({
  kind: "singleChoice",
  key: "experience",
  page: "experience",
  label: { nl: "" },
  required: false,
  personal: true,
  options: answers.map((key) => ({ key, label: { nl: key } })),
});

/** What the engine lets through of these answers; null for too few people. */
function throughEngine(
  answers: readonly ExperienceAnswer[],
  tally: ExperienceTally,
  threshold: number,
) {
  const values = answers.map((value): CountedValue => ({
    role: MIXED_ROLE,
    value,
    count: tally[value] ?? 0,
  }));
  const people = values.reduce((total, { count }) => total + count, 0);
  const counts = { values, bases: [{ role: MIXED_ROLE, count: people } as const] };
  const [table] = summarize(asAsked(answers), counts, limitsOf(true, threshold)).tables;
  if (table === undefined || table.total.hidden) return null;
  const { answered, isInFifths, tallies } = table.total;
  const share = (answer: ExperienceAnswer): ShownShare => {
    const found = tallies.find(({ key }) => key === answer);
    if (found === undefined) return exactShare(0);
    return "band" in found ? found.band : exactShare(Math.round(found.share * STEPS) / STEPS);
  };
  return { people: answered, isInFifths, share };
}

/**
 * What may be shown of one question.
 * @param threshold the region's smallest group whose answers are shown
 * @returns null for too few people
 */
export function shownExperience(
  question: Promised,
  tally: ExperienceTally,
  threshold: number,
): Experienced | null {
  const passed = throughEngine(EXPERIENCE_ANSWERS, tally, threshold);
  if (passed === null) return null;
  const { share, ...people } = passed;
  const shares = {
    yes: share("yes"),
    partly: share("partly"),
    no: share("no"),
    unknown: share("unknown"),
  };
  return { question, ...people, shares };
}

/** What may be shown of a milestone, as `shownExperience` does. */
export function shownNoticed(tally: ExperienceTally, threshold: number): Noticed | null {
  const passed = throughEngine(NOTICED_ANSWERS, tally, threshold);
  if (passed === null) return null;
  const { share, ...people } = passed;
  return { ...people, shares: { yes: share("yes"), partly: share("partly"), no: share("no") } };
}
