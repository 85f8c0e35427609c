import type { FollowedThing } from "~/features/notices/queries/followers.server";
import type { Transaction } from "~/platform/db.server";

/** A person no longer hears of something; what was not followed stays so. */
export async function stopFollowing(
  transaction: Transaction,
  personId: string,
  { kind, id }: FollowedThing,
): Promise<void> {
  await transaction.follow.deleteMany({ where: { personId, targetKind: kind, targetId: id } });
}
