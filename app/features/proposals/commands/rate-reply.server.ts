import { PUBLIC_REPLY } from "~/features/vocabulary/domain/public-theme";
import { canRateReply } from "~/features/proposals/domain/reply-opinion";
import type { OpinionVerdict, ReplyOpinion } from "~/features/proposals/domain/reply-opinion";
import { inTransaction } from "~/platform/db.server";
import type { OwnInput } from "~/policy/authorize.server";
import { creditedWriters } from "../queries/merged.server";
import { proposalColumns, proposalOf } from "../queries/proposal-row.server";
import { replyOpinionSchema } from "../schema";

export type RateReplyResult = OpinionVerdict | { ok: false; code: "not_found" };

/** Says once whether the answer to an own proposal, or to one that the own went into, answered the question. */
export async function rateReply(
  { personId }: OwnInput,
  input: { proposalId: string; replyId: string; opinion: ReplyOpinion },
): Promise<RateReplyResult> {
  const { proposalId, replyId, opinion } = input;
  return inTransaction(async (transaction): Promise<RateReplyResult> => {
    const [row, reply, earlier] = await Promise.all([
      transaction.proposal.findUnique({ where: { id: proposalId }, select: proposalColumns }),
      transaction.reply.count({ where: { id: replyId, proposalId, ...PUBLIC_REPLY } }),
      transaction.replyOpinion.findUnique({ where: { replyId_personId: { replyId, personId } } }),
    ]);
    if (!row || reply === 0) return { ok: false, code: "not_found" };
    const said = earlier ? replyOpinionSchema.parse(earlier.opinion) : null;
    const authorIds = await creditedWriters(transaction, proposalId);
    const verdict = canRateReply({ ...proposalOf(row), authorIds }, personId, said);
    if (!verdict.ok) {
      return verdict.code === "not_author" ? { ok: false, code: "not_found" } : verdict;
    }
    await transaction.replyOpinion.create({ data: { replyId, personId, opinion } });
    return { ok: true };
  });
}
