/**
 * Limits that outlive a restart, because they protect the mailbox and the seat of somebody else: how often something was
 * done to an address or a session, known by a keyed hash, for as long as it counts.
 */
import { z } from "zod";
import { now } from "./clock.server";
import { database, inTransaction } from "./db.server";
import type { Connection, Transaction } from "./db.server";
import { env } from "./env.server";
import { keyedHash } from "./secret.server";
import { changeRows, readRowsIn, sql } from "./statements.server";

/** What is limited by what it is done to, whoever asks from wherever. */
const LIMITS = {
  /** Messages to one address that nobody has confirmed yet, which anybody can cause. */
  mailTo: { most: 10, seconds: 24 * 60 * 60 },
  /** Sign-ups for one session; beyond that each comes with the answer to a question. */
  signUps: { most: 40, seconds: 10 * 60 },
} as const;

type StoredAction = keyof typeof LIMITS;

/** So many counts are kept at most: those that end soonest make room. */
const MOST_COUNTS = 100_000;

const countSchema = z.object({ count: z.number() });

/** One address in whatever capitals it was written. */
function hashOf(action: StoredAction, key: string): string {
  return keyedHash("limit", action, key.normalize("NFKC").toLowerCase());
}

async function countOf(client: Connection, hash: string, moment: Date): Promise<number> {
  const [row] = await readRowsIn(
    client,
    sql`SELECT "count" FROM "LimitCount" WHERE "key" = ${hash} AND "until" > ${moment}`,
    countSchema,
  );
  return row?.count ?? 0;
}

/**
 * Counts one of what is done to something, inside the command that does it.
 * @returns whether it is within the limit
 */
export async function countKeyIn(
  transaction: Transaction,
  action: StoredAction,
  key: string,
): Promise<boolean> {
  if (env().RATE_LIMITS === "off") return true;
  const { most, seconds } = LIMITS[action];
  const hash = hashOf(action, key);
  const moment = now();
  const until = new Date(moment.getTime() + seconds * 1000);
  await changeRows(
    transaction,
    sql`INSERT INTO "LimitCount" ("key", "count", "until") VALUES (${hash}, 1, ${until})
      ON CONFLICT ("key") DO UPDATE SET
        "count" = CASE WHEN "LimitCount"."until" > ${moment} THEN "LimitCount"."count" + 1 ELSE 1 END,
        "until" = CASE WHEN "LimitCount"."until" > ${moment} THEN "LimitCount"."until"
          ELSE excluded."until" END`,
  );
  return (await countOf(transaction, hash, moment)) <= most;
}

/** The same where no command runs yet: what comes of it does not matter to the count. */
export function countKey(action: StoredAction, key: string): Promise<boolean> {
  return inTransaction((transaction) => countKeyIn(transaction, action, key));
}

/** Whether the limit of something has been reached; counts nothing. */
export async function isReached(action: StoredAction, key: string): Promise<boolean> {
  if (env().RATE_LIMITS === "off") return false;
  const count = await countOf(await database(), hashOf(action, key), now());
  return count >= LIMITS[action].most;
}

/** Removes the counts that have ended, and the oldest beyond what is kept at most; a job calls this. */
export async function pruneLimits(moment: Date, most = MOST_COUNTS): Promise<void> {
  await inTransaction(async (transaction) => {
    await changeRows(transaction, sql`DELETE FROM "LimitCount" WHERE "until" <= ${moment}`);
    await changeRows(
      transaction,
      sql`DELETE FROM "LimitCount" WHERE "key" NOT IN (
        SELECT "key" FROM "LimitCount" ORDER BY "until" DESC LIMIT ${most})`,
    );
  });
}
