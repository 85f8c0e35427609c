import type { FollowTarget } from "~/features/people/domain/subscription";
import type { Connection } from "~/platform/db.server";

/** Everyone who follows one of these. */
export async function followersOf(
  client: Connection,
  targets: readonly { kind: FollowTarget; id: string }[],
): Promise<string[]> {
  if (targets.length === 0) return [];
  const rows = await client.follow.findMany({
    where: { OR: targets.map(({ kind, id }) => ({ targetKind: kind, targetId: id })) },
    select: { personId: true },
    distinct: ["personId"],
  });
  return rows.map(({ personId }) => personId);
}
