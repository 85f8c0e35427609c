/**
 * Rule: each phone votes once on a question, and whoever has a code once on all their phones; until the question closes a
 * vote may change. Source: the issue on the work itself (live in the room); decision 258.
 */
import { optionsOf } from "./live-question";
import type { LiveQuestionText } from "./live-question";

/** A vote that stands: known by the phone, and by the person where they have a code. */
export interface KnownVote {
  readonly voterKey: string;
  readonly personKey: string | null;
}

export type ChoiceVerdict = { ok: true; choices: string[] } | { ok: false; code: "none_chosen" };

/** What was chosen out of the choices of the question: one, or several where that may be. Unknown keys count as nothing. */
export function choiceVerdict(
  question: LiveQuestionText,
  chosen: readonly string[],
): ChoiceVerdict {
  const known = optionsOf(question)
    .map(({ key }) => key)
    .filter((key) => chosen.includes(key));
  const choices = question.kind === "multiple" ? known : known.slice(0, 1);
  const isOne = question.kind === "multiple" || known.length === 1;
  return choices.length > 0 && isOne ? { ok: true, choices } : { ok: false, code: "none_chosen" };
}

/** The votes that a new one of this voter takes the place of. */
export function votesOfVoter(votes: readonly KnownVote[], voter: KnownVote): KnownVote[] {
  return votes.filter(
    ({ voterKey, personKey }) =>
      voterKey === voter.voterKey || (personKey !== null && personKey === voter.personKey),
  );
}
