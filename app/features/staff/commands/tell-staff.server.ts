import { joinWaitingMail } from "~/features/notices/commands/change-waiting-mail.server";
import { queueMail } from "~/features/notices/commands/queue-mail.server";
import { ALERTED, alertLinks, readAlert, writeAlert } from "~/features/staff/queries/alerts.server";
import { listeners } from "~/features/staff/queries/listeners.server";
import { workersFor } from "~/features/staff/queries/work.server";
import { workAlertMail } from "~/features/staff/mail";
import type { WorkAlert } from "~/features/staff/mail";
import type { Transaction } from "~/platform/db.server";

/** Work that just came in. */
export type NewWork = {
  alert: WorkAlert;
  id: string;
  roundId: string | null;
  bodyId: string | null;
  /** Who decided on it before, and may not do so again. */
  notBy?: readonly string[];
  /** The one who is asked by name; left out where it is everybody's who may do it. */
  askedId?: string;
  /** Until when it can still be taken back: nobody is told before. */
  notBefore?: Date;
};

/**
 * Tells whoever may do it that work came in: in the transaction that brings it, so that nobody hears of what was taken back.
 * As long as a message of the same kind waits for somebody, they get no second one: it tells of both.
 */
export async function tellStaff(
  transaction: Transaction,
  { alert, id, roundId, bodyId, notBy = [], askedId, notBefore }: NewWork,
  now: Date,
): Promise<void> {
  const { work: kind, notice } = ALERTED[alert];
  const able = await workersFor(transaction, { kind, roundId, bodyId, notBy });
  const asked = askedId === undefined ? able : able.filter((one) => one === askedId);
  for (const listener of await listeners(transaction, notice, { id: { in: asked } })) {
    const { id: staffId, email: recipient, language } = listener;
    const mail = workAlertMail(language, { alert, count: 1 }, alertLinks(kind, language));
    const to = { staffId };
    const joined = await joinWaitingMail(transaction, { kind: mail.kind, to }, (about) => {
      const known = readAlert(about);
      return writeAlert({ staffId, ids: [...new Set([...known.ids, id])] });
    });
    if (joined) continue;
    const about = writeAlert({ staffId, ids: [id] });
    const from = notBefore === undefined ? {} : { notBefore };
    await queueMail(transaction, { ...mail, ...from, to, recipient, about }, now);
  }
}
