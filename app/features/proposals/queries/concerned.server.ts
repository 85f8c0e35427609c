import { followersOf } from "~/features/notices/queries/followers.server";
import type { Connection } from "~/platform/db.server";
import { creditedWriters } from "./merged.server";

/** Everyone whom it concerns what happens with a proposal: who wrote it or something in it, supports it or follows it. */
export async function concernedBy(client: Connection, proposalId: string): Promise<string[]> {
  const row = await client.proposal.findUnique({
    where: { id: proposalId },
    select: {
      supports: { select: { personId: true } },
    },
  });
  const followers = await followersOf(client, [{ kind: "proposal", id: proposalId }]);
  const writers = await creditedWriters(client, proposalId);
  const supporters = (row?.supports ?? []).map(({ personId }) => personId);
  return [...new Set([...writers, ...supporters, ...followers])];
}
