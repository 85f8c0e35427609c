import { emailLinkExpiresAt } from "~/features/people/domain/email-confirmation";
import { confirmEmailMail } from "~/features/people/mail";
import { regionSettings } from "~/features/region/queries.server";
import type { Language } from "~/i18n/language";
import { localPath } from "~/i18n/language";
import type { Transaction } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { readdressMail } from "~/features/notices/commands/change-waiting-mail.server";
import { queueMail } from "~/features/notices/commands/queue-mail.server";
import { randomToken, sha256 } from "~/platform/secret.server";

/**
 * Keeps the address somebody left and sends it a one-time link; before it is confirmed nothing else goes to it than
 * what was asked for together with it, such as the confirmation of a sign-up. An earlier address of this person is
 * replaced. The address that is confirmed already stays as it is.
 *
 * A step for other commands too: a sign-up or a proposal may come with an address.
 */
export async function offerEmail(
  transaction: Transaction,
  personId: string,
  email: string,
  language: Language,
  now: Date,
): Promise<void> {
  const known = await transaction.contactAddress.findUnique({ where: { personId } });
  if (known?.email === email && known.confirmedAt) return;
  const { terms } = await regionSettings(transaction);
  const token = randomToken();
  const tokenHash = sha256(token);
  const offered = {
    email,
    confirmedAt: null,
    tokenHash,
    tokenExpiresAt: emailLinkExpiresAt(now, terms.emailLinkMinutes),
  };
  await transaction.contactAddress.upsert({
    where: { personId },
    create: { personId, createdAt: now, ...offered },
    update: offered,
  });
  await transaction.person.update({ where: { id: personId }, data: { language } });
  if (known) await readdressMail(transaction, personId, email);
  const path = localPath(language, `/mijn/e-mail/bevestigen?token=${token}`);
  const mail = confirmEmailMail(language, `${publicUrl()}${path}`, terms.emailLinkMinutes);
  await queueMail(
    transaction,
    { ...mail, to: { personId }, recipient: email, about: tokenHash, unconfirmed: true },
    now,
  );
}
