import {
  isEditable,
  MOST_LIVE_QUESTIONS,
  optionsVerdict,
} from "~/features/live/domain/live-question";
import type { LiveQuestionVerdict } from "~/features/live/domain/live-question";
import { roomOfSession } from "~/features/live/queries/room-board.server";
import { questionEnumColumns } from "~/features/live/schema";
import type { LiveQuestionFields } from "~/features/live/schema/question-form";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import { ensureRoom } from "./ensure-room.server";

type Grant = Authorized<"session.report">;

export type SaveQuestionOutcome =
  | { ok: true }
  | { ok: false; code: "not_found" | "conflict" | "too_many" }
  | (Exclude<LiveQuestionVerdict, { ok: true }> & { ok: false });

export type ChangeQuestionOutcome = { ok: true } | { ok: false; code: "not_found" | "conflict" };

async function mayChange(transaction: Transaction, grant: Grant, sessionId: string) {
  const session = await roomOfSession(transaction, sessionId);
  return session !== null && stillAllows(grant, { roundId: session.roundId });
}

async function tell(
  transaction: Transaction,
  grant: Grant,
  { type, sessionId }: { type: "live.questionSaved" | "live.questionRemoved"; sessionId: string },
  now: Date,
): Promise<void> {
  const actor = auditActorOf(grant.actor);
  await emit(transaction, { actor, type, subjectKind: "session", subjectId: sessionId }, now);
}

/** Writes a question of the poll, or changes one that nobody was asked yet. */
export async function saveQuestion(
  grant: Grant,
  { sessionId, questionId }: { sessionId: string; questionId: string | null },
  { options: lines, ...fields }: LiveQuestionFields,
  now: Date,
): Promise<SaveQuestionOutcome> {
  const verdict = optionsVerdict(fields.kind, lines);
  if (!verdict.ok) return verdict;
  const written = { ...fields, options: JSON.stringify(verdict.options) };
  return inTransaction(async (transaction): Promise<SaveQuestionOutcome> => {
    if (!(await mayChange(transaction, grant, sessionId))) return { ok: false, code: "not_found" };
    const room = await ensureRoom(transaction, sessionId);
    if (questionId === null) {
      if (room.questions.length >= MOST_LIVE_QUESTIONS) return { ok: false, code: "too_many" };
      const { _max } = await transaction.liveQuestion.aggregate({
        where: { roomId: room.id },
        _max: { position: true },
      });
      const position = (_max.position ?? 0) + 1;
      await transaction.liveQuestion.create({ data: { ...written, roomId: room.id, position } });
    } else {
      const known = room.questions.find(({ id }) => id === questionId);
      if (!known) return { ok: false, code: "not_found" };
      if (!isEditable(questionEnumColumns.parse(known))) return { ok: false, code: "conflict" };
      await transaction.liveQuestion.update({ where: { id: questionId }, data: written });
    }
    await transaction.liveRoom.update({
      where: { id: room.id },
      data: { version: { increment: 1 }, before: null },
    });
    await tell(transaction, grant, { type: "live.questionSaved", sessionId }, now);
    return { ok: true };
  });
}

/** Takes a question out of the poll that nobody was asked yet. */
export async function removeQuestion(
  grant: Grant,
  { sessionId, questionId }: { sessionId: string; questionId: string },
  now: Date,
): Promise<ChangeQuestionOutcome> {
  return inTransaction(async (transaction): Promise<ChangeQuestionOutcome> => {
    if (!(await mayChange(transaction, grant, sessionId))) return { ok: false, code: "not_found" };
    const question = await transaction.liveQuestion.findFirst({
      where: { id: questionId, room: { sessionId } },
      select: { kind: true, state: true, roomId: true },
    });
    if (!question) return { ok: false, code: "not_found" };
    if (!isEditable(questionEnumColumns.parse(question))) return { ok: false, code: "conflict" };
    await transaction.liveQuestion.delete({ where: { id: questionId } });
    await transaction.liveRoom.update({
      where: { id: question.roomId },
      data: { version: { increment: 1 }, before: null },
    });
    await tell(transaction, grant, { type: "live.questionRemoved", sessionId }, now);
    return { ok: true };
  });
}

/** Puts a question one place earlier in the poll. */
export async function moveQuestionUp(
  grant: Grant,
  { sessionId, questionId }: { sessionId: string; questionId: string },
  now: Date,
): Promise<ChangeQuestionOutcome> {
  return inTransaction(async (transaction): Promise<ChangeQuestionOutcome> => {
    const session = await roomOfSession(transaction, sessionId);
    if (!session?.liveRoom || !stillAllows(grant, { roundId: session.roundId })) {
      return { ok: false, code: "not_found" };
    }
    const { liveRoom: room } = session;
    const ids = room.questions.map(({ id }) => id);
    const place = ids.indexOf(questionId);
    if (place < 0) return { ok: false, code: "not_found" };
    const [moved = ""] = ids.splice(place, 1);
    ids.splice(Math.max(0, place - 1), 0, moved);
    for (const [index, id] of ids.entries()) {
      await transaction.liveQuestion.update({ where: { id }, data: { position: index + 1 } });
    }
    await transaction.liveRoom.update({
      where: { id: room.id },
      data: { version: { increment: 1 } },
    });
    await tell(transaction, grant, { type: "live.questionSaved", sessionId }, now);
    return { ok: true };
  });
}
