import type { MailContent } from "~/features/notices/contracts";
import type { Language } from "~/i18n/language";
import type { Transaction } from "~/platform/db.server";
import { countKeyIn } from "~/platform/stored-limits.server";
import { markPushNews } from "./mark-push-news.server";

/** Who a message is for. Its address is looked up when it leaves, so that it follows the person and never the text. */
export type Addressee = { personId: string } | { staffId: string };

/** A message as it is queued: made from a typed message by the feature that sends it. */
export type OutgoingMail = MailContent & {
  kind: string;
  to: Addressee;
  /** the address as it is now, for who reads the outbox where nothing is sent */
  recipient: string;
  language: Language;
  /** what it is about, for the check of its kind when it leaves; ids, and nothing that anyone wrote */
  about?: string;
  /** messages with the same key go out once, whatever is repeated; it stays when the message is gone, so it names nobody */
  dedupeKey?: string;
  /** Not sent before: until then what it tells of can be taken back. */
  notBefore?: Date;
  /** Anybody can cause it, and nobody has shown that the address is theirs: only so many go to one address a day. */
  unconfirmed?: boolean;
};

/** A moment after everything that waits for the same addressee: messages leave in the order in which they were queued. */
async function placeInLine(transaction: Transaction, to: Addressee, now: Date): Promise<Date> {
  const last = await transaction.outboxMessage.aggregate({
    where: { ...to, state: "waiting" },
    _max: { createdAt: true },
  });
  const after = (last._max.createdAt?.getTime() ?? 0) + 1;
  return new Date(Math.max(now.getTime(), after));
}

/**
 * Puts a message in the outbox, in the transaction that causes it; it is sent afterwards. The browsers of a person who asked
 * for that hear that there is news.
 */
export async function queueMail(
  transaction: Transaction,
  mail: OutgoingMail,
  now: Date,
): Promise<void> {
  const { kind, to, recipient, language, about, dedupeKey, unconfirmed, notBefore, ...payload } =
    mail;
  if (dedupeKey) {
    const known = await transaction.outboxMessage.findUnique({ where: { dedupeKey } });
    if (known) return;
  }
  if (unconfirmed === true && !(await countKeyIn(transaction, "mailTo", recipient))) return;
  await transaction.outboxMessage.create({
    data: {
      kind,
      ...to,
      recipient,
      language,
      about: about ?? null,
      dedupeKey: dedupeKey ?? null,
      payload: JSON.stringify(payload),
      nextAttemptAt: notBefore !== undefined && notBefore > now ? notBefore : now,
      createdAt: await placeInLine(transaction, to, now),
    },
  });
  const isNews = "personId" in to && unconfirmed !== true;
  if (isNews) await markPushNews(transaction, to.personId, notBefore ?? now);
}
