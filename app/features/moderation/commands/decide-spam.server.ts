import type { Authorized } from "~/policy/authorize.server";
import { decide } from "./decide-case.server";

/** More at once than this is not reading. */
const MOST_AT_ONCE = 50;

/**
 * Returns several items as advertising, each by itself: one that somebody else decided meanwhile is left as it is.
 * @param chosen `case id:version` of each, as the queue showed them
 * @returns how many were returned, or proposed for it where a second moderator has to agree, and the last of them
 */
export async function decideSpam(
  grant: Authorized<"moderation.decide">,
  chosen: readonly string[],
  alsoPersonId: string | null,
  now: Date,
): Promise<{ count: number; last: string | null }> {
  let count = 0;
  let last: string | null = null;
  for (const one of chosen.slice(0, MOST_AT_ONCE)) {
    const at = one.lastIndexOf(":");
    const caseId = one.slice(0, at);
    const version = Number(one.slice(at + 1));
    const outcome = { kind: "spam", rule: "advertising" } as const;
    const result = await decide(grant, { caseId, version, outcome, alsoPersonId }, now);
    if (!result.ok) continue;
    count += 1;
    last = caseId;
  }
  return { count, last };
}
