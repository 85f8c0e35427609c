import type { Transaction } from "~/platform/db.server";
import type { Simulation } from "./plan";

/** Rows per statement: enough to be quick, few enough to keep memory small. */
const CHUNK = 2_000;

async function inChunks<Row>(
  rows: readonly Row[],
  write: (chunk: Row[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) {
    await write(rows.slice(start, start + CHUNK));
  }
}

/** Two made-up documents: the second is the source of counts that contradict the first. */
async function writeSources(transaction: Transaction, seed: string): Promise<[string, string]> {
  const first = `simulatie-${seed}`;
  const second = `simulatie-${seed}-ander`;
  await transaction.source.createMany({
    data: [
      { id: first, key: first, title: "Verzonnen verslag", titleEn: "Made-up report" },
      {
        id: second,
        key: second,
        title: "Ander verzonnen verslag",
        titleEn: "Another made-up report",
      },
    ],
  });
  return [first, second];
}

/** Writes a simulation; every round is marked as an example. */
export async function writeSimulation(
  transaction: Transaction,
  seed: string,
  simulation: Simulation,
): Promise<void> {
  await transaction.round.createMany({
    data: simulation.rounds.map((round) => ({
      ...round,
      question: "Dit is een simulatie: er is niets gevraagd.",
      questionEn: "This is a simulation: nothing was asked.",
      summary: "Verzonnen deelname, om te testen en te laten zien.",
      summaryEn: "Made-up participation, for tests and demonstrations.",
      scope: "regional",
      influenceLevel: "consult",
      example: true,
      createdAt: round.opensAt,
    })),
  });
  await transaction.activity.createMany({
    data: simulation.activities.map(({ channel: _channel, ...activity }) => activity),
  });
  const [source, other] = await writeSources(transaction, seed);
  const [{ opensAt: createdAt } = { opensAt: new Date(0) }] = simulation.rounds;
  await transaction.sourceCount.createMany({
    data: simulation.counts.map(({ roles, ...count }) => ({
      ...count,
      roles: JSON.stringify(roles),
      sourceId: count.id.endsWith("b") ? other : source,
      createdAt,
    })),
  });
  await inChunks(simulation.people, (data) => transaction.ledgerPerson.createMany({ data }));
  await inChunks(simulation.participations, (data) =>
    transaction.participation.createMany({ data }),
  );
}
