import type { FollowedThing } from "~/features/notices/queries/followers.server";
import type { Transaction } from "~/platform/db.server";

/** Notes that a person wants to hear of something. The caller has looked whether that is so already. */
export async function startFollowing(
  transaction: Transaction,
  personId: string,
  { kind, id }: FollowedThing,
  now: Date,
): Promise<void> {
  await transaction.follow.create({
    data: { personId, targetKind: kind, targetId: id, createdAt: now },
  });
}
