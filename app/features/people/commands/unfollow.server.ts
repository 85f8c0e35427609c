import { stopFollowing } from "~/features/notices/commands/stop-following.server";
import type { FollowedThing } from "~/features/notices/queries/followers.server";
import { inTransaction } from "~/platform/db.server";
import type { OwnInput } from "~/policy/authorize.server";

/** Stops following something; what was not followed stays so. */
export async function unfollow({ personId }: OwnInput, target: FollowedThing): Promise<void> {
  await inTransaction((transaction) => stopFollowing(transaction, personId, target));
}
