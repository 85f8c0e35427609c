import { MOST_IN_BATCH } from "~/features/moderation/domain/batch";
import type { BatchAction } from "~/features/moderation/domain/batch";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { inPortions, portionsOf } from "~/platform/portions.server";
import { randomToken } from "~/platform/secret.server";
import type { StaffActor } from "~/policy/actor";
import type { Authorized } from "~/policy/authorize.server";
import { queueWhere, waitingFor } from "../queries/queue-filter.server";
import type { QueueFilter } from "../schema/queue-filter";
import { forgetOldBatches } from "./forget-old-batches.server";

/** A case as it stood on screen. */
export type ChosenCase = { caseId: string; version: number };

export type GatherInput = { action: BatchAction } & (
  { chosen: readonly ChosenCase[] } | { filter: QueueFilter }
);

/** So many in a statement, so that no statement keeps others waiting for long; a whole batch is some of these. */
const PORTION = 50;

async function chosenLines(
  transaction: Transaction,
  actor: StaffActor,
  chosen: readonly ChosenCase[],
): Promise<ChosenCase[]> {
  const asked = chosen.slice(0, MOST_IN_BATCH);
  const where: Prisma.ModerationCaseWhereInput = {
    // What a colleague decided meanwhile is named; what is held or out of reach is not there at all.
    ...waitingFor(actor),
    id: { in: asked.map(({ caseId }) => caseId) },
    state: { not: "held" },
  };
  const known = await transaction.moderationCase.findMany({
    where,
    take: MOST_IN_BATCH,
    select: { id: true },
  });
  const ids = new Set(known.map(({ id }) => id));
  const once = new Map(asked.map((one) => [one.caseId, one]));
  return [...once.values()].filter(({ caseId }) => ids.has(caseId));
}

async function linesOfFilter(
  transaction: Transaction,
  actor: StaffActor,
  filter: QueueFilter,
  now: Date,
): Promise<ChosenCase[]> {
  const where = queueWhere(actor, filter, now);
  const waiting = inPortions(
    ({ skip, take }) =>
      transaction.moderationCase.findMany({
        where,
        orderBy: [{ openedAt: "asc" }, { id: "asc" }],
        skip,
        take,
        select: { id: true, version: true },
      }),
    PORTION,
  );
  const lines: ChosenCase[] = [];
  for await (const rows of waiting) {
    lines.push(...rows.map(({ id, version }) => ({ caseId: id, version })));
    if (lines.length >= MOST_IN_BATCH) break;
  }
  return lines;
}

/** Writes the lines of a batch, so many in a statement. */
async function writeLines(
  transaction: Transaction,
  batchId: string,
  lines: readonly ChosenCase[],
): Promise<void> {
  for (const part of portionsOf(lines, PORTION)) {
    await transaction.caseBatchLine.createMany({
      data: part.map(({ caseId, version }) => ({ batchId, caseId, version })),
    });
  }
}

/**
 * Puts together what will be handled in one go: the cases that were ticked, or all that a filter shows at this moment, each
 * with its version. Nothing is decided yet; what comes in afterwards is not in it.
 * @returns the batch, which only who gathered it can run
 */
export async function gatherBatch(
  { actor }: Authorized<"moderation.decide">,
  input: GatherInput,
  now: Date,
): Promise<{ ok: true; batchId: string; count: number }> {
  const id = randomToken();
  const count = await inTransaction(async (transaction) => {
    if (actor.kind !== "staff") return 0;
    await forgetOldBatches(transaction, now);
    const lines =
      "filter" in input
        ? await linesOfFilter(transaction, actor, input.filter, now)
        : await chosenLines(transaction, actor, input.chosen);
    await transaction.caseBatch.create({
      data: { id, staffId: actor.staffId, action: input.action, createdAt: now },
    });
    await writeLines(transaction, id, lines);
    return lines.length;
  });
  return { ok: true, batchId: id, count };
}
