import { RateLimiterMemory } from "rate-limiter-flexible";
import { addressPrefix } from "./address-prefix.server";
import { env } from "./env.server";
import { tooMany } from "./http.server";
import { visitIsPersonal } from "./page-sources.server";
import { sha256 } from "./secret.server";
import type { SharedLimiter } from "./limits-of-all-processes.server";

/** Requests for open data that one address prefix may send per minute. */
export const OPEN_DATA_PER_MINUTE = 600;

const MINUTES = 60;
const HOURS = 60 * MINUTES;

/**
 * What stops a flood from one address prefix, with how many in how many seconds. A school, a hall and a mobile carrier
 * have hundreds of people behind one prefix, so these are in the thousands; what one person or one draft may do is
 * limited by itself.
 */
const FLOODS = {
  submit: { points: 9_000, duration: 10 * MINUTES },
  /** Contributions without a code: each may make a person. */
  newPerson: { points: 3_000, duration: HOURS },
  /** Surveys that are begun without a code, of which the beginning is kept. */
  newDraft: { points: 3_000, duration: 24 * HOURS },
  /** The same of all networks together. */
  newDraftOfAnyone: { points: 20_000, duration: 24 * HOURS },
  /** What one address may get by mail is limited by itself. */
  mailAddress: { points: 1_500, duration: HOURS },
  /** Ways to an organisation that signs its staff in: each asks its provider something. */
  organisation: { points: 600, duration: 10 * MINUTES },
  openData: { points: OPEN_DATA_PER_MINUTE, duration: MINUTES },
} as const;

/** What was wrong, of one address prefix: what was right costs nothing, so that a class signs in behind one address. */
const WRONG = {
  signIn: { points: 60, duration: 15 * MINUTES },
  /** A code has 60 random bits. */
  codeEntry: { points: 300, duration: 15 * MINUTES },
  link: { points: 300, duration: 15 * MINUTES },
} as const;

/** What one participant or one draft does, wherever it comes from. */
const ONE = {
  /** More texts than this in ten minutes nobody writes. */
  contribute: { points: 40, duration: 10 * MINUTES },
  /** Opinions on sentences: one click each. */
  opine: { points: 300, duration: 10 * MINUTES },
  /** Pages of a survey, each of which saves itself every few seconds while somebody fills it in. */
  page: { points: 600, duration: 10 * MINUTES },
} as const;

const LIMITS = { ...FLOODS, ...WRONG, ...ONE } as const;

/** What a flood of is stopped. */
export type FloodAction = keyof typeof FLOODS;
/** What counts when it was wrong. */
export type WrongAction = keyof typeof WRONG;
/** What one participant or one draft does so often. */
export type ActionOfOne = keyof typeof ONE;
type LimitedAction = keyof typeof LIMITS;

/** A counter, in this process or shared by all that have the same database. */
type Limiter = RateLimiterMemory | SharedLimiter;

const limiters = new Map<LimitedAction, Promise<Limiter>>();

async function newLimiter(action: LimitedAction): Promise<Limiter> {
  const inMemory = new RateLimiterMemory({ keyPrefix: action, ...LIMITS[action] });
  const { DATABASE_URL: url } = env();
  if (url === undefined) return inMemory;
  const { sharedLimiter } = await import("./limits-of-all-processes.server");
  return sharedLimiter(url, action, LIMITS[action], inMemory);
}

/** The counter of an action; whoever asks for it makes an answer for this visitor alone. */
function limiter(action: LimitedAction): Promise<Limiter> {
  visitIsPersonal();
  const known = limiters.get(action);
  if (known) return known;
  const made = newLimiter(action);
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
export function limit(action: FloodAction, request: Request): Promise<void> {
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
 * Counts one contribution of somebody without a code: each may make a person.
 * @throws Response 429 with `Retry-After` when there were too many
 */
export function limitNewPerson(request: Request): Promise<void> {
  return limit("newPerson", request);
}

/**
 * Counts what one participant or one draft did, beside the stop for floods of their address: many people may share one
 * address, and one person may have many.
 * @param key the person or the draft
 * @throws Response 429 with `Retry-After` when there were too many
 */
export function limitOne(action: ActionOfOne, key: string): Promise<void> {
  return count(action, sha256(key));
}

/**
 * Counts a guess of an address prefix before it is looked at, so that many at once are no more than one by one.
 * @returns takes the guess back out of the count: it was right, or it was no guess
 * @throws Response 429 with `Retry-After` when too many were wrong
 */
export async function countGuess(
  action: WrongAction,
  request: Request,
): Promise<() => Promise<void>> {
  const prefix = callerPrefix(request);
  await count(action, prefix);
  return async () => {
    if (env().RATE_LIMITS !== "off") await (await limiter(action)).reward(prefix);
  };
}

/**
 * Counts a link that leads nowhere. It is counted when that is known: a link cannot be guessed, so a right one passes
 * whatever else came from its address.
 * @throws Response 429 with `Retry-After` when there were too many
 */
export function countWrongLink(request: Request): Promise<void> {
  return count("link", callerPrefix(request));
}

async function count(action: LimitedAction, key: string): Promise<void> {
  if (env().RATE_LIMITS === "off") return;
  const counter = await limiter(action);
  const result = await counter.consume(key).catch((rejection: unknown) => rejection);
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
  const counter = await limiter("openData");
  const result: unknown = await counter
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
