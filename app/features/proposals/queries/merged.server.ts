import type { Connection } from "~/platform/db.server";

/** Everything that went into a proposal, through any number of merges; the proposal itself is not among it. */
async function mergedInto(client: Connection, proposalId: string): Promise<string[]> {
  const found: string[] = [];
  let level = [proposalId];
  while (level.length > 0) {
    const rows = await client.proposal.findMany({
      where: { mergedIntoId: { in: level }, id: { notIn: found }, state: { not: "withdrawn" } },
      select: { id: true },
    });
    level = rows.map(({ id }) => id);
    found.push(...level);
  }
  return found;
}

/** Everyone who wrote a proposal or something that went into it. They decide about their own text only. */
export async function creditedWriters(client: Connection, proposalId: string): Promise<string[]> {
  const ids = [proposalId, ...(await mergedInto(client, proposalId))];
  const rows = await client.proposalAuthor.findMany({
    where: { proposalId: { in: ids } },
    select: { personId: true },
    distinct: ["personId"],
  });
  return rows.map(({ personId }) => personId);
}
