import { canBeUndone } from "~/features/moderation/domain/undo-decision";
import type { ItemStatus } from "~/features/moderation/domain/undo-decision";
import type { OutcomeKind } from "~/features/moderation/domain/outcome";
import type { Transaction } from "~/platform/db.server";
import type { Subject } from "../moderated-kind";
import { caseOf } from "../queries/case-row.server";
import type { CaseRow } from "../queries/case-row.server";
import { moderatedKind } from "../queries/kinds.server";
import type { UndoState } from "../schema";

type Decided = { row: CaseRow; subject: Subject };

/** How an item stands before it is decided about, with the cases that wait then. */
export type Before = { status: ItemStatus; waiting: readonly string[]; wasDecided: boolean };

const OPEN = ["waiting", "secondModerator", "held"];

/** The cases about these items that wait, without the one that is decided. */
async function waitingOn(transaction: Transaction, row: CaseRow, ids: readonly string[]) {
  const rows = await transaction.moderationCase.findMany({
    where: {
      subjectKind: row.subjectKind,
      subjectId: { in: [row.subjectId, ...ids] },
      state: { in: OPEN },
      id: { not: row.id },
    },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** How the item of a case stands before it is decided; null where nothing can be undone. A step of deciding. */
export async function statusBefore(
  transaction: Transaction,
  { row, subject }: Decided,
): Promise<Before | null> {
  if (subject.isTakenBack) return null;
  const { undo } = moderatedKind(subject.kind);
  const status = (await undo?.status(transaction, subject.id)) ?? null;
  if (status === null || undo === undefined) return null;
  const earlier = await transaction.moderationCase.count({
    where: {
      subjectKind: row.subjectKind,
      subjectId: row.subjectId,
      state: "decided",
      id: { not: row.id },
    },
  });
  const waiting = await waitingOn(transaction, row, undo.partsOf(status.columns));
  return { status, waiting, wasDecided: earlier > 0 };
}

/** Keeps how everything stood before and after a decision, so that it can be undone. A step of deciding. */
export async function keepUndo(
  transaction: Transaction,
  { row, subject, outcome }: Decided & { outcome: OutcomeKind },
  before: Before | null,
): Promise<void> {
  const known = caseOf(row);
  const { undo } = moderatedKind(subject.kind);
  const possible = before !== null && undo !== undefined && canBeUndone(known, outcome);
  const after = possible ? await undo.status(transaction, subject.id) : null;
  if (!possible || after === null) {
    await transaction.moderationCase.update({ where: { id: row.id }, data: { undoState: null } });
    return;
  }
  const waiting = await waitingOn(transaction, row, undo.partsOf(before.status.columns));
  const state: UndoState = {
    before: before.status,
    after,
    opened: waiting.filter((id) => !before.waiting.includes(id)),
    wasDecided: before.wasDecided,
    state: known.state,
    dueAt: row.dueAt,
    decision: row.decision,
    decidedAt: row.decidedAt,
    decidedById: row.decidedById,
    firstDecidedById: row.firstDecidedById,
  };
  await transaction.moderationCase.update({
    where: { id: row.id },
    data: { undoState: JSON.stringify(state) },
  });
}
