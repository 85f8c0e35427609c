import { randomUUID } from "node:crypto";
import { queueMail } from "~/features/notices/commands/queue-mail.server";
import { mailTest } from "~/features/staff/mail";
import type { Language } from "~/i18n/language";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";

export type MailTestOutcome = { ok: true; dedupeKey: string } | { ok: false; code: "not_found" };

/**
 * Queues a message to whoever asks for it, like every other message, so that what happens to it happens to all.
 * @returns the key by which it is found in the outbox
 */
export async function queueMailTest(
  grant: Authorized<"settings.write">,
  language: Language,
  now: Date,
): Promise<MailTestOutcome> {
  const { actor } = grant;
  if (actor.kind !== "staff") return { ok: false, code: "not_found" };
  const { staffId } = actor;
  const dedupeKey = `mailTest/${randomUUID()}`;
  return inTransaction(async (transaction) => {
    const { email } = await transaction.staffAccount.findUniqueOrThrow({
      where: { id: staffId },
      select: { email: true },
    });
    const mail = { ...mailTest(language), to: { staffId }, recipient: email, dedupeKey };
    await queueMail(transaction, mail, now);
    await emit(
      transaction,
      {
        actor: auditActorOf(actor),
        type: "staff.mailTested",
        subjectKind: "outbox",
        subjectId: "test",
      },
      now,
    );
    return { ok: true, dedupeKey };
  });
}
