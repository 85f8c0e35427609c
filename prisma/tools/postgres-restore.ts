/** `npm run restore` where the settings name PostgreSQL: a checked copy, which is a file, in the place of all its rows. */
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import type { CheckedCopy } from "./copy-checks";
import { copyPostgres } from "./copy-rows";
import { fillPostgres } from "./fill-postgres";
import { migratePostgres, placeOf, whileFilling, withPostgres } from "./postgres";
import { regionOn, requireNoServer } from "./postgres-contents";
import { syncPath, upgradeCopy } from "./migrate";
import { asideOf, logEnd, refuseNewer, withCheckedCopy } from "./checked-copy";
import type { LogEnd, RestoreOptions } from "./checked-copy";

const endRows = z.array(z.object({ sequence: z.number(), at: z.string() }));
const END = `SELECT "sequence", to_char("at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at
  FROM "AuditEntry" ORDER BY "sequence" DESC LIMIT 1`;

async function logEndOn(url: string): Promise<LogEnd> {
  const rows = await withPostgres(url, async (client) => (await client.query(END)).rows as unknown);
  return endRows.parse(rows)[0] ?? { sequence: 0, at: "" };
}

/** What stands in the database becomes a file beside it, as a copy does: `restore` puts it back. */
async function setAside(url: string, { databaseFile, now }: RestoreOptions): Promise<string> {
  const aside = asideOf(databaseFile, now);
  const part = `${aside}.part`;
  try {
    rmSync(part, { force: true });
    await copyPostgres(url, part);
    syncPath(part);
    renameSync(part, aside);
    return aside;
  } finally {
    rmSync(part, { force: true });
  }
}

/**
 * Puts a copy back, of a file or of PostgreSQL. Until its last step the database stays as it is.
 * @returns what the copy holds, and the file with what was there before
 * @throws Refusal when a server uses the database, the copy is not what it must be, or it is older than what is here
 */
export function restoreOnPostgres(
  url: string,
  options: RestoreOptions,
): Promise<{ checked: CheckedCopy; aside: string | undefined }> {
  const { databaseFile, giveUpNewer } = options;
  mkdirSync(dirname(databaseFile), { recursive: true });
  return whileFilling(url, async () => {
    await requireNoServer(url);
    return withCheckedCopy(options, async (part, checked) => {
      await migratePostgres(url);
      if (!giveUpNewer) refuseNewer(placeOf(url), await logEndOn(url), logEnd(part));
      upgradeCopy(part, join("prisma", "migrations"));
      const isFilled = (await regionOn(url)) !== null;
      const aside = isFilled ? await setAside(url, options) : undefined;
      await fillPostgres(url, part, { empties: true });
      rmSync(`${databaseFile}.audit-end`, { force: true });
      return { checked, aside };
    });
  });
}
