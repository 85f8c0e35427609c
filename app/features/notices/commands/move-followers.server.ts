import { followersOf } from "~/features/notices/queries/followers.server";
import type { FollowedThing } from "~/features/notices/queries/followers.server";
import type { Transaction } from "~/platform/db.server";

/** Whoever followed the one follows the other from now on; who followed both goes on following one. */
export async function moveFollowers(
  transaction: Transaction,
  from: FollowedThing,
  to: FollowedThing,
): Promise<void> {
  const known = new Set(await followersOf(transaction, [to]));
  const moving = (await followersOf(transaction, [from])).filter(
    (personId) => !known.has(personId),
  );
  const ofFrom = { targetKind: from.kind, targetId: from.id };
  await transaction.follow.updateMany({
    where: { ...ofFrom, personId: { in: moving } },
    data: { targetKind: to.kind, targetId: to.id },
  });
  await transaction.follow.deleteMany({ where: ofFrom });
}
