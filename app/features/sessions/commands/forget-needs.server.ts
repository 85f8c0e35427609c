import { inTransaction } from "~/platform/db.server";

/** After so many days nobody needs to know any more what somebody needed. */
const KEPT_DAYS = 14;
const DAY_IN_MILLISECONDS = 86_400_000;

/** Erases needs and nicknames of sessions that are over: they were for the host of that day alone. */
export async function forgetNeeds(now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT_DAYS * DAY_IN_MILLISECONDS);
  await inTransaction((transaction) =>
    transaction.signUp.updateMany({
      where: {
        OR: [{ needs: { not: null } }, { nickname: { not: null } }],
        session: { endsAt: { lt: before } },
      },
      data: { needs: null, nickname: null },
    }),
  );
}
