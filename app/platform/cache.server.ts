import { metrics } from "./metrics.server";
import { freeze } from "./read-cache.server";
import { holdsUntil, tablesChanged, tablesRead } from "./page-sources.server";

/**
 * Memoises what a read gave for a time to live, for things that hardly change and are asked for with every page. Each process
 * keeps its own, and none is right for longer than the time given.
 * @param milliseconds how long an answer is used again
 * @returns the read, to be asked with the present moment
 */
export function ttlCache<T>(
  milliseconds: number,
  read: () => Promise<T>,
): (now: Date) => Promise<T> {
  let cached: { at: number; value: Promise<T> } | undefined;
  return (now) => {
    const at = now.getTime();
    const isFresh = cached !== undefined && at >= cached.at && at - cached.at < milliseconds;
    metrics.cacheReads.inc({ outcome: isFresh ? "hit" : "miss" });
    if (cached === undefined || !isFresh) {
      cached = { at, value: read().then(freeze) };
      cached.value.catch(() => {
        cached = undefined;
      });
    }
    holdsUntil(cached.at + milliseconds);
    return cached.value;
  };
}

let made = 0;

/**
 * The same for a read that takes long: an answer that is too old is still given once more, while a new one is made, so
 * that nobody waits but the very first.
 * @param milliseconds how long an answer is used as it is
 * @param staleMilliseconds how old an answer may be that is given while a new one is made
 */
export function staleWhileRevalidate<T>(
  milliseconds: number,
  staleMilliseconds: number,
  read: () => Promise<T>,
): (now: Date) => Promise<T> {
  let cached: { at: number; value: T } | undefined;
  let reading: Promise<T> | undefined;
  made += 1;
  // A page that shows it is made once more when another value takes its place.
  const name = `cache ${made}`;
  const renew = (at: number): Promise<T> => {
    reading ??= read()
      .then((value) => {
        if (cached !== undefined) tablesChanged([name]);
        freeze(value);
        cached = { at, value };
        return value;
      })
      .finally(() => {
        reading = undefined;
      });
    return reading;
  };
  return async (now) => {
    const at = now.getTime();
    tablesRead([name]);
    holdsUntil((cached?.at ?? at) + milliseconds);
    const age = cached ? at - cached.at : Number.POSITIVE_INFINITY;
    if (cached && age >= 0 && age < milliseconds) {
      metrics.cacheReads.inc({ outcome: "hit" });
      return cached.value;
    }
    const renewed = renew(at);
    if (!cached || age < 0 || age >= staleMilliseconds) {
      metrics.cacheReads.inc({ outcome: "miss" });
      return renewed;
    }
    metrics.cacheReads.inc({ outcome: "stale" });
    // Whoever asks next hears of a failure; this visitor has an answer.
    renewed.catch(() => undefined);
    return cached.value;
  };
}

/**
 * Memoises what is made of a key, and begins anew when there are more keys than `most`: nothing in this process grows
 * without end.
 * @param most how many keys are remembered
 * @param make must give the same for the same key, or be told apart by the key
 * @returns what was made, made once per key
 */
export function memoise<Made extends object>(
  most: number,
  make: (key: string) => Made,
): (key: string) => Made {
  const made = new Map<string, Made>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    if (made.size >= most) made.clear();
    made.set(key, value);
    return value;
  };
}

/** The same for what is made of an object that never changes: it is forgotten with the object. */
export function memoiseByObject<Key extends object, Made extends object>(
  make: (key: Key) => Made,
): (key: Key) => Made {
  const made = new WeakMap<Key, Made>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
