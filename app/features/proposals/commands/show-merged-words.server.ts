import { redactedPlainText } from "~/features/moderation/domain/redaction";
import { itemRedactionsSchema } from "~/features/moderation/schema";
import { PUBLIC_PROPOSAL } from "~/features/vocabulary/domain/public-proposal";
import { inTransaction } from "~/platform/db.server";
import { emitTextChanged } from "./emit-text-changed.server";

/** As many in one transaction, so that nobody waits long for it. */
const AT_ONCE = 100;

/**
 * Gives proposals that went into another one their public words back, as a moderator covered them. A version before this one
 * took those words away when it merged; now they are read at their own address. A later run finds none.
 * @returns how many got their words back
 */
export async function showMergedWords(now: Date): Promise<number> {
  return inTransaction(async (transaction) => {
    const rows = await transaction.proposal.findMany({
      where: { ...PUBLIC_PROPOSAL, mergedIntoId: { not: null }, publicTitle: null },
      select: { id: true, title: true, body: true, redactions: true },
      orderBy: { id: "asc" },
      take: AT_ONCE,
    });
    for (const row of rows) {
      const covers = itemRedactionsSchema.parse(JSON.parse(row.redactions));
      await transaction.proposal.update({
        where: { id: row.id },
        data: {
          publicTitle: redactedPlainText(row.title, covers.title),
          publicText: redactedPlainText(row.body, covers.body),
        },
      });
      await emitTextChanged(transaction, row.id, now);
    }
    return rows.length;
  });
}
