import type { Transaction } from "~/platform/db.server";
import { emitTextChanged } from "./emit-text-changed.server";
import { giveBackMerged } from "./give-back-merged.server";
import { recountSupport } from "./recount-support.server";

/** Takes a public proposal off the site: it waits again, and what went into it stands by itself. A step of moderation. */
export async function takeProposalDown(
  transaction: Transaction,
  id: string,
  now: Date,
): Promise<void> {
  const { mergedIntoId } = await transaction.proposal.findUniqueOrThrow({
    where: { id },
    select: { mergedIntoId: true },
  });
  await transaction.proposal.update({
    where: { id },
    data: {
      state: "submitted",
      publicTitle: null,
      publicText: null,
      mergedIntoId: null,
      version: { increment: 1 },
    },
  });
  await emitTextChanged(transaction, id, now);
  await giveBackMerged(transaction, [id], now);
  await recountSupport(transaction, id);
  if (mergedIntoId !== null) await recountSupport(transaction, mergedIntoId);
}
