/** `npm run seed`: loads the region, and unless `--empty` is given the example rounds with their accounts. */
import { join } from "node:path";
import { closeDatabase } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import "~/composition.server";
import { ExampleRefusedError, seed } from "../seed/index";
import type { SeedOutcome } from "../seed/index";
import { InvalidRegionError } from "../seed/load-region";
import { describeExampleAccounts } from "./accounts";
import { requireNoExamplesAt } from "./exposure";
import { checkKey } from "./key";
import { migrate } from "./migrate";

const USAGE = "Use: npm run seed, or for real use without examples: npm run seed -- --empty";

/** How filling a database went; `message` says in plain words what is wrong and what to do. */
export type FillResult = { ok: true; outcome: SeedOutcome } | { ok: false; message: string };

/** Fills the database of the settings; `empty` leaves out the example rounds, their people and their accounts. */
export async function fill(empty: boolean): Promise<FillResult> {
  if (!empty) requireNoExamplesAt(env().PUBLIC_URL);
  try {
    return { ok: true, outcome: await seed({ empty, now: new Date() }) };
  } catch (error) {
    if (error instanceof InvalidRegionError || error instanceof ExampleRefusedError) {
      return { ok: false, message: error.message };
    }
    throw error;
  } finally {
    await closeDatabase();
  }
}

/** Entry of the command; returns the exit code. */
export async function run(parameters: string[]): Promise<number> {
  if (parameters.some((parameter) => parameter !== "--empty")) {
    console.error(USAGE);
    return 1;
  }
  const databaseFile = env().DATABASE_FILE;
  migrate(databaseFile, join("prisma", "migrations"));
  checkKey(databaseFile);
  const result = await fill(parameters.includes("--empty"));
  if (!result.ok) {
    console.error(result.message);
    return 1;
  }
  const { region, example } = result.outcome;
  console.log(`${databaseFile}: the region is ${region}, the examples are ${example}.`);
  const next =
    example === "left out"
      ? ["Make the first administrator with: npm run account -- name@example.org"]
      : describeExampleAccounts();
  console.log(next.join("\n"));
  return 0;
}
