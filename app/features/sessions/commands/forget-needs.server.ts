import { NEEDS_DAYS_AFTER_SESSION } from "~/features/sessions/domain/sign-up";
import { inTransaction } from "~/platform/db.server";

const DAY_IN_MILLISECONDS = 86_400_000;

/** Erases needs and nicknames of sessions that are over: they were for the host of that day alone. */
export async function forgetNeeds(now: Date): Promise<void> {
  const before = new Date(now.getTime() - NEEDS_DAYS_AFTER_SESSION * DAY_IN_MILLISECONDS);
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
