import { mayBegin, stepVerdict } from "~/features/live/domain/live-room";
import type { RoomBoard, RoomStep, StepVerdict } from "~/features/live/domain/live-room";
import { boardOf, roomOfSession } from "~/features/live/queries/room-board.server";
import { readBoard } from "~/features/live/schema";
import { sessionEnumColumns } from "~/features/sessions/schema";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import { ensureRoom } from "./ensure-room.server";
import { keepResult } from "./keep-result.server";

type Grant = Authorized<"session.report">;

export type LeadOutcome =
  | { ok: true }
  | { ok: false; code: "not_found" | "conflict" | "closed" }
  | (Exclude<StepVerdict, { ok: true }> & { ok: false });

/** Where a step is taken: on which room, as it stood on the screen of whoever leads it. */
export type LeadInput = { sessionId: string; version: number };

/** Writes how the room stands now, and how it stood before, so that one step can be undone. */
async function store(
  transaction: Transaction,
  roomId: string,
  { from, to, before }: { from: RoomBoard; to: RoomBoard; before: RoomBoard | null },
): Promise<void> {
  for (const { id, state } of to.questions) {
    if (from.questions.some((question) => question.id === id && question.state === state)) continue;
    await transaction.liveQuestion.update({ where: { id }, data: { state } });
    if (state === "closed") await keepResult(transaction, id);
  }
  const { state, stage, shownQuestionId, timerEndsAt } = to.room;
  await transaction.liveRoom.update({
    where: { id: roomId },
    data: {
      state,
      stage,
      shownQuestionId,
      timerEndsAt,
      before: before === null ? null : JSON.stringify(before),
      version: { increment: 1 },
    },
  });
}

/**
 * Takes a step in the room. Of two who lead at once, and of a button that was pressed twice, the second is told that the
 * room moved on.
 */
export async function leadRoom(
  grant: Grant,
  { sessionId, version }: LeadInput,
  step: RoomStep,
  now: Date,
): Promise<LeadOutcome> {
  return inTransaction(async (transaction): Promise<LeadOutcome> => {
    const session = await roomOfSession(transaction, sessionId);
    if (!session || !stillAllows(grant, { roundId: session.roundId })) {
      return { ok: false, code: "not_found" };
    }
    const { state } = sessionEnumColumns.pick({ state: true }).parse(session);
    const { startsAt, endsAt } = session;
    if (step.verb === "begin" && !mayBegin({ state, startsAt, endsAt }, now)) {
      return { ok: false, code: "closed" };
    }
    const room = await ensureRoom(transaction, sessionId);
    if (session.liveRoom && room.version !== version) return { ok: false, code: "conflict" };
    const from = boardOf(room);
    const verdict = stepVerdict(from, step, now);
    if (!verdict.ok) return verdict;
    await store(transaction, room.id, { from, to: verdict.board, before: from });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "live.stepped",
        subjectKind: "session",
        subjectId: sessionId,
        details: { step: step.verb },
      },
      now,
    );
    return { ok: true };
  });
}

/** Puts the room back as it stood before the last step; votes that came in meanwhile stay. */
export async function undoStep(
  grant: Grant,
  { sessionId, version }: LeadInput,
  now: Date,
): Promise<LeadOutcome> {
  return inTransaction(async (transaction): Promise<LeadOutcome> => {
    const session = await roomOfSession(transaction, sessionId);
    if (!session?.liveRoom || !stillAllows(grant, { roundId: session.roundId })) {
      return { ok: false, code: "not_found" };
    }
    const { liveRoom: room } = session;
    if (room.version !== version) return { ok: false, code: "conflict" };
    if (room.before === null) return { ok: false, code: "wrong_state" };
    const to = readBoard(room.before);
    await store(transaction, room.id, { from: boardOf(room), to, before: null });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "live.undone",
        subjectKind: "session",
        subjectId: sessionId,
      },
      now,
    );
    return { ok: true };
  });
}
