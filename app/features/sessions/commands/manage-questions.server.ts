import {
  NO_STAYS,
  requireFindsHandled,
} from "~/features/moderation/queries/finds-of-publication.server";
import type { Stays } from "~/features/moderation/queries/finds-of-publication.server";
import { ASKED, PUBLIC_QUESTION } from "~/features/sessions/domain/public-question";
import { reviewQuestion } from "~/features/sessions/domain/questions";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import { questionStateSchema } from "../schema";
import { countVotes } from "./support-question.server";

export type WorkQuestionOutcome =
  { ok: true } | { ok: false; code: "not_found" | "conflict" | "invalid" };

type Grant = Authorized<"session.report">;

/** Answers a published question; its answer goes into the report. */
export async function answerQuestion(
  grant: Grant,
  { sessionId, questionId, answer }: { sessionId: string; questionId: string; answer: string },
  now: Date,
  stays: Stays = NO_STAYS,
): Promise<WorkQuestionOutcome> {
  return inTransaction(async (transaction) => {
    const row = await transaction.sessionQuestion.findFirst({
      where: { id: questionId, sessionId, ...ASKED },
      select: { state: true, session: { select: { roundId: true } } },
    });
    if (!row || !stillAllows(grant, { roundId: row.session.roundId })) {
      return { ok: false, code: "not_found" };
    }
    const state = questionStateSchema.parse(row.state);
    // Staff have no participation code, so a question is never their own.
    const question = { state: state === "answered" ? "published" : state, ownQuestion: false };
    const verdict = reviewQuestion(question, { verb: "answer", answer });
    if (!verdict.ok) {
      return { ok: false, code: verdict.code === "answer_missing" ? "invalid" : "conflict" };
    }
    await transaction.sessionQuestion.update({
      where: { id: questionId },
      data: { answer: answer.trim(), state: verdict.to },
    });
    const mayStay = await requireFindsHandled(transaction, [answer], stays);
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "question.answered",
        subjectKind: "sessionQuestion",
        subjectId: questionId,
        details: { mayStay },
      },
      now,
    );
    return { ok: true };
  });
}

/**
 * Bundles a question with another that asks the same: one answer for both. Everybody who supported the one supports
 * the other, each person once, and so does whoever asked it.
 */
export async function bundleQuestion(
  grant: Grant,
  { sessionId, questionId, withId }: { sessionId: string; questionId: string; withId: string },
  now: Date,
): Promise<WorkQuestionOutcome> {
  return inTransaction(async (transaction) => {
    const rows = await transaction.sessionQuestion.findMany({
      where: {
        id: { in: [questionId, withId] },
        sessionId,
        ...ASKED,
        ...PUBLIC_QUESTION,
        bundledWithId: null,
      },
      select: {
        id: true,
        personId: true,
        session: { select: { roundId: true } },
        voters: { select: { personId: true } },
      },
    });
    const bundled = rows.find(({ id }) => id === questionId);
    const target = rows.find(({ id }) => id === withId);
    if (!bundled || !target || questionId === withId) return { ok: false, code: "conflict" };
    if (!stillAllows(grant, { roundId: target.session.roundId })) {
      return { ok: false, code: "not_found" };
    }
    const supporters = new Set(bundled.voters.map(({ personId }) => personId));
    if (bundled.personId) supporters.add(bundled.personId);
    for (const { personId } of target.voters) supporters.delete(personId);
    if (target.personId) supporters.delete(target.personId);
    await transaction.sessionQuestionVote.createMany({
      data: [...supporters].map((personId) => ({ questionId: withId, personId })),
    });
    await countVotes(transaction, withId);
    // What had been bundled with the one goes along with it.
    await transaction.sessionQuestion.updateMany({
      where: { OR: [{ id: questionId }, { bundledWithId: questionId }] },
      data: { bundledWithId: withId },
    });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "question.bundled",
        subjectKind: "sessionQuestion",
        subjectId: questionId,
      },
      now,
    );
    return { ok: true };
  });
}
