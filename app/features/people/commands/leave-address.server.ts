import type { Transaction } from "~/platform/db.server";

/**
 * Keeps the address somebody leaves with a contribution, apart from the contribution. It is not confirmed by that:
 * messages about this one contribution may go to it, and nothing is linked by it. A confirmed address stays.
 */
export async function leaveAddress(
  transaction: Transaction,
  personId: string,
  email: string,
  now: Date,
): Promise<void> {
  const known = await transaction.contactAddress.findUnique({
    where: { personId },
    select: { confirmedAt: true, email: true },
  });
  if (known?.confirmedAt || known?.email === email) return;
  await transaction.contactAddress.upsert({
    where: { personId },
    create: { personId, email, createdAt: now },
    update: { email, tokenHash: null, tokenExpiresAt: null },
  });
}
