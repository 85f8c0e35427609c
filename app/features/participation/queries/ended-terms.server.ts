import type { Connection } from "~/platform/db.server";

/** The term with which the rows of each round were let go, by the id of the round; the others are of the running term. */
export async function endedTermsOf(
  client: Connection,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await client.ledgerTermRound.findMany({
    where: { roundId: { in: [...roundIds] } },
    select: { roundId: true, termId: true },
  });
  return new Map(rows.map(({ roundId, termId }) => [roundId, termId]));
}
