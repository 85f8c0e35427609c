import { RateLimiterMemory } from "rate-limiter-flexible";
import { addressPrefix } from "./address-prefix.server";
import { env } from "./env.server";
import { tooMany } from "./http.server";

/** Requests for open data that one address prefix may send per minute. */
export const OPEN_DATA_PER_MINUTE = 600;

/** What is limited, with how many tries per how many seconds for one address prefix. */
const LIMITS = {
  signIn: { points: 20, duration: 15 * 60 },
  codeEntry: { points: 20, duration: 15 * 60 },
  submit: { points: 120, duration: 10 * 60 },
  newPerson: { points: 200, duration: 60 * 60 },
  /** Surveys that are begun without a code, of which the beginning is kept: a school day on one network. */
  newDraft: { points: 300, duration: 24 * 60 * 60 },
  /** The same of all networks together. */
  newDraftOfAnyone: { points: 20_000, duration: 24 * 60 * 60 },
  /** A class leaves its addresses in one lesson; what one address may get is limited by itself. */
  mailAddress: { points: 120, duration: 60 * 60 },
  openData: { points: OPEN_DATA_PER_MINUTE, duration: 60 },
  /** By one participant, wherever they are: more than this in ten minutes nobody writes. */
  contribute: { points: 40, duration: 10 * 60 },
} as const;

export type LimitedAction = keyof typeof LIMITS;

const limiters = new Map<LimitedAction, RateLimiterMemory>();

function limiter(action: LimitedAction): RateLimiterMemory {
  const known = limiters.get(action);
  if (known) return known;
  const made = new RateLimiterMemory({ keyPrefix: action, ...LIMITS[action] });
  limiters.set(action, made);
  return made;
}

/**
 * The prefix of the caller's address. It lives in memory only and is never logged. The server puts the address in
 * `X-Client-Address` and removes what a client sent under that name.
 */
export function callerPrefix(request: Request): string {
  return addressPrefix(request.headers.get("X-Client-Address") ?? "");
}

/**
 * Counts one try of an address prefix.
 * @throws Response 429 with `Retry-After` when there were too many
 */
export function limit(action: LimitedAction, request: Request): Promise<void> {
  return count(action, callerPrefix(request));
}

/**
 * Counts one beginning of a survey without a code, of the address prefix and of everybody together: what is kept of it
 * takes a place on the disk.
 * @throws Response 429 with `Retry-After` when there were too many
 */
export async function limitNewDrafts(request: Request): Promise<void> {
  await limit("newDraft", request);
  await count("newDraftOfAnyone", "anyone");
}

/**
 * Counts one contribution of a participant, beside the count of the address: many people may share one address, and
 * one person may have many.
 * @param personId null for somebody without a code, whom only the address limits
 * @throws Response 429 with `Retry-After` when there were too many
 */
export async function limitPerson(personId: string | null): Promise<void> {
  if (personId !== null) await count("contribute", personId);
}

async function count(action: LimitedAction, key: string): Promise<void> {
  if (env().RATE_LIMITS === "off") return;
  const result = await limiter(action)
    .consume(key)
    .catch((rejection: unknown) => rejection);
  if (result instanceof Error) throw result;
  if (
    isRejection(result) &&
    result.remainingPoints <= 0 &&
    result.consumedPoints > LIMITS[action].points
  ) {
    throw tooMany(result.msBeforeNext / 1000);
  }
}

function isRejection(
  value: unknown,
): value is { msBeforeNext: number; remainingPoints: number; consumedPoints: number } {
  return typeof value === "object" && value !== null && "msBeforeNext" in value;
}

/** How much of a limit is left for a caller. */
export type Quota = {
  limit: number;
  remaining: number;
  /** until the count starts anew, in whole seconds */
  resetSeconds: number;
  isExceeded: boolean;
};

/** Counts one request for open data; the caller is told how much is left. Null when limits are off. */
export async function openDataQuota(request: Request): Promise<Quota | null> {
  if (env().RATE_LIMITS === "off") return null;
  const result: unknown = await limiter("openData")
    .consume(callerPrefix(request))
    .catch((rejection: unknown) => rejection);
  if (!isRejection(result)) throw result;
  const limit = LIMITS.openData.points;
  return {
    limit,
    remaining: Math.max(0, limit - result.consumedPoints),
    resetSeconds: Math.max(1, Math.ceil(result.msBeforeNext / 1000)),
    isExceeded: result.consumedPoints > limit,
  };
}
