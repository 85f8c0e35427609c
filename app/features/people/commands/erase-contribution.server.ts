import { withdrawParticipation } from "~/features/participation/commands/record-participation.server";
import type { ErasureAction } from "~/features/people/domain/erasure";
import type { ErasureItem } from "~/features/people/queries/erasure-plan.server";
import { uncountResponse } from "~/features/responses/commands/count-responses.server";
import { closeReviews } from "~/features/responses/commands/open-reviews.server";
import { giveUpSeat, ownSignUpColumns } from "~/features/sessions/commands/cancel-sign-up.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { randomToken } from "~/platform/secret.server";

type Erase = (
  transaction: Transaction,
  personId: string,
  item: { id: string; action: ErasureAction },
  now: Date,
) => Promise<void>;

const eraseResponse: Erase = async (transaction, personId, { id, action }) => {
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
  await closeReviews(
    transaction,
    answers.map((answer) => answer.id),
  );
  await uncountResponse(transaction, id);
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

/** The cases of something that is gone: the count of a decision stays, every word about it goes. */
async function closeCases(transaction: Transaction, subjectKind: string, subjectId: string) {
  const about = { subjectKind, subjectId };
  await transaction.moderationCase.updateMany({
    where: about,
    data: { explanation: null, appealText: null },
  });
  await transaction.moderationCase.updateMany({
    where: { ...about, decidedAt: null },
    data: { state: "withdrawn" },
  });
}

const eraseProposal: Erase = async (transaction, personId, { id, action }, now) => {
  const authorship = { proposalId_personId: { proposalId: id, personId } };
  if (action === "remove") {
    await closeCases(transaction, "proposal", id);
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
  if (action === "removeText") {
    await closeCases(transaction, "proposal", id);
    await transaction.proposal.update({
      where: { id },
      data: {
        title: "",
        body: "",
        redactions: "{}",
        publicTitle: null,
        publicText: null,
        state: "withdrawn",
      },
    });
  }
  if (action === "remove" || action === "removeText") {
    await emit(
      transaction,
      {
        actor: { kind: "participant" },
        type: "proposal.publicTextChanged",
        subjectKind: "proposal",
        subjectId: id,
      },
      now,
    );
    await withdrawParticipation(transaction, personId, `proposal:${id}`);
  }
};

const eraseComment: Erase = async (transaction, _personId, { id, action }) => {
  if (action === "remove") {
    await closeCases(transaction, "comment", id);
    await transaction.comment.delete({ where: { id } });
    return;
  }
  const removed = { body: "", redactions: "[]", state: "withdrawn" };
  await transaction.comment.update({
    where: { id },
    data: { personId: null, ...(action === "removeText" ? removed : {}) },
  });
};

const eraseSupport: Erase = async (transaction, personId, { id }) => {
  const { count } = await transaction.support.deleteMany({ where: { proposalId: id, personId } });
  await transaction.proposal.update({
    where: { id },
    data: { supportCount: { decrement: count } },
  });
};

const eraseQuestion: Erase = async (transaction, _personId, { id, action }) => {
  if (action !== "remove") {
    await transaction.sessionQuestion.update({ where: { id }, data: { personId: null } });
    return;
  }
  await closeCases(transaction, "sessionQuestion", id);
  await transaction.sessionQuestion.delete({ where: { id } });
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
