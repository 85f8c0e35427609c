import { retryFailedMail } from "~/features/notices/commands/change-waiting-mail.server";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";

/**
 * Gives every message that was given up another chance, after a mail server has been mended.
 * @returns how many wait again
 */
export async function retryMail(grant: Authorized<"outbox.read">, now: Date): Promise<number> {
  return inTransaction(async (transaction) => {
    const count = await retryFailedMail(transaction, now);
    if (count > 0) {
      await emit(
        transaction,
        {
          actor: auditActorOf(grant.actor),
          type: "post.retried",
          subjectKind: "outbox",
          subjectId: "failed",
          details: { messages: count },
        },
        now,
      );
    }
    return count;
  });
}
