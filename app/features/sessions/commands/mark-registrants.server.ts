import { markPushNews } from "~/features/notices/commands/mark-push-news.server";
import type { Transaction } from "~/platform/db.server";
import { allRows } from "~/platform/portions.server";

/**
 * Tells those of a session who left no address in their browsers that there is news; without ids everybody with a seat or a
 * place in the line. Who left an address hears it with the mail.
 */
export async function markRegistrants(
  transaction: Transaction,
  sessionId: string,
  now: Date,
  signUpIds?: readonly string[],
): Promise<void> {
  const rows = await allRows(({ skip, take }) =>
    transaction.signUp.findMany({
      where: {
        sessionId,
        person: { contact: null, pushDevices: { some: {} } },
        ...(signUpIds
          ? { id: { in: [...signUpIds] } }
          : { state: { in: ["confirmed", "waitlisted"] } }),
      },
      select: { personId: true },
      orderBy: { id: "asc" },
      skip,
      take,
    }),
  );
  for (const { personId } of rows) await markPushNews(transaction, personId, now);
}
