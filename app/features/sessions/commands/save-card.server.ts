import { auditActorOf } from "~/platform/audit.server";
import { leavesNoTrace } from "~/platform/db.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import type { CardFields } from "../schema/report-form";

export type CardOutcome = { ok: true } | { ok: false; code: "not_found" | "conflict" };

/** Writes down what was said in a session, by which group of roles: never by whom. */
export async function saveCard(
  grant: Authorized<"session.report">,
  sessionId: string,
  card: CardFields,
  now: Date,
): Promise<CardOutcome> {
  return inTransaction(async (transaction) => {
    const session = await transaction.session.findUnique({
      where: { id: sessionId },
      select: { roundId: true, state: true },
    });
    if (!session || !stillAllows(grant, { roundId: session.roundId })) {
      return { ok: false, code: "not_found" };
    }
    if (session.state === "draft" || session.state === "cancelled") {
      return { ok: false, code: "conflict" };
    }
    const { id } = await transaction.inputCard.create({
      data: { sessionId, ...card, createdAt: now },
      select: { id: true },
    });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "inputCard.kept",
        subjectKind: "inputCard",
        subjectId: id,
      },
      now,
    );
    return { ok: true };
  });
}

/** Removes a card that nothing rests on yet; what supports a theme or became a proposal stays. */
export async function dropCard(
  grant: Authorized<"session.report">,
  { sessionId, cardId }: { sessionId: string; cardId: string },
  now: Date,
): Promise<CardOutcome> {
  return inTransaction(async (transaction) => {
    const card = await transaction.inputCard.findFirst({
      where: { id: cardId, sessionId },
      select: {
        proposalId: true,
        session: { select: { roundId: true } },
        _count: { select: { themeLinks: true } },
      },
    });
    if (!card || !stillAllows(grant, { roundId: card.session.roundId })) {
      return { ok: false, code: "not_found" };
    }
    if (card.proposalId !== null || card._count.themeLinks > 0) {
      return { ok: false, code: "conflict" };
    }
    leavesNoTrace(transaction);
    await transaction.inputCard.delete({ where: { id: cardId } });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "inputCard.dropped",
        subjectKind: "inputCard",
        subjectId: cardId,
      },
      now,
    );
    return { ok: true };
  });
}
