import { z } from "zod";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { ledgerVersion } from "~/features/participation/domain/ledger-version";
import { now } from "~/platform/clock.server";
import type { Connection } from "~/platform/db.server";
import { readRowsIn, sql, sqlJoin } from "~/platform/statements.server";
import { cacheByVersion } from "~/platform/versioned-cache.server";

const changesSchema = z.object({
  roundId: z.string(),
  day: z.string(),
  before: z.string(),
  change: z.string(),
});

/** So many sets of rounds are asked for at most: each by itself, those of a page, all of them. */
const MOST = 200;

/**
 * Memoises a count of the ledger until something has changed that it counts.
 * @returns what counts rounds, of which those that are open count the days until a step and the others everything
 */
export function countOfLedger<Value>(
  count: (
    client: Connection,
    roundIds: readonly string[],
    steps: ReadonlyMap<string, string | null>,
  ) => Promise<Value>,
): typeof count {
  const cached = cacheByVersion<Value>(MOST);
  return async (client, roundIds, steps) => {
    const ids = [...new Set(roundIds)].sort();
    if (ids.length === 0) return count(client, ids, steps);
    const changes = await readRowsIn(
      client,
      sql`SELECT "roundId", "day", "before", "change" FROM "LedgerChange" WHERE "roundId" IN (${sqlJoin(ids)})`,
      changesSchema,
    );
    const version = ledgerVersion(changes, amsterdamDate(now()), (id) => steps.has(id));
    const open = ids.flatMap((id) => (steps.has(id) ? [`${id} ${steps.get(id) ?? ""}`] : []));
    return cached(ids.join(" "), JSON.stringify([version, open]), () => count(client, ids, steps));
  };
}
