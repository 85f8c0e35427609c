/** From whatever is on the disk to a database that can be served: locked, whole, up to date, with its key. */
import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { env } from "~/platform/env.server";
import { checkKey } from "./key";
import {
  migrate,
  migrateUnfinished,
  pendingMigrations,
  putInPlace,
  unfinishedFile,
} from "./migrate";
import { Refusal } from "./refusal";
import { contentsOf, isDemonstration, markAsDemonstration } from "./contents";

/** Says what is being done while it is done. */
export type Step = (title: string, work: () => Promise<void>) => Promise<void>;

/** All commands of the product come with the seed: only a start that fills a database loads them. */
async function fillNow(examples: boolean, region?: string): Promise<void> {
  const { fill } = await import("./seed");
  const result = await fill(!examples, region);
  if (!result.ok) throw new Refusal(result.message);
}

/** Makes a database under another name, filled; it takes its place when nothing is missing. */
export async function createFilled(
  databaseFile: string,
  folder: string,
  examples: boolean,
  region?: string,
): Promise<void> {
  mkdirSync(dirname(databaseFile), { recursive: true });
  migrateUnfinished(databaseFile, folder);
  const unfinished = unfinishedFile(databaseFile);
  checkKey(unfinished);
  const { onDatabaseFile } = await import("~/platform/db.server");
  await onDatabaseFile(unfinished, () => fillNow(examples, region));
  if (env().DEMO) markAsDemonstration(unfinished);
  putInPlace(databaseFile);
}

/** @throws Refusal where a demonstration would throw away every night what somebody relies on */
export function requireDemonstration(databaseFile: string): void {
  if (isDemonstration(databaseFile)) return;
  throw new Refusal(
    `DEMO=1 empties its database every night, and ${databaseFile} was not made as a demonstration. Nothing was changed in it. ` +
      "Use a file of its own: DATABASE_FILE=data/demo.db DEMO=1 npm start",
  );
}

/**
 * Prepares a database; `lockDatabase` has been called for it.
 * @returns whether it holds the examples
 * @throws Refusal with what is wrong and the way out
 */
export async function prepareDatabase(
  databaseFile: string,
  folder: string,
  wantsExamples: boolean,
  step: Step,
): Promise<boolean> {
  const examples = wantsExamples || env().DEMO;
  const title = `Loading the region${examples ? " and the examples" : ""}`;
  if (!existsSync(databaseFile)) {
    await step(`${title} into a new database, ${databaseFile}`, () =>
      createFilled(databaseFile, folder, examples),
    );
    return contentsOf(databaseFile) === "region and examples";
  }
  if (env().DEMO) requireDemonstration(databaseFile);
  const pending = pendingMigrations(databaseFile, folder);
  if (pending.length > 0) {
    await step(`Applying ${pending.length} migration(s) to ${databaseFile}`, () => {
      const { copy } = migrate(databaseFile, folder);
      if (copy !== undefined) {
        console.log(`  a copy of before the upgrade, kept for 30 days: ${copy}`);
      }
      return Promise.resolve();
    });
  }
  checkKey(databaseFile);
  if (contentsOf(databaseFile) === "nothing") await step(title, () => fillNow(examples));
  return contentsOf(databaseFile) === "region and examples";
}
