import { HANDLED, outcomeOfAction, reasonOfRefusal } from "~/features/moderation/domain/batch";
import type { BatchAction, BatchResult } from "~/features/moderation/domain/batch";
import type { HouseRuleKey } from "~/features/moderation/domain/house-rules";
import { checkOutcome } from "~/features/moderation/domain/outcome";
import type { Outcome, OutcomeProblem } from "~/features/moderation/domain/outcome";
import { database, inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import type { StaffActor } from "~/policy/actor";
import type { Authorized } from "~/policy/authorize.server";
import { assessCases } from "../queries/batch-items.server";
import type { BatchRun } from "../queries/batch-items.server";
import { batchHead } from "../queries/batch-head.server";
import { caseColumns } from "../queries/case-row.server";
import { colleaguesOf, worksIn } from "../queries/colleagues.server";
import type { Colleague } from "../queries/colleagues.server";
import { assignCase } from "./assign-case.server";
import { decideInside, OutcomeRefused } from "./decide-case.server";

type Grant = Authorized<"moderation.decide">;

export type BatchReason = {
  rule: HouseRuleKey | "";
  explanation: string;
  howToResubmit: string;
  /** The colleague who is asked to decide. */
  assigneeId: string;
};

/** For what needs nothing more to be said. */
export const NO_REASON: BatchReason = {
  rule: "",
  explanation: "",
  howToResubmit: "",
  assigneeId: "",
};

export type RunBatchInput = BatchReason & {
  batchId: string;
  alsoPersonId: string | null;
  /** Whether a theme was chosen, for an action that needs one; tying to it is the next step. */
  hasTheme?: boolean;
};

type Refusal =
  | { ok: false; code: "not_found" | "rule_missing" | "assignee_missing" | "theme_missing" }
  | Extract<OutcomeProblem, { field: "explanation" | "howToResubmit" }>;

/** What a run came to; `handled` are all of the batch, also those of an earlier run. */
export type RunBatchResult = { ok: true; action: BatchAction; handled: number } | Refusal;

/** So many at a time wait for their turn in the queue of commands, which writes them in one commit. */
const PORTION = 20;

/** What is done with each: a decision, or a colleague who is asked. */
type Deed = { outcome: Outcome } | { assignee: Colleague };

function returned({ rule, explanation, howToResubmit }: BatchReason): Deed | Refusal {
  if (rule === "") return { ok: false, code: "rule_missing" };
  const outcome = { kind: "return", rule, explanation, howToResubmit } as const;
  const checked = checkOutcome(outcome, { id: "", text: { title: "", body: "" } });
  if (checked.ok) return { outcome: checked.outcome };
  const { code } = checked;
  return code === "resubmit_missing" ||
    code === "explanation_missing" ||
    code === "explanation_too_long"
    ? checked
    : { ok: false, code: "not_found" };
}

async function deedOf(
  action: BatchAction,
  actor: StaffActor,
  reason: BatchReason,
): Promise<Deed | Refusal> {
  const kind = outcomeOfAction(action);
  if (kind === null) {
    const colleagues = await colleaguesOf(await database(), actor);
    const assignee = colleagues.find(({ id }) => id === reason.assigneeId);
    return assignee ? { assignee } : { ok: false, code: "assignee_missing" };
  }
  switch (kind) {
    case "return":
      return returned(reason);
    case "spam":
      return { outcome: { kind: "spam", rule: "advertising" } };
    case "publish":
    case "holdForSafety":
      return { outcome: { kind } };
    default:
      return { ok: false, code: "not_found" };
  }
}

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

/**
 * Handles what was gathered, each case by itself and once: what changed since it was on screen, and what asks for a look of
 * its own, is left and named. In portions, so that others go on meanwhile; sent again it goes on where it was.
 */
export async function runBatch(
  grant: Grant,
  { batchId, alsoPersonId, hasTheme = false, ...reason }: RunBatchInput,
  now: Date,
): Promise<RunBatchResult> {
  const { actor } = grant;
  const client = await database();
  if (actor.kind !== "staff") return { ok: false, code: "not_found" };
  const head = await batchHead(client, actor, batchId);
  if (!head) return { ok: false, code: "not_found" };
  if (head.action === "theme" && !hasTheme) return { ok: false, code: "theme_missing" };
  const deed = await deedOf(head.action, actor, reason);
  if ("ok" in deed) return deed;
  const run = { action: head.action, actor, alsoPersonId };
  for (let after = ""; ;) {
    const lines = await client.caseBatchLine.findMany({
      where: { batchId, result: null, caseId: { gt: after } },
      orderBy: { caseId: "asc" },
      take: PORTION,
    });
    await Promise.all(lines.map((line) => handleOne(grant, run, { line, deed }, now)));
    const last = lines.at(-1);
    if (last === undefined) break;
    after = last.caseId;
  }
  const handled = await client.caseBatchLine.count({
    where: { batchId, result: { in: [...HANDLED] } },
  });
  return { ok: true, action: head.action, handled };
}
