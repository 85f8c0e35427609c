import type { TakeBackCause } from "~/features/moderation/moderated-kind";
import { PUBLIC_REPLY, PUBLIC_THEME } from "~/features/vocabulary/domain/public-theme";
import type { Transaction } from "~/platform/db.server";
import { emitTextChanged } from "./emit-text-changed.server";
import { recountSupport } from "./recount-support.server";
import { giveBackMerged } from "./give-back-merged.server";

/** Nothing of a proposal that its writer erased, wherever its place has to remain. */
const NOTHING_LEFT = { title: "", body: "", redactions: "{}" } as const;

const NOT_PUBLIC = {
  state: "withdrawn",
  publicTitle: null,
  publicText: null,
  inviteTokenHash: null,
  mergedIntoId: null,
} as const;

/** Takes proposals out of every public place and out of what is found. Their text stays, unless it is erased. */
export async function takeProposalsBack(
  transaction: Transaction,
  ids: readonly string[],
  cause: TakeBackCause,
  now: Date,
): Promise<void> {
  // Who changes the text sends it again in the same command.
  if (cause === "changed") return;
  const merged = await transaction.proposal.findMany({
    where: { id: { in: [...ids] }, mergedIntoId: { not: null } },
    select: { mergedIntoId: true },
    distinct: ["mergedIntoId"],
  });
  await transaction.proposal.updateMany({
    where: { id: { in: [...ids] } },
    data: {
      ...NOT_PUBLIC,
      ...(cause === "erased" ? NOTHING_LEFT : {}),
      version: { increment: 1 },
    },
  });
  for (const id of ids) await emitTextChanged(transaction, id, now);
  await giveBackMerged(transaction, ids, now);
  // Who supported it counts no longer for the one it went into.
  for (const { mergedIntoId } of merged) {
    if (mergedIntoId !== null) await recountSupport(transaction, mergedIntoId);
  }
}

/**
 * Removes the text of proposals whose writer erased them while they were held: nobody is left who wrote them, and they
 * are in no report. Their place goes too, unless somebody reacted.
 */
export async function removeErasedProposals(
  transaction: Transaction,
  ids: readonly string[],
  now: Date,
): Promise<number> {
  const erased = await transaction.proposal.findMany({
    where: {
      id: { in: [...ids] },
      body: { not: "" },
      authors: { none: {} },
      replies: { none: PUBLIC_REPLY },
      themeLinks: { none: { theme: PUBLIC_THEME } },
    },
    select: { id: true },
  });
  await takeProposalsBack(
    transaction,
    erased.map(({ id }) => id),
    "erased",
    now,
  );
  return erased.length;
}
