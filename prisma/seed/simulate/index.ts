/** Fills a database with made-up participation; never one that people rely on. */
import { database, inLongTransaction } from "~/platform/db.server";
import { seed as fillRegion } from "../index";
import { planSimulation } from "./plan";
import { writeSimulation } from "./write-simulation";

export interface SimulateRequest {
  rounds: number;
  people: number;
  seed: string;
  now: Date;
}

export type SimulateOutcome =
  | { ok: true; rounds: number; people: number; contributions: number; counts: number }
  | { ok: false; code: "real_use" | "simulated_already" };

/**
 * Writes a simulation in one transaction. A database without a region gets that of the files first.
 * @returns how much was written; `real_use` for a database that was made without examples
 */
export async function simulate(request: SimulateRequest): Promise<SimulateOutcome> {
  const client = await database();
  const known = await client.region.findFirst({ select: { exampleData: true } });
  if (known && !known.exampleData) return { ok: false, code: "real_use" };
  if (!known) await fillRegion({ empty: true, now: request.now });
  const first = `simulatie-${request.seed}-1`;
  if ((await client.round.count({ where: { slug: first } })) > 0) {
    return { ok: false, code: "simulated_already" };
  }
  const municipalities = await client.municipality.findMany({
    orderBy: { slug: "asc" },
    select: { id: true, slug: true },
  });
  const simulation = planSimulation({ ...request, municipalities });
  await inLongTransaction(async (transaction) => {
    await transaction.region.updateMany({ data: { exampleData: true } });
    await writeSimulation(transaction, request.seed, simulation);
  });
  return {
    ok: true,
    rounds: simulation.rounds.length,
    people: simulation.people.length,
    contributions: simulation.participations.length,
    counts: simulation.counts.length,
  };
}
