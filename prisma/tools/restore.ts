/** `npm run restore`: puts a checked copy in the place of the database; the next start erases again what was erased since. */
import { existsSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import Database from "better-sqlite3";
import { now as presentMoment } from "~/platform/clock.server";
import { closeDatabase } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { erasureFolder } from "~/platform/erasure-folder.server";
import { USAGE, asideOf, logEnd, refuseNewer, withCheckedCopy } from "./checked-copy";
import type { RestoreOptions } from "./checked-copy";
import type { CheckedCopy } from "./copy-checks";
import { lockDatabase, releaseDatabase } from "./database-lock";
import { syncPath } from "./migrate";
import { Refusal } from "./refusal";

function setAside(databaseFile: string, now: Date): string {
  const aside = asideOf(databaseFile, now);
  const database = new Database(databaseFile, { timeout: 5_000 });
  // What stands in the log only comes into the file before it gets another name.
  database.pragma("wal_checkpoint(TRUNCATE)");
  database.close();
  renameSync(databaseFile, aside);
  return aside;
}

/**
 * Puts a copy back. Until the last step the database stays as it is.
 * @returns what the copy holds, and where the database of before is now
 * @throws Refusal when a server uses the database, the copy is not what it must be, or it is older than what is here
 */
export async function restore(
  options: RestoreOptions,
): Promise<{ checked: CheckedCopy; aside: string | undefined }> {
  const { databaseFile, giveUpNewer, now } = options;
  lockDatabase(databaseFile);
  try {
    return await withCheckedCopy(options, (part, checked) => {
      const isThere = existsSync(databaseFile);
      if (isThere && !giveUpNewer) {
        refuseNewer(databaseFile, logEnd(databaseFile), logEnd(part));
      }
      syncPath(part);
      const aside = isThere ? setAside(databaseFile, now) : undefined;
      for (const end of ["-wal", "-shm", ".audit-end"]) rmSync(databaseFile + end, { force: true });
      renameSync(part, databaseFile);
      syncPath(dirname(databaseFile));
      return Promise.resolve({ checked, aside });
    });
  } finally {
    releaseDatabase(databaseFile);
  }
}

function readOptions(parameters: readonly string[]): RestoreOptions {
  try {
    const { values, positionals } = parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: { identity: { type: "string" }, "give-up-newer": { type: "boolean" } },
    });
    const [copy, ...more] = positionals;
    if (copy === undefined || more.length > 0) throw new Error("Which copy?");
    return {
      copy,
      databaseFile: env().DATABASE_FILE,
      identity: values.identity,
      giveUpNewer: values["give-up-newer"] ?? false,
      now: presentMoment(),
    };
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : ""}\n${USAGE}`);
  }
}

async function restoreAndIndex(url: string, options: RestoreOptions) {
  const { restoreOnPostgres } = await import("./postgres-restore");
  const { indexFilled } = await import("./fill-postgres");
  const done = await restoreOnPostgres(url, options);
  await indexFilled(url);
  await closeDatabase();
  return done;
}

/** Entry of the command; returns the exit code. */
export async function run(parameters: string[]): Promise<number> {
  const options = readOptions(parameters);
  const { DATABASE_URL: url } = env();
  const { checked, aside } =
    url === undefined ? await restore(options) : await restoreAndIndex(url, options);
  const log =
    checked.entries === undefined
      ? `of an earlier version: the next start brings it up to date`
      : `with ${checked.entries} entries in its log, all of which fit`;
  console.log(`${options.copy} is in place, ${log}.`);
  if (aside !== undefined) {
    console.log(
      `What was here is ${aside}${url === undefined ? "" : ", which restore puts back"}; it goes with the copies of before an upgrade, after 30 days.`,
    );
  }
  console.log(
    existsSync(erasureFolder())
      ? "The next start erases again what people had erased since the copy, by the list in the folder of erasures."
      : `There is no folder of erasures at ${erasureFolder()}. Put it back before you start, the newest there is: without it ` +
          "nobody knows what was erased since the copy.",
  );
  return 0;
}
