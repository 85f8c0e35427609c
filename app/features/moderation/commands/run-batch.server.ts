import { HANDLED, reasonOfRefusal } from "~/features/moderation/domain/batch";
import type { BatchAction, BatchResult } from "~/features/moderation/domain/batch";
import { database, inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import { assessCases } from "../queries/batch-items.server";
import type { BatchRun } from "../queries/batch-items.server";
import { deedOf } from "../queries/batch-deed.server";
import type { Deed, DeedRefusal } from "../queries/batch-deed.server";
import { batchHead } from "../queries/batch-head.server";
import { caseColumns } from "../queries/case-row.server";
import { worksIn } from "../queries/colleagues.server";
import type { BatchReason } from "../schema/batch";
import { assignCase } from "./assign-case.server";
import { decideInside, OutcomeRefused } from "./decide-case.server";

type Grant = Authorized<"moderation.decide">;

/** For what needs nothing more to be said. */
export const NO_REASON: BatchReason = {
  rule: "",
  explanation: "",
  howToResubmit: "",
  assigneeId: "",
  theme: "",
};

export type RunBatchInput = BatchReason & { batchId: string; alsoPersonId: string | null };

/** What a run came to; `handled` are all of the batch, also those of an earlier run. */
export type RunBatchResult =
  | {
      ok: true;
      action: BatchAction;
      handled: number;
      /** So many still wait for their turn: sent again, it goes on with them. */
      waiting: number;
      /** The theme to tie to, of an action that asks for one. */
      theme: string;
    }
  | DeedRefusal;

/** So many at a time wait for their turn in the queue of commands: few, so that what others do comes in between soon. */
const PORTION = 8;

/** So many are handled in one request: some seconds, after which the page says how far it is. */
const MOST_AT_ONCE = 200;

type Line = { batchId: string; caseId: string; version: number };

async function handleInside(
  transaction: Transaction,
  grant: Grant,
  run: BatchRun,
  { line, deed }: { line: Line; deed: Deed },
  now: Date,
): Promise<BatchResult> {
  const { caseId, version } = line;
  const row = await transaction.moderationCase.findUnique({
    where: { id: caseId },
    select: caseColumns,
  });
  if (!row) return "gone";
  const [assessed] = await assessCases(transaction, run, [{ row, version }]);
  if (!assessed || assessed.left !== null) return assessed?.left ?? "gone";
  if ("assignee" in deed) {
    if (!worksIn(deed.assignee, row.roundId)) return "notTheirs";
    await assignCase(transaction, run.actor, row, deed.assignee, now);
    return "done";
  }
  const input = { caseId, version, outcome: deed.outcome, alsoPersonId: run.alsoPersonId };
  const decided = await decideInside(transaction, grant, input, now);
  if (!decided.ok) return reasonOfRefusal(decided.code);
  return decided.waitsForSecond ? "secondModerator" : "done";
}

/** Whether this line's turn has not come before. */
function write(transaction: Transaction, { batchId, caseId }: Line, result: BatchResult) {
  return transaction.caseBatchLine.updateMany({
    where: { batchId, caseId, result: null },
    data: { result },
  });
}

async function handleOne(
  grant: Grant,
  run: BatchRun,
  work: { line: Line; deed: Deed },
  now: Date,
): Promise<void> {
  const { line } = work;
  try {
    await inTransaction(async (transaction) => {
      const { batchId, caseId } = line;
      // Sent twice at once: what the first one handled stays as it is.
      const open = await transaction.caseBatchLine.count({
        where: { batchId, caseId, result: null },
      });
      if (open === 0) return;
      await write(transaction, line, await handleInside(transaction, grant, run, work, now));
    });
  } catch (error) {
    if (!(error instanceof OutcomeRefused)) throw error;
    const result = reasonOfRefusal(error.refusal.code);
    await inTransaction((transaction) => write(transaction, line, result));
  }
}

/** Handles so many of a batch that wait; returns how many are left. */
async function runPart(
  grant: Grant,
  run: BatchRun,
  { batchId, deed }: { batchId: string; deed: Deed },
  now: Date,
): Promise<number> {
  const client = await database();
  const where = { batchId, result: null };
  let after = "";
  for (let turn = 0; turn < MOST_AT_ONCE; turn += PORTION) {
    const lines = await client.caseBatchLine.findMany({
      where: { ...where, caseId: { gt: after } },
      orderBy: { caseId: "asc" },
      take: PORTION,
    });
    await Promise.all(lines.map((line) => handleOne(grant, run, { line, deed }, now)));
    const last = lines.at(-1);
    if (last === undefined) break;
    after = last.caseId;
  }
  return client.caseBatchLine.count({ where });
}

/**
 * Handles what was gathered, each case by itself and once: what changed since it was on screen, and what asks for a look of
 * its own, is left and named. A large batch is handled in parts: what was filled in is kept until the last, and sent again it
 * goes on where it was.
 */
export async function runBatch(
  grant: Grant,
  { batchId, alsoPersonId, ...reason }: RunBatchInput,
  now: Date,
): Promise<RunBatchResult> {
  const { actor } = grant;
  const client = await database();
  if (actor.kind !== "staff") return { ok: false, code: "not_found" };
  const head = await batchHead(client, actor, batchId);
  if (!head) return { ok: false, code: "not_found" };
  const { action } = head;
  const filledIn = head.filledIn ?? reason;
  const deed = await deedOf(client, action, actor, filledIn);
  if ("ok" in deed) return deed;
  const waiting = await runPart(grant, { action, actor, alsoPersonId }, { batchId, deed }, now);
  const stored = waiting > 0 ? JSON.stringify(filledIn) : null;
  if (stored !== null || head.filledIn !== null) {
    await inTransaction((transaction) =>
      transaction.caseBatch.update({ where: { id: batchId }, data: { filledIn: stored } }),
    );
  }
  const handled = await client.caseBatchLine.count({
    where: { batchId, result: { in: [...HANDLED] } },
  });
  return { ok: true, action, handled, waiting, theme: filledIn.theme };
}
