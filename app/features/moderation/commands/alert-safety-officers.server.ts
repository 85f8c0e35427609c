import { safetyAlertMail, secondOfficerMail } from "~/features/moderation/mail";
import type { Transaction } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { queueMail } from "~/features/notices/commands/queue-mail.server";
import { otherOfficers } from "../queries/second-officer.server";
import { moderationSettings } from "../queries/settings.server";

/**
 * Tells the safety officers that something is held: where to look, and nothing of what was written.
 * @param decidedBy who decided on it before and does not look again; nobody for what is new
 */
export async function alertSafetyOfficers(
  transaction: Transaction,
  caseId: string,
  now: Date,
  decidedBy: readonly string[] = [],
): Promise<void> {
  const [officers, { safetyHours }] = await Promise.all([
    otherOfficers(transaction, decidedBy),
    moderationSettings(transaction),
  ]);
  const mail = safetyAlertMail("nl", `${publicUrl()}/werkplek/veiligheid`, safetyHours);
  for (const { id, email } of officers) {
    await queueMail(
      transaction,
      {
        ...mail,
        to: { staffId: id },
        recipient: email,
        dedupeKey: `held:${caseId}:${now.getTime()}:${id}`,
      },
      now,
    );
  }
  if (officers.length === 0 && decidedBy.length > 0) await askForOfficer(transaction, caseId, now);
}

/** An appeal that nobody may decide: administrators appoint, and never read what is held. */
async function askForOfficer(transaction: Transaction, caseId: string, now: Date): Promise<void> {
  const administrators = await transaction.staffAccount.findMany({
    where: { role: "administrator", active: true },
    select: { id: true, email: true },
  });
  const mail = secondOfficerMail("nl", `${publicUrl()}/werkplek/accounts`);
  for (const { id, email } of administrators) {
    const dedupeKey = `second-officer:${caseId}:${id}`;
    await queueMail(
      transaction,
      { ...mail, to: { staffId: id }, recipient: email, dedupeKey },
      now,
    );
  }
}
