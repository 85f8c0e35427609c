import type { Connection } from "~/platform/db.server";

/** The secrets of the rounds that still have one: with them somebody's own answers and opinions can be found back. */
export async function roundSecrets(
  client: Connection,
): Promise<{ roundId: string; secret: string }[]> {
  const rounds = await client.round.findMany({
    where: { secret: { not: null } },
    select: { id: true, secret: true },
  });
  return rounds.flatMap(({ id, secret }) => (secret === null ? [] : [{ roundId: id, secret }]));
}
