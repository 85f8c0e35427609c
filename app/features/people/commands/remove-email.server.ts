import type { Transaction } from "~/platform/db.server";
import { inTransaction, recordErased } from "~/platform/db.server";
import { forgetMail } from "~/features/notices/commands/forget-listener.server";
import { sameSecret } from "~/platform/secret.server";
import type { OwnInput } from "~/policy/authorize.server";
import { unsubscribeProof } from "~/features/people/queries/unsubscribe-link.server";

/** Forgets the address of a person, every message to it that has not left, and what it follows when nothing else tells of it. */
export async function forgetAddress(transaction: Transaction, personId: string): Promise<void> {
  const address = await transaction.contactAddress.findUnique({ where: { personId } });
  if (!address) return;
  await recordErased(transaction, "address", address.id);
  await transaction.contactAddress.delete({ where: { personId } });
  await forgetMail(transaction, personId);
}

/** Removes the address of the participant who asks. */
export async function removeEmail({ personId }: OwnInput): Promise<void> {
  await inTransaction((transaction) => forgetAddress(transaction, personId));
}

/**
 * Removes an address by the link under every message. The link is the proof, because mail programs follow it for
 * their user, without a session. A repeat changes nothing.
 */
export async function unsubscribe(
  id: string,
  proof: string,
): Promise<{ ok: true } | { ok: false; code: "gone" }> {
  if (!sameSecret(proof, unsubscribeProof(id))) return { ok: false, code: "gone" };
  return inTransaction(async (transaction) => {
    const address = await transaction.contactAddress.findUnique({ where: { id } });
    if (address) await forgetAddress(transaction, address.personId);
    return { ok: true };
  });
}
