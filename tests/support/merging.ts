/** Proposals that a moderator joins, as the product does it. */
import { giveReply } from "~/features/reporting/commands/give-reply.server";
import { supportProposal } from "~/features/proposals/commands/support-proposal.server";
import { unqueuedDatabase } from "~/platform/db.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { asActor, asParticipant, grantTo } from "./actors";
import type { ParticipantVisitor, StaffVisitor } from "./actors";
import { commitmentWith, decideAs, NOW, publishedProposal } from "./proposals";
import type { SentProposal } from "./proposals";
import { makeRegion, makeRound } from "./sessions";

/** A region with a round, its moderator, and a public proposal into which others can go. */
export async function roundWithProposal() {
  await makeRegion();
  const { id: roundId } = await makeRound();
  const moderator = await asActor("moderator", { roundIds: [roundId] });
  return { roundId, moderator, big: await publishedProposal(roundId, NOW) };
}

/** Brings a decided case back before a moderator, as a reader's report does. */
export async function reopen({ caseId }: Pick<SentProposal, "caseId">): Promise<void> {
  const client = await unqueuedDatabase();
  const closed = { state: "waiting", decision: null, decidedAt: null, decidedById: null };
  await client.moderationCase.update({ where: { id: caseId }, data: closed });
}

/** A moderator joins proposals, decided before or not, with another. */
export async function mergeBy(
  moderator: StaffVisitor,
  into: Pick<SentProposal, "proposalId">,
  ...others: Pick<SentProposal, "caseId">[]
): Promise<void> {
  const explanation = "Dit staat er al bijna zo.";
  const merge = { kind: "merge", intoId: into.proposalId, explanation } as const;
  for (const other of others) {
    await reopen(other);
    const decided = await decideAs(moderator, other.caseId, merge, NOW);
    if (!decided.ok) throw new Error(`not merged: ${decided.code}`);
  }
}

/** The proof of a participant that they manage their own input. */
export const ownOf = (writer: ParticipantVisitor) =>
  grantTo(writer, "own.manage", { personId: writer.personId });

/** One press of support. */
export async function support(visitor: ParticipantVisitor, { proposalId }: SentProposal) {
  const grant = await grantTo(visitor, "proposal.support");
  const input = { proposalId, submission: newSubmissionToken(), language: "nl" } as const;
  return supportProposal(grant, input, NOW);
}

/** Somebody who supports and follows a proposal. */
export async function standsBehind(one: SentProposal): Promise<ParticipantVisitor> {
  const client = await unqueuedDatabase();
  const visitor = await asParticipant();
  const { personId } = visitor;
  await client.follow.create({
    data: { personId, targetKind: "proposal", targetId: one.proposalId },
  });
  await support(visitor, one);
  return visitor;
}

/** A body says yes to a proposal: which answer that is, and who gave it about which agreement. */
export async function answer({ proposalId }: Pick<SentProposal, "proposalId">) {
  const client = await unqueuedDatabase();
  const body = await client.body.findFirstOrThrow({ where: { kind: "college" } });
  const responder = await asActor("responder", { bodyId: body.id });
  await client.proposal.update({ where: { id: proposalId }, data: { bodyId: body.id } });
  const item = await client.agendaItem.create({
    data: { slug: "stille-kamers", what: "Stille kamers", ownerBodyId: body.id },
  });
  const given = await giveReply(
    await grantTo(responder, "reply.write"),
    { kind: "proposal", id: proposalId },
    newSubmissionToken(),
    commitmentWith([item.id]),
    NOW,
  );
  if (!given.ok) throw new Error(`not answered: ${given.code}`);
  const { id: replyId } = await client.reply.findFirstOrThrow({ where: { proposalId } });
  return { replyId, slug: item.slug, responder };
}
