/**
 * Limits that all processes on one PostgreSQL database share. What is counted is known by a keyed hash there: no address can
 * be read, and without the key none can be looked for.
 */
import pg from "pg";
import { RateLimiterPostgres } from "rate-limiter-flexible";
import type { RateLimiterMemory } from "rate-limiter-flexible";
import { memoise } from "./cache.server";
import { keyedHash } from "./secret.server";

/** What is asked of a counter. */
export interface SharedLimiter {
  consume: RateLimiterMemory["consume"];
  reward: RateLimiterMemory["reward"];
}

/** Counts wait for no command, so they have connections of their own; a process that ends need not wait for them. */
const poolOf = memoise(1, (url: string) => {
  const pool = new pg.Pool({ connectionString: url, max: 2, allowExitOnIdle: true });
  pool.on("error", () => undefined);
  return pool;
});

/**
 * A counter of all processes.
 * @param otherwise counts in this process while the database does not answer
 */
export function sharedLimiter(
  url: string,
  action: string,
  limit: { points: number; duration: number },
  otherwise: RateLimiterMemory,
): SharedLimiter {
  const shared = new RateLimiterPostgres({
    storeClient: poolOf(url),
    storeType: "pool",
    tableName: "RateLimit",
    // A migration makes the table.
    tableCreated: true,
    keyPrefix: "",
    insuranceLimiter: otherwise,
    ...limit,
  });
  const hashed = (key: string | number) => keyedHash("limit", `rate ${action}`, String(key));
  return {
    consume: (key, points) => shared.consume(hashed(key), points),
    reward: (key, points) => shared.reward(hashed(key), points),
  };
}
