/**
 * Rule: a round is reported back only when whoever took part got an answer. A round that closed while nobody ever
 * said by when there would be one, and nobody gave one, is "closed, never answered".
 * Source: design, section 3 (round) and section 6 (a historical round that was not answered).
 */
import type { RoundState } from "~/features/vocabulary/domain/round-state";

export function isNeverAnswered(round: {
  state: RoundState;
  replyDueAt: Date | null;
  reportedBackAt: Date | null;
}): boolean {
  return round.state === "closed" && round.replyDueAt === null && round.reportedBackAt === null;
}
