/** `npm run seed`: loads the region, and unless `--empty` is given the example rounds with their accounts. */
import { closeDatabase } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import "~/composition.server";
import { ExampleRefusedError, seed } from "../seed/index";
import type { SeedOutcome } from "../seed/index";
import { InvalidRegionError } from "../seed/load-region";
import { OtherRegionError, UnknownRegionError } from "../seed/region-folder";
import { describeExampleAccounts } from "./accounts";
import { requireNoExamplesAt } from "./exposure";
import { readyDatabase, regionOfSettings } from "./ready-database";

const USAGE =
  "Use: npm run seed, for real use without examples: npm run seed -- --empty, " +
  "and for another region its name: npm run seed -- my-region --empty";

/** How filling a database went; `message` says in plain words what is wrong and what to do. */
export type FillResult = { ok: true; outcome: SeedOutcome } | { ok: false; message: string };

/** What somebody can mend: said in its own words, without a stack. */
const REFUSALS = [InvalidRegionError, ExampleRefusedError, UnknownRegionError, OtherRegionError];

/**
 * Fills the database of the settings.
 * @param empty leaves out the example rounds, their people and their accounts
 * @param region its name; that of the settings when left out
 */
export async function fill(
  empty: boolean,
  region: string | undefined = env().REGION,
): Promise<FillResult> {
  if (!empty && !env().DEMO) requireNoExamplesAt(env().PUBLIC_URL);
  try {
    return { ok: true, outcome: await seed({ empty, region, now: new Date() }) };
  } catch (error) {
    const refusal = REFUSALS.find((kind) => error instanceof kind);
    if (refusal !== undefined && error instanceof Error) {
      return { ok: false, message: error.message };
    }
    throw error;
  } finally {
    await closeDatabase();
  }
}

/** Entry of the command; returns the exit code. */
export async function run(parameters: string[]): Promise<number> {
  const regions = parameters.filter((parameter) => !parameter.startsWith("--"));
  const flags = parameters.filter((parameter) => parameter.startsWith("--"));
  if (regions.length > 1 || flags.some((flag) => flag !== "--empty")) {
    console.error(USAGE);
    return 1;
  }
  const place = await readyDatabase();
  const result = await fill(flags.includes("--empty"), regions[0]);
  if (!result.ok) {
    console.error(result.message);
    return 1;
  }
  const { region, example } = result.outcome;
  console.log(`${place}: the region is ${region}, the examples are ${example}.`);
  const next =
    example === "left out"
      ? ["Make the first administrator with: npm run account -- name@example.org"]
      : describeExampleAccounts((await regionOfSettings()) ?? "");
  console.log(next.join("\n"));
  return 0;
}
