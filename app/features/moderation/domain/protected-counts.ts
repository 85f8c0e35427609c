/**
 * Rule: a count from 1 up to below the threshold never stands alone. Small counts are told as one sum
 * ("these together: 7"), with as many larger ones as it takes for the sum to reach the threshold; a
 * sum with the parts left open cannot be taken apart by subtracting what is shown from the total.
 * Source: design, section 7 (small numbers, complementary suppression).
 */
export interface ProtectedCounts<Key extends string> {
  /** Counts that may stand alone. */
  readonly shown: Readonly<Partial<Record<Key, number>>>;
  /** Keys told as one sum, in the given order; empty when all counts are shown. */
  readonly together: { readonly keys: readonly Key[]; readonly count: number };
}

/**
 * Protects a row of counts whose total is published.
 *
 * @param counts keys with their counts, whole numbers from 0, in the order of the table.
 * @param threshold the region's small number, at least 1.
 * @returns what may be shown. Zeros join the sum as soon as there is one: a zero shown beside it would
 *   narrow down what is in it.
 */
export function protectCounts<Key extends string>(
  counts: readonly (readonly [Key, number])[],
  threshold: number,
): ProtectedCounts<Key> {
  const isSmall = ([, count]: readonly [Key, number]) => count > 0 && count < threshold;
  if (!counts.some(isSmall)) return { shown: asRecord(counts), together: { keys: [], count: 0 } };

  const ascending = [...counts].sort(([, one], [, other]) => one - other);
  const hidden = new Set<Key>();
  let sum = 0;
  for (const [key, count] of ascending) {
    if (count >= threshold && sum >= threshold && hidden.size > 1) break;
    hidden.add(key);
    sum += count;
  }
  return {
    shown: asRecord(counts.filter(([key]) => !hidden.has(key))),
    together: { keys: counts.map(([key]) => key).filter((key) => hidden.has(key)), count: sum },
  };
}

function asRecord<Key extends string>(
  counts: readonly (readonly [Key, number])[],
): Partial<Record<Key, number>> {
  const record: Partial<Record<Key, number>> = {};
  for (const [key, count] of counts) record[key] = count;
  return record;
}
