import { proposeWithoutWriter } from "~/features/proposals/commands/propose-without-writer.server";
import { checkProposalText } from "~/features/proposals/domain/proposal-text";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import { roleSchema } from "../schema";

export type CardToProposalOutcome =
  | { ok: true; proposalId: string }
  | { ok: false; code: "not_found" | "conflict" }
  | { ok: false; code: "invalid"; errors: Record<string, string> };

/**
 * Makes a proposal out of what was said in a session, and keeps the link between the two. It has no writer, so it
 * counts as nobody's contribution a second time, and it is moderated like any other before anybody sees it.
 */
export async function cardToProposal(
  grant: Authorized<"session.report">,
  { sessionId, cardId, title }: { sessionId: string; cardId: string; title: string },
  now: Date,
): Promise<CardToProposalOutcome> {
  return inTransaction(async (transaction) => {
    const card = await transaction.inputCard.findFirst({
      where: { id: cardId, sessionId },
      select: {
        text: true,
        role: true,
        proposalId: true,
        session: { select: { roundId: true, municipalityId: true } },
      },
    });
    if (!card || !stillAllows(grant, { roundId: card.session.roundId })) {
      return { ok: false, code: "not_found" };
    }
    if (card.proposalId !== null) return { ok: false, code: "conflict" };
    const checked = checkProposalText({ title, body: card.text });
    if (!checked.ok) return { ok: false, code: "invalid", errors: { title: "errors.tooShort" } };
    const role = card.role === null ? "other" : roleSchema.parse(card.role);
    const { roundId, municipalityId } = card.session;
    const id = await proposeWithoutWriter(
      transaction,
      { ...checked.text, roundId, municipalityId, role },
      now,
    );
    await transaction.inputCard.update({ where: { id: cardId }, data: { proposalId: id } });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "inputCard.proposed",
        subjectKind: "inputCard",
        subjectId: cardId,
      },
      now,
    );
    return { ok: true, proposalId: id };
  });
}
