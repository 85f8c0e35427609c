import { queueMail } from "~/features/notices/commands/queue-mail.server";
import { safetyAlertMail, secondOfficerMail } from "~/features/moderation/mail";
import { unheardAlarmMail } from "~/features/staff/mail";
import { listeners } from "~/features/staff/queries/listeners.server";
import { unassignedWorkKey } from "~/features/staff/commands/alarm-unassigned-work.server";
import type { Transaction } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { deskLanguage } from "~/i18n/language";
import { otherOfficers } from "../queries/second-officer.server";
import { moderationSettings } from "../queries/settings.server";

/**
 * Tells the safety officers that something is held: where to look, and nothing of what was written. Where none of them hears
 * it, the administrators are told, who see to it that somebody looks.
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
  const ids = officers.map(({ id }) => id);
  const hearing = await listeners(transaction, "safety", { id: { in: ids } });
  for (const { id, email, language } of hearing) {
    const mail = safetyAlertMail(language, `${publicUrl()}/werkplek/veiligheid`, safetyHours);
    await queueMail(
      transaction,
      {
        ...mail,
        to: { staffId: id },
        recipient: email,
        about: caseId,
        dedupeKey: `held:${caseId}:${now.getTime()}:${id}`,
      },
      now,
    );
  }
  if (hearing.length > 0) return;
  // Without an officer this is work that nobody may do, which the hourly alarm then does not tell again.
  const key =
    officers.length === 0
      ? await unassignedWorkKey(transaction, "heldCases", now)
      : `unheard:${caseId}`;
  const isSecondMissing = officers.length === 0 && decidedBy.length > 0;
  const mailOf = isSecondMissing ? secondOfficerMail : unheardAlarmMail;
  await tellAdministrators(transaction, key, mailOf, now);
}

/** Administrators appoint and see to it, and never read what is held. This message has no switch. */
async function tellAdministrators(
  transaction: Transaction,
  key: string,
  mailOf: typeof secondOfficerMail | typeof unheardAlarmMail,
  now: Date,
): Promise<void> {
  const administrators = await transaction.staffAccount.findMany({
    where: { role: "administrator", active: true },
    select: { id: true, email: true, language: true },
  });
  for (const { id, email, language } of administrators) {
    const mail = mailOf(deskLanguage(language), `${publicUrl()}/werkplek/accounts`);
    const dedupeKey = `${key}:${id}`;
    await queueMail(
      transaction,
      { ...mail, to: { staffId: id }, recipient: email, dedupeKey },
      now,
    );
  }
}
