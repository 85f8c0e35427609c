import { takeBackTexts } from "~/features/moderation/commands/take-back-text.server";
import { needsEndedBefore } from "~/features/sessions/domain/sign-up";
import { inTransaction } from "~/platform/db.server";

/** So many at a time; the next run goes on. */
const BATCH = 500;

/**
 * Erases needs and nicknames of sessions that are over: they were for the host of that day alone. Of what is held the
 * safety officer keeps a copy until the case closes.
 */
export async function forgetNeeds(now: Date): Promise<void> {
  const before = needsEndedBefore(now);
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
