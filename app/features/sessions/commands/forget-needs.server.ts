import { takeBackTexts } from "~/features/moderation/commands/take-back-text.server";
import { NEEDS_DAYS_AFTER_SESSION } from "~/features/sessions/domain/sign-up";
import { inTransaction } from "~/platform/db.server";

/** So many at a time; the next run goes on. */
const BATCH = 500;

const DAY_IN_MILLISECONDS = 86_400_000;

/**
 * Erases needs and nicknames of sessions that are over: they were for the host of that day alone. Of what is held the
 * safety officer keeps a copy until the case closes.
 */
export async function forgetNeeds(now: Date): Promise<void> {
  const before = new Date(now.getTime() - NEEDS_DAYS_AFTER_SESSION * DAY_IN_MILLISECONDS);
  await inTransaction(async (transaction) => {
    const rows = await transaction.signUp.findMany({
      where: {
        OR: [{ needs: { not: null } }, { nickname: { not: null } }],
        session: { endsAt: { lt: before } },
      },
      select: { id: true },
      orderBy: { id: "asc" },
      take: BATCH,
    });
    const ids = rows.map(({ id }) => id);
    await takeBackTexts(transaction, "signUpNeeds", ids, "closed", now);
  });
}
