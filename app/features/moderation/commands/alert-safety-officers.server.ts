import { safetyAlertMail } from "~/features/moderation/mail";
import type { Transaction } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { queueMail } from "~/platform/mail.server";
import { moderationSettings } from "../queries/settings.server";

/** Tells every safety officer that something is held: where to look, and nothing of what was written. */
export async function alertSafetyOfficers(
  transaction: Transaction,
  caseId: string,
  now: Date,
): Promise<void> {
  const [officers, { safetyHours }] = await Promise.all([
    transaction.staffAccount.findMany({
      where: { role: "safetyOfficer", active: true },
      select: { id: true, email: true },
    }),
    moderationSettings(transaction),
  ]);
  const mail = safetyAlertMail("nl", `${publicUrl()}/werkplek/veiligheid`, safetyHours);
  for (const { id, email } of officers) {
    await queueMail(
      transaction,
      { ...mail, recipient: email, dedupeKey: `held:${caseId}:${now.getTime()}:${id}` },
      now,
    );
  }
}
