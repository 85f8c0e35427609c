/** `npm run simulate -- --rounds 40 --people 20000`: made-up participation, the same for the same seed. */
import { parseArgs } from "node:util";
import { z } from "zod";
import { now } from "~/platform/clock.server";
import { closeDatabase } from "~/platform/db.server";
import "~/composition.server";
import { simulate } from "../seed/simulate/index";
import { readyDatabase } from "./ready-database";

const USAGE = "Use: npm run simulate -- --rounds 40 --people 20000 [--seed name]";

const REFUSALS = {
  real_use:
    "This database was made for real use, so it gets no made-up people. " +
    "Use another one: DATABASE_FILE=data/simulation.db npm run simulate",
  simulated_already: "This simulation is there already. Give another --seed for one more.",
} as const;

const parametersSchema = z.object({
  rounds: z.coerce.number().int().min(1).max(1_000).default(40),
  people: z.coerce.number().int().min(1).max(1_000_000).default(20_000),
  seed: z
    .string()
    .regex(/^[a-z0-9]{1,20}$/)
    .default("a"),
});

/** Reads the parameters; null when one of them is not understood. */
export function readParameters(parameters: string[]): z.infer<typeof parametersSchema> | null {
  try {
    const { values } = parseArgs({
      args: parameters,
      options: {
        rounds: { type: "string" },
        people: { type: "string" },
        seed: { type: "string" },
      },
    });
    return parametersSchema.safeParse(values).data ?? null;
  } catch {
    return null;
  }
}

/** Entry of the command; returns the exit code. */
export async function run(parameters: string[]): Promise<number> {
  const wanted = readParameters(parameters);
  if (!wanted) {
    console.error(USAGE);
    return 1;
  }
  const place = await readyDatabase();
  try {
    const outcome = await simulate({ ...wanted, now: now() });
    if (!outcome.ok) {
      console.error(REFUSALS[outcome.code]);
      return 1;
    }
    const { rounds, people, contributions, counts } = outcome;
    console.log(
      `${place}: ${rounds} rounds, ${people} people, ${contributions} contributions, ${counts} counts from documents.`,
    );
    return 0;
  } finally {
    await closeDatabase();
  }
}
