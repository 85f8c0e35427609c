import type { FollowedThing } from "~/features/notices/queries/followers.server";
import { leavesNoTrace } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";

/** A person no longer hears of something; what was not followed stays so. */
export async function stopFollowing(
  transaction: Transaction,
  personId: string,
  { kind, id }: FollowedThing,
): Promise<void> {
  leavesNoTrace(transaction);
  await transaction.follow.deleteMany({ where: { personId, targetKind: kind, targetId: id } });
}
