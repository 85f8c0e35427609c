import {
  NO_STAYS,
  requireFindsHandled,
} from "~/features/moderation/queries/finds-of-publication.server";
import type { Stays } from "~/features/moderation/queries/finds-of-publication.server";
import { agreementWords, putOnAgenda } from "~/features/agenda/commands/put-on-agenda.server";
import { replyAddress } from "~/features/reporting/domain/reply-address";
import type { ReplySubjectKind } from "~/features/reporting/domain/reply-address";
import { checkReply } from "~/features/reporting/queries/reply-check.server";
import type { CompleteReply, ReplyRefusal } from "~/features/reporting/queries/reply-check.server";
import type { ReplySubject } from "~/features/reporting/queries/reply-desk.server";
import type { ReplyInput } from "~/features/reporting/schema/reply-form";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { findSubmission, recordSubmission } from "~/platform/submission.server";
import type { Authorized } from "~/policy/authorize.server";

export type GiveReplyOutcome = { ok: true; place: string } | ReplyRefusal;

async function writeReply(
  transaction: Transaction,
  subject: ReplySubject,
  input: CompleteReply,
  by: { staffId: string; bodyId: string },
  now: Date,
): Promise<string> {
  const { agendaItemIds, principleIds, newAgreements: _, ...columns } = input;
  const isElsewhere = input.outcome === "elsewhere";
  // An agreement that has gone meanwhile is left out rather than losing the answer.
  const items = await transaction.agendaItem.findMany({
    where: { id: { in: [...agendaItemIds] } },
    select: { id: true },
  });
  const { id } = await transaction.reply.create({
    data: {
      ...columns,
      elsewhere: isElsewhere ? input.elsewhere : null,
      elsewhereEn: isElsewhere ? input.elsewhereEn : null,
      ...(subject.kind === "theme" ? { themeId: subject.id } : { proposalId: subject.id }),
      bodyId: by.bodyId,
      createdById: by.staffId,
      publishedAt: now,
      createdAt: now,
      agendaItems: { create: items.map((item) => ({ agendaItemId: item.id })) },
    },
  });
  if (subject.kind === "theme") await linkToPrinciples(transaction, subject.id, principleIds);
  return id;
}

/** A responder adds principles to a theme; those that the moderator named stay. */
async function linkToPrinciples(
  transaction: Transaction,
  themeId: string,
  principleIds: readonly string[],
): Promise<void> {
  const principles = await transaction.principle.findMany({
    where: { id: { in: [...principleIds] } },
    select: { id: true },
  });
  for (const { id: principleId } of principles) {
    const key = { themeId, principleId };
    await transaction.themePrinciple.upsert({
      where: { themeId_principleId: key },
      create: key,
      update: {},
    });
  }
}

/** Everything of an answer that everyone reads in words, with the agreements that come with it. */
export function replyWords(input: ReplyInput) {
  const { reason, reasonEn, elsewhere, elsewhereEn, owner, newAgreements = [] } = input;
  return [
    reason,
    reasonEn,
    elsewhere,
    elsewhereEn,
    owner,
    ...newAgreements.flatMap(agreementWords),
  ];
}

/** Gives one answer inside a transaction. A step of giving one, and of publishing several together. */
export async function giveReplyInside(
  transaction: Transaction,
  grant: Authorized<"reply.write">,
  subjectKey: { kind: ReplySubjectKind; id: string },
  input: ReplyInput,
  now: Date,
  stays: Stays = NO_STAYS,
): Promise<{ ok: true } | ReplyRefusal> {
  const checked = await checkReply(transaction, grant, subjectKey, input, "nl", now);
  if (!checked.ok) return checked;
  const { subject, reply, late, by } = checked;
  const mayStay = await requireFindsHandled(transaction, replyWords(input), stays);
  const made: string[] = [];
  for (const draft of reply.newAgreements ?? []) {
    const columns = { ...draft, actionLine: null };
    const owner = { actor: grant.actor, bodyId: by.bodyId };
    const { principleIds } = reply;
    const item = await putOnAgenda(transaction, owner, columns, principleIds, mayStay, now);
    made.push(item.id);
  }
  const linked = { ...reply, agendaItemIds: [...reply.agendaItemIds, ...made] };
  const replyId = await writeReply(transaction, subject, linked, by, now);
  await transaction.preparedReply.deleteMany({
    where: { subjectKind: subject.kind, subjectId: subject.id },
  });
  await emit(
    transaction,
    {
      actor: auditActorOf(grant.actor),
      type: "reply.given",
      subjectKind: subject.kind,
      subjectId: subject.id,
      details: { mayStay, replyId, outcome: reply.outcome, late },
    },
    now,
  );
  return { ok: true };
}

/**
 * Gives the answer of the own body to a theme or a proposal, with reason, owner and day, and ties it to agreements and
 * principles. Everyone sees it at once.
 */
export async function giveReply(
  grant: Authorized<"reply.write">,
  subjectKey: { kind: ReplySubjectKind; id: string },
  submission: string,
  input: ReplyInput,
  now: Date,
  stays: Stays = NO_STAYS,
): Promise<GiveReplyOutcome> {
  return inTransaction(async (transaction): Promise<GiveReplyOutcome> => {
    const place = await findSubmission(transaction, submission);
    if (place !== undefined) return { ok: true, place };
    const given = await giveReplyInside(transaction, grant, subjectKey, input, now, stays);
    if (!given.ok) return given;
    const shown = `${replyAddress(subjectKey)}?openbaar=1`;
    await recordSubmission(transaction, submission, "reply", shown, now);
    return { ok: true, place: shown };
  });
}
