/**
 * Rule: where there are no phones people fill in cards, and staff type in how many chose what. The numbers of a question
 * agree with each other, and a question that takes votes by phone is closed first. Source: the issue on the work itself.
 */
import type { LiveCount } from "./live-result";
import { optionsOf } from "./live-question";
import type { LiveQuestionState, LiveQuestionText } from "./live-question";

/** More cards than this are not handed out in a room. */
export const MOST_CARDS = 2_000;

export type PaperVerdict =
  | { ok: true; counted: LiveCount }
  | { ok: false; code: "conflict" | "count_too_large" | "contradicts" };

/**
 * Whether these numbers can be those of the cards of a question.
 * @param cards how many cards were handed in
 * @param chosen how many of them chose what; other keys are left out
 */
export function paperVerdict(
  question: LiveQuestionText & { readonly state: LiveQuestionState },
  cards: number,
  chosen: Readonly<Record<string, number>>,
): PaperVerdict {
  if (question.state === "open") return { ok: false, code: "conflict" };
  if (cards > MOST_CARDS) return { ok: false, code: "count_too_large" };
  const counts = optionsOf(question).map(({ key }) => [key, chosen[key] ?? 0] as const);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const most = Math.max(0, ...counts.map(([, count]) => count));
  // With one choice on each card the choices are the cards; with several each card names a choice once.
  const agrees = question.kind === "multiple" ? most <= cards && total >= cards : total === cards;
  if (!agrees) return { ok: false, code: "contradicts" };
  return { ok: true, counted: { voters: cards, chosen: Object.fromEntries(counts) } };
}
