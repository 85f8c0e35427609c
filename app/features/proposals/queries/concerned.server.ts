import { followersOf } from "~/features/people/queries/followers.server";
import type { Connection } from "~/platform/db.server";

/** Everyone whom it concerns what happens with a proposal: who wrote it, supports it or follows it. */
export async function concernedBy(client: Connection, proposalId: string): Promise<string[]> {
  const row = await client.proposal.findUnique({
    where: { id: proposalId },
    select: {
      authors: { select: { personId: true } },
      supports: { select: { personId: true } },
    },
  });
  const followers = await followersOf(client, [{ kind: "proposal", id: proposalId }]);
  const people = [...(row?.authors ?? []), ...(row?.supports ?? [])];
  return [...new Set([...people.map(({ personId }) => personId), ...followers])];
}
