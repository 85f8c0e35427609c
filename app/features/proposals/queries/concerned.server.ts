import { followersOf } from "~/features/notices/queries/followers.server";
import type { Connection } from "~/platform/db.server";
import { peopleBehindAll, withMerged } from "./merged.server";

/**
 * Everyone whom it concerns what happens with a proposal, each once: who wrote it, supports it or follows it, and the
 * same of everything that went into it.
 */
export async function concernedBy(client: Connection, proposalId: string): Promise<string[]> {
  const ids = await withMerged(client, proposalId);
  const [{ authorIds, supporterIds }, followers] = await Promise.all([
    peopleBehindAll(client, ids),
    followersOf(
      client,
      ids.map((id) => ({ kind: "proposal" as const, id })),
    ),
  ]);
  return [...new Set([...authorIds, ...supporterIds, ...followers])];
}
