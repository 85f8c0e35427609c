import { openModerationCase } from "~/features/moderation/commands/open-case.server";
import { redactedPlainText } from "~/features/moderation/domain/redaction";
import { itemRedactionsSchema } from "~/features/moderation/schema";
import { giveBack } from "~/features/proposals/domain/merge";
import { isPublicProposal } from "~/features/vocabulary/domain/public-proposal";
import type { Transaction } from "~/platform/db.server";
import { allRows } from "~/platform/portions.server";
import { proposalColumns, proposalOf, stateColumns } from "../queries/proposal-row.server";
import { proposalEnumColumns } from "../schema";
import { emitTextChanged } from "./emit-text-changed.server";
import { recountSupport } from "./recount-support.server";

/**
 * Gives back what went into proposals that are taken away: each stands by itself again, in the state it had. What was
 * never published waits for a moderator, in its old place. A step of taking away, in the same transaction.
 */
export async function giveBackMerged(
  transaction: Transaction,
  takenAway: readonly string[],
  now: Date,
): Promise<void> {
  const rows = await allRows(({ skip, take }) =>
    transaction.proposal.findMany({
      where: { mergedIntoId: { in: [...takenAway] } },
      select: { ...proposalColumns, title: true, body: true, redactions: true },
      orderBy: { id: "asc" },
      skip,
      take,
    }),
  );
  for (const row of rows) {
    const next = giveBack(proposalOf(row));
    const covers = itemRedactionsSchema.parse(JSON.parse(row.redactions));
    const isShown = isPublicProposal(next);
    // What waits already, or a moderator took down meanwhile, has its case.
    const waits = next.state === "submitted" && row.state !== "submitted";
    await transaction.proposal.update({
      where: { id: row.id },
      data: {
        ...stateColumns(next),
        mergedIntoId: null,
        publicTitle: isShown ? redactedPlainText(row.title, covers.title) : null,
        publicText: isShown ? redactedPlainText(row.body, covers.body) : null,
        version: { increment: 1 },
      },
    });
    await recountSupport(transaction, row.id);
    await emitTextChanged(transaction, row.id, now);
    if (!waits) continue;
    const { role, ageBand } = proposalEnumColumns.parse(row);
    await openModerationCase(
      transaction,
      {
        subject: { kind: "proposal", id: row.id },
        roundId: row.roundId,
        text: { title: row.title, body: row.body },
        authorIds: next.authorIds,
        role,
        ageBand,
        cause: "sent",
        ...(next.submittedAt ? { sentAt: next.submittedAt } : {}),
      },
      now,
    );
  }
  for (const id of takenAway) await recountSupport(transaction, id);
}
