/**
 * Rule: the calendar of staff shows when rounds and surveys open and close, when sessions are, until when an answer is promised,
 * and what of one's own work is due. Whoever works in particular rounds sees those; everybody else sees the rounds that are
 * public. It holds nothing of a participant: names of rounds, surveys and sessions are chosen by staff.
 * Source: issue 19, D (a staff calendar as page and as feed).
 */
export type DateKind =
  "roundOpens" | "roundCloses" | "roundReply" | "surveyOpens" | "surveyCloses" | "session";

/** So far ahead the page shows, and the feed. */
export const PAGE_DAYS = 90;
export const FEED_DAYS_AHEAD = 400;
/** How long something that was stays in the feed, so that a calendar does not lose last week. */
export const FEED_DAYS_BACK = 60;

/** A round as far as it says who sees its dates. */
export type DatedRound = { roundId: string; isPublic: boolean };

/**
 * Whether somebody sees the dates of a round.
 * @param worker whether they work in particular rounds, and in which
 */
export function seesDates(
  worker: { worksInRounds: boolean; roundIds: readonly string[] },
  { roundId, isPublic }: DatedRound,
): boolean {
  return worker.worksInRounds ? worker.roundIds.includes(roundId) : isPublic;
}
