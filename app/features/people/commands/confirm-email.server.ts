import { linkByConfirmedEmail } from "~/features/participation/commands/record-participation.server";
import { findConfirmLink } from "~/features/people/queries/contact.server";
import { inTransaction } from "~/platform/db.server";

/**
 * Confirms the address that a one-time link was sent to. The link is the proof: it is often opened in another browser
 * than the one with the code. From then on the ledger counts all contributions of this person as one person's.
 */
export async function confirmEmail(
  token: string,
  now: Date,
): Promise<{ ok: true } | { ok: false; code: "gone" }> {
  return inTransaction(async (transaction) => {
    const link = await findConfirmLink(transaction, token, now);
    if (!link.ok) return { ok: false, code: "gone" };
    await transaction.contactAddress.update({
      where: { id: link.id },
      data: { confirmedAt: now },
    });
    await linkByConfirmedEmail(transaction, link.personId);
    return { ok: true };
  });
}
