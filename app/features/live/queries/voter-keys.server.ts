import type { KnownVote } from "~/features/live/domain/live-vote";
import { keyedHash } from "~/platform/secret.server";

/** How the votes in a room know whoever has a code; nobody finds the person back without the key of the installation. */
export function votePersonKey(personId: string): string {
  return keyedHash("live-vote", "person", personId);
}

/**
 * How a question knows the phone that votes on it. The question goes into it, so that what one phone chose on two
 * questions cannot be joined.
 * @param browser the random name that a page with a form gave the browser
 */
export function voterOf(questionId: string, browser: string, personId: string | null): KnownVote {
  return {
    voterKey: keyedHash("live-vote", "browser", questionId, browser),
    personKey: personId === null ? null : votePersonKey(personId),
  };
}
