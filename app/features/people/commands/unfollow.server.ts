import type { FollowTarget } from "~/features/people/domain/subscription";
import { inTransaction } from "~/platform/db.server";
import type { OwnInput } from "~/policy/authorize.server";

/** Stops following something; what was not followed stays so. */
export async function unfollow(
  { personId }: OwnInput,
  target: { kind: FollowTarget; id: string },
): Promise<void> {
  await inTransaction((transaction) =>
    transaction.follow.deleteMany({
      where: { personId, targetKind: target.kind, targetId: target.id },
    }),
  );
}
