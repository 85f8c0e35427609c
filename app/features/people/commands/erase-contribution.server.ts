import { takeBackText, takeBackTexts } from "~/features/moderation/commands/take-back-text.server";
import { withdrawParticipation } from "~/features/participation/commands/record-participation.server";
import type { ErasureAction } from "~/features/people/domain/erasure";
import type { ErasureItem } from "~/features/people/queries/erasure-plan.server";
import { uncountResponse } from "~/features/responses/commands/count-responses.server";
import { giveUpSeat, ownSignUpColumns } from "~/features/sessions/commands/cancel-sign-up.server";
import { indexProposal } from "~/features/search/commands/index-proposal.server";
import type { Transaction } from "~/platform/db.server";
import { randomToken } from "~/platform/secret.server";

type Erase = (
  transaction: Transaction,
  personId: string,
  item: { id: string; action: ErasureAction },
  now: Date,
) => Promise<void>;

const eraseResponse: Erase = async (transaction, personId, { id, action }, now) => {
  if (action === "alreadyUnlinked") return;
  if (action === "keepAsParticipant") {
    const respondentKey = randomToken();
    await transaction.response.update({ where: { id }, data: { respondentKey } });
    return;
  }
  const answers = await transaction.answer.findMany({
    where: { responseId: id },
    select: { id: true },
  });
  await uncountResponse(transaction, id);
  const texts = answers.map((answer) => answer.id);
  await takeBackTexts(transaction, "answer", texts, "erased", now);
  const { surveyId } = await transaction.response.delete({ where: { id } });
  await withdrawParticipation(transaction, personId, `survey:${surveyId}`);
};

const eraseSignUp: Erase = async (transaction, personId, { id, action }, now) => {
  const signUp = await transaction.signUp.findUniqueOrThrow({
    where: { id },
    select: ownSignUpColumns,
  });
  // Whoever waits gets the seat, as with any cancellation.
  await giveUpSeat(transaction, signUp, { kind: "participant" }, now);
  if (action === "keepAsParticipant") {
    await transaction.attendance.updateMany({
      where: { signUpId: id },
      data: { signUpId: null },
    });
  } else {
    await transaction.attendance.deleteMany({ where: { signUpId: id } });
    await withdrawParticipation(transaction, personId, `session:${signUp.sessionId}`);
  }
  await transaction.signUp.delete({ where: { id } });
};

const eraseProposal: Erase = async (transaction, personId, { id, action }, now) => {
  const others = await transaction.proposalAuthor.count({
    where: { proposalId: id, personId: { not: personId } },
  });
  const goes = others === 0 && action !== "leaveToOthers" && action !== "keepAsParticipant";
  if (goes) await takeBackText(transaction, { kind: "proposal", id }, "erased", now);
  const authorship = { proposalId_personId: { proposalId: id, personId } };
  if (action === "remove") {
    await transaction.themeLink.deleteMany({ where: { proposalId: id } });
    await transaction.inputCard.updateMany({
      where: { proposalId: id },
      data: { proposalId: null },
    });
    await transaction.follow.deleteMany({ where: { targetKind: "proposal", targetId: id } });
    await transaction.comment.deleteMany({ where: { proposalId: id, parentId: { not: null } } });
    await transaction.reply.deleteMany({ where: { proposalId: id } });
    await transaction.proposal.delete({ where: { id } });
  } else {
    await transaction.proposalAuthor.delete({ where: authorship });
  }
  if (goes) {
    await indexProposal(transaction, id);
    await withdrawParticipation(transaction, personId, `proposal:${id}`);
  }
};

const eraseComment: Erase = async (transaction, _personId, { id, action }, now) => {
  await takeBackText(transaction, { kind: "comment", id }, "erased", now);
  if (action === "remove") await transaction.comment.delete({ where: { id } });
  else await transaction.comment.update({ where: { id }, data: { personId: null } });
};

const eraseSupport: Erase = async (transaction, personId, { id }) => {
  const { count } = await transaction.support.deleteMany({ where: { proposalId: id, personId } });
  await transaction.proposal.update({
    where: { id },
    data: { supportCount: { decrement: count } },
  });
};

const eraseQuestion: Erase = async (transaction, _personId, { id, action }, now) => {
  if (action !== "keepAsParticipant") {
    await takeBackText(transaction, { kind: "sessionQuestion", id }, "erased", now);
  }
  if (action === "remove") await transaction.sessionQuestion.delete({ where: { id } });
  else await transaction.sessionQuestion.update({ where: { id }, data: { personId: null } });
};

const ERASE: Record<ErasureItem["kind"], Erase> = {
  response: eraseResponse,
  signUp: eraseSignUp,
  attendance: eraseSignUp,
  proposal: eraseProposal,
  comment: eraseComment,
  support: eraseSupport,
  sessionQuestion: eraseQuestion,
};

/** Carries out one step of the plan, inside the transaction that made the plan. */
export function eraseContribution(
  transaction: Transaction,
  personId: string,
  item: ErasureItem,
  now: Date,
): Promise<void> {
  return ERASE[item.kind](transaction, personId, item, now);
}
