import { safetyAlertMail } from "~/features/moderation/mail";
import { tellOfUnassignedWork } from "~/features/staff/commands/alarm-unassigned-work.server";
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
  // An appeal that nobody may decide: administrators appoint, and never read what is held. The hourly alarm, which tells
  // the same, then has nothing to tell.
  if (officers.length === 0 && decidedBy.length > 0) await tellOfUnassignedWork(transaction, now);
}
