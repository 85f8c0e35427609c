/**
 * The keys of the ledger: only the owner's own pages and commands can find rows back by them, and only as long as the
 * term runs in which they were written. Source: decision 158.
 */
import { z } from "zod";
import type { Connection } from "~/platform/db.server";
import { hashUnder, keyedHash } from "~/platform/secret.server";
import { readRowsIn, sql } from "~/platform/statements.server";

/** How rows of the ledger are found back in one term. */
export type LedgerKeys = {
  /** the person in the ledger */
  person: (personId: string) => string;
  /** one contribution of one person; `subject` names it: `survey:<id>`, `session:<id>`, `proposal:<id>` */
  subject: (personId: string, subject: string) => string;
};

/** The keys under the key of the installation, as long as no term has begun: the first start begins one. */
const KEYS_OF_THE_INSTALLATION: LedgerKeys = {
  person: (personId) => keyedHash("ledger-person", personId),
  subject: (personId, subject) => keyedHash("ledger-subject", personId, subject),
};

/** The keys under the secret of a term. */
export function keysUnder(secret: string): LedgerKeys {
  return {
    person: (personId) => hashUnder(secret, `person\u0000${personId}`),
    subject: (personId, subject) => hashUnder(secret, `subject\u0000${personId}\u0000${subject}`),
  };
}

const termSchema = z.object({
  id: z.string(),
  secret: z.string().nullable(),
  beganOn: z.string(),
});
export type RunningTerm = z.infer<typeof termSchema>;

/** The term that runs; undefined before the first start. */
export async function runningTerm(client: Connection): Promise<RunningTerm | undefined> {
  const [term] = await readRowsIn(
    client,
    sql`SELECT "id", "secret", "beganOn" FROM "LedgerTerm" WHERE "endedOn" IS NULL`,
    termSchema,
  );
  return term;
}

const daySchema = z.object({ beganOn: z.string() });

/**
 * The day since which somebody has the same keys: that on which the running term took the place of another one that had
 * lasted. Null when no term lasted before it, so that one person was always one.
 */
export async function sameKeysSince(client: Connection): Promise<string | null> {
  const [lasted] = await readRowsIn(
    client,
    sql`SELECT "beganOn" FROM "LedgerTerm" WHERE "endedOn" > "beganOn" LIMIT 1`,
    daySchema,
  );
  return lasted === undefined ? null : ((await runningTerm(client))?.beganOn ?? null);
}

/**
 * The keys of now.
 * @throws when the secret of the term cannot be opened: the start looks for that
 */
export async function ledgerKeys(client: Connection): Promise<LedgerKeys> {
  const term = await runningTerm(client);
  if (term === undefined) return KEYS_OF_THE_INSTALLATION;
  if (term.secret === null) throw new Error("The secret of the ledger's term is gone");
  return keysUnder(term.secret);
}

/** The person in the ledger of now. */
export async function ledgerKey(client: Connection, personId: string): Promise<string> {
  return (await ledgerKeys(client)).person(personId);
}
