import { offerEmail } from "~/features/people/commands/offer-email.server";
import type { EmailInput } from "~/features/people/schema";
import type { Language } from "~/i18n/language";
import { inTransaction } from "~/platform/db.server";
import type { OwnInput } from "~/policy/authorize.server";

/**
 * Adds or replaces the address of the participant, and how often they want to hear something.
 * @returns whether a link was sent: a confirmed address that stays the same needs none
 */
export async function leaveEmail(
  { personId }: OwnInput,
  { email, frequency }: EmailInput,
  language: Language,
  now: Date,
): Promise<{ ok: true; linkSent: boolean }> {
  return inTransaction(async (transaction) => {
    await offerEmail(transaction, personId, email, language, now);
    const address = await transaction.contactAddress.update({
      where: { personId },
      data: { frequency },
      select: { confirmedAt: true },
    });
    return { ok: true, linkSent: address.confirmedAt === null };
  });
}
