/** From a PostgreSQL database in whatever state to one that can be served: up to date, with its key, with its region. */
import { env } from "~/platform/env.server";
import { migratePostgres, pendingOnPostgres, placeOf, whileFilling } from "./postgres";
import { regionOn } from "./postgres-contents";
import { checkKeyOnPostgres } from "./postgres-key";
import type { Step } from "./prepare-database";
import { Refusal } from "./refusal";

/** All commands of the product come with the seed: only a start that fills a database loads them. */
async function fillNow(examples: boolean): Promise<void> {
  const { fill } = await import("./seed");
  const result = await fill(!examples);
  if (!result.ok) throw new Refusal(result.message);
}

/** What a database holds once it is ready. */
export interface PreparedPostgres {
  hasExamples: boolean;
  region: string;
}

/**
 * Prepares a database. Several processes may start at once: the first does it, and the others wait for it.
 * @throws Refusal with what is wrong and the way out
 */
export async function preparePostgres(
  url: string,
  examples: boolean,
  step: Step,
): Promise<PreparedPostgres> {
  if (env().DEMO) {
    throw new Refusal(
      "DEMO=1 empties a database file every night; on PostgreSQL there is no demonstration. Leave DATABASE_URL out.",
    );
  }
  return whileFilling(url, async () => {
    const pending = await pendingOnPostgres(url);
    if (pending.length > 0) {
      await step(`Applying ${pending.length} migration(s) to ${placeOf(url)}`, async () => {
        await migratePostgres(url);
      });
    }
    await checkKeyOnPostgres(url);
    if ((await regionOn(url)) === null) {
      await step(
        `Loading the region${examples ? " and the examples" : ""} into ${placeOf(url)}`,
        () => fillNow(examples),
      );
    }
    const region = await regionOn(url);
    return { hasExamples: region?.exampleData ?? false, region: region?.slug ?? "" };
  });
}
