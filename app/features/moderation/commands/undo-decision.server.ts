import { copiesLost, happenedSince, undoVerdict } from "~/features/moderation/domain/undo-decision";
import type { Since, UndoVerdict } from "~/features/moderation/domain/undo-decision";
import { NO_COVERS } from "~/features/moderation/domain/outcome";
import { readableText } from "~/features/moderation/domain/readable-text";
import { withdrawNotices } from "~/features/notices/commands/enqueue-notice.server";
import { OWN_TEXT_KINDS } from "~/features/vocabulary/domain/own-text";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction, leavesNoTrace } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { StaffActor } from "~/policy/actor";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import type { Subject } from "../moderated-kind";
import { authorKeysOf } from "../queries/author-key.server";
import { caseColumns, caseOf, decisionColumns } from "../queries/case-row.server";
import type { CaseRow } from "../queries/case-row.server";
import { moderatedKind } from "../queries/kinds.server";
import { subjectOfCase } from "../queries/subject.server";
import { outcomeSchema, undoStateSchema } from "../schema";
import type { UndoState } from "../schema";
import { copiesFollowReview } from "../queries/withdrawn-copies.server";

type Grant = Authorized<"moderation.undo">;

export type UndoRefusal = Exclude<UndoVerdict, { ok: true }> | { ok: false; code: "not_found" };

export type UndoResult = { ok: true; undone: number; stillEmpty: number } | UndoRefusal;

function storedOf(row: CaseRow): UndoState | null {
  return row.undoState === null ? null : undoStateSchema.parse(JSON.parse(row.undoState));
}

async function sinceOf(
  transaction: Transaction,
  row: CaseRow,
  subject: Subject | null,
  stored: UndoState,
): Promise<Since | null> {
  const opened = await transaction.moderationCase.count({
    where: { id: { in: [...stored.opened] }, state: "waiting" },
  });
  const later = await transaction.moderationCase.count({
    where: {
      subjectKind: row.subjectKind,
      subjectId: row.subjectId,
      id: { notIn: [row.id, ...stored.opened] },
      openedAt: { gt: row.decidedAt ?? row.openedAt },
    },
  });
  if (later > 0 || opened !== stored.opened.length) return "decided";
  const undo = subject && moderatedKind(subject.kind).undo;
  const now = subject && undo ? await undo.status(transaction, subject.id) : null;
  return happenedSince(stored.after, now);
}

/** Puts the case back to how it waited; one that was opened to be decided at once goes. */
async function putCaseBack(transaction: Transaction, row: CaseRow, stored: UndoState) {
  if (row.cause === "reopened" && row.openedAt.getTime() === row.decidedAt?.getTime()) {
    await transaction.moderationCase.delete({ where: { id: row.id } });
    return;
  }
  const { decision, decidedById: by, decidedAt: at } = stored;
  const outcome = decision === null ? null : outcomeSchema.parse(JSON.parse(decision));
  const before = {
    ...caseOf(row),
    state: stored.state,
    dueAt: stored.dueAt,
    version: row.version + 1,
    decision: outcome !== null && by !== null && at !== null ? { outcome, by, at } : null,
  };
  await transaction.moderationCase.update({
    where: { id: row.id },
    data: {
      ...decisionColumns(before),
      firstDecidedById: stored.firstDecidedById,
      undoState: null,
    },
  });
}

/** What was copied from the text is read again as it was before the decision. */
async function copiesGoBack(
  transaction: Transaction,
  subject: Subject,
  stored: UndoState,
  now: Date,
): Promise<void> {
  const kind = OWN_TEXT_KINDS.find((known) => known === subject.kind);
  const [restored] = await moderatedKind(subject.kind).read(transaction, [subject.id]);
  if (kind === undefined || !restored) return;
  const { id, text, covers, isPublic } = restored;
  const shown = isPublic ? readableText(text, covers) : null;
  // What was never decided about stood nowhere but in its copies.
  const readable = shown ?? (stored.wasDecided ? null : readableText(text, NO_COVERS));
  const bodyBefore = readableText(subject.text, subject.covers).body;
  await copiesFollowReview(transaction, { kind, id, readable, bodyBefore }, now);
}

/**
 * Puts everything back to how it was before the decision of one case, or says why not and changes nothing.
 * @returns in how many copies the words of its item could not be put back
 */
async function putBack(
  transaction: Transaction,
  { actor, ownKeys }: { actor: StaffActor; ownKeys: readonly string[] },
  row: CaseRow,
  now: Date,
): Promise<UndoResult> {
  const stored = storedOf(row);
  const subject = await subjectOfCase(transaction, row);
  const since = stored ? await sinceOf(transaction, row, subject, stored) : null;
  const { staffId, role } = actor;
  const verdict = undoVerdict(
    caseOf(row),
    { staffId, role, ownKeys },
    { isStored: stored !== null, since },
    now,
  );
  if (!verdict.ok) return verdict;
  if (!stored || !subject || row.decidedAt === null) return { ok: false, code: "nothing_to_undo" };
  leavesNoTrace(transaction);
  const { undo } = moderatedKind(subject.kind);
  await withdrawNotices(
    transaction,
    undo?.toldUnder(subject.id, stored.after.columns) ?? [],
    row.decidedAt,
  );
  await transaction.moderationCase.deleteMany({ where: { id: { in: [...stored.opened] } } });
  await undo?.restore(transaction, subject.id, { ...stored, now });
  await copiesGoBack(transaction, subject, stored, now);
  await putCaseBack(transaction, row, stored);
  await emit(
    transaction,
    {
      actor: auditActorOf(actor),
      type: "moderation.undone",
      subjectKind: "moderationCase",
      subjectId: row.id,
      details: { outcome: caseOf(row).decision?.outcome.kind ?? null },
    },
    now,
  );
  const after = (await undo?.status(transaction, subject.id)) ?? null;
  return { ok: true, undone: 1, stillEmpty: copiesLost(stored.before, after) };
}

/** Undoes the decision of one case as a step of a command of its own. */
export async function undoInside(
  transaction: Transaction,
  grant: Grant,
  { caseId, alsoPersonId }: { caseId: string; alsoPersonId: string | null },
  now: Date,
): Promise<UndoResult> {
  const { actor } = grant;
  if (actor.kind !== "staff") return { ok: false, code: "not_found" };
  const row = await transaction.moderationCase.findUnique({
    where: { id: caseId },
    select: caseColumns,
  });
  // Pressed twice, when the first one took the whole case away.
  if (!row) return { ok: false, code: "not_found" };
  if (!stillAllows(grant, { roundId: row.roundId })) return { ok: false, code: "not_found" };
  if (row.undoState === null || row.decidedAt === null) {
    return { ok: false, code: "nothing_to_undo" };
  }
  const ownKeys =
    alsoPersonId === null ? [] : await authorKeysOf(transaction, alsoPersonId, row.roundId);
  return putBack(transaction, { actor, ownKeys }, row, now);
}

/** Undoes a decision: the item, what others copied of it and the queue are as before, and nobody hears of it. */
export async function undoDecision(
  grant: Grant,
  input: { caseId: string; alsoPersonId: string | null },
  now: Date,
): Promise<UndoResult> {
  return inTransaction((transaction) => undoInside(transaction, grant, input, now));
}
