/**
 * Rule: a push says that there is news, once: what may have arrived is never sent again. What the service could not take is
 * tried again for some hours, later each time, and then let go: the news itself stands on the own page. A browser that is
 * gone is forgotten. Nobody is told twice within the hour. Source: the issue on following without mail; RFC 8030 (5, 7).
 */

const FIRST_DELAY_SECONDS = 60;
const LONGEST_DELAY_SECONDS = 6 * 60 * 60;
const DAY_SECONDS = 24 * 60 * 60;
const MOST_ATTEMPTS = 8;
const HOUR_IN_MILLISECONDS = 3_600_000;

/** The browsers in which one person is told; the one that was added first makes place for another. */
export const MOST_PUSH_DEVICES = 5;

/** How an attempt went: the answer of the service, or how the line broke. */
export type PushAttempt =
  | { answer: number; retryAfterSeconds: number | null }
  /** Nothing had left, or all of it had and no answer came. */
  | { broken: "before" | "after" };

export type PushOutcome =
  { result: "told" | "gone" | "dropped" } | { result: "later"; seconds: number };

const GONE = [404, 410];

/** Seconds until the next attempt: doubling from a minute, or as long as the service asks for, a day at most. */
function delaySeconds(attempts: number, asked: number | null): number {
  const own = Math.min(LONGEST_DELAY_SECONDS, FIRST_DELAY_SECONDS * 2 ** attempts);
  return Math.min(DAY_SECONDS, Math.max(own, asked ?? 0));
}

/**
 * What becomes of the news after an attempt.
 * @param attempts how often it was tried before
 */
export function pushOutcome(attempt: PushAttempt, attempts: number): PushOutcome {
  const later = (asked: number | null): PushOutcome =>
    attempts + 1 >= MOST_ATTEMPTS
      ? { result: "dropped" }
      : { result: "later", seconds: delaySeconds(attempts, asked) };
  if ("broken" in attempt) return attempt.broken === "after" ? { result: "dropped" } : later(null);
  const { answer, retryAfterSeconds } = attempt;
  if (answer >= 200 && answer < 300) return { result: "told" };
  if (GONE.includes(answer)) return { result: "gone" };
  return later(retryAfterSeconds);
}

/** When news of now is told in a browser that was told before. */
export function pushDueAt(toldAt: Date | null, now: Date): Date {
  const earliest = toldAt === null ? 0 : toldAt.getTime() + HOUR_IN_MILLISECONDS;
  return new Date(Math.max(now.getTime(), earliest));
}
