import { daysBefore } from "~/features/calendar/domain/elapsed-days";
import { inTransaction, leavesNoTrace } from "~/platform/db.server";

/** What could not be sent stays so long for staff to send it again. */
const KEEP_DAYS = 30;

/** Wipes addressee, address and text of what failed long ago; the row stays as a count. */
export async function forgetFailedMail(now: Date): Promise<void> {
  await inTransaction(async (transaction) => {
    const { count } = await transaction.outboxMessage.updateMany({
      where: { state: "failed", createdAt: { lt: daysBefore(now, KEEP_DAYS) } },
      data: {
        state: "forgotten",
        recipient: "",
        payload: "{}",
        personId: null,
        staffId: null,
        about: null,
      },
    });
    if (count > 0) leavesNoTrace(transaction);
  });
}
