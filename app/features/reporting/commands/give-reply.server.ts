import {
  NO_STAYS,
  requireFindsHandled,
} from "~/features/moderation/queries/finds-of-publication.server";
import type { Stays } from "~/features/moderation/queries/finds-of-publication.server";
import { replyVerdict } from "~/features/reporting/domain/reply";
import type { ReplyGap } from "~/features/reporting/domain/reply";
import { replySubject } from "~/features/reporting/queries/reply-desk.server";
import type { ReplySubject } from "~/features/reporting/queries/reply-desk.server";
import type { ReplyForm, ReplySubjectKind } from "~/features/reporting/schema/reply-form";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { findSubmission, recordSubmission } from "~/platform/submission.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";

/** Where a responder goes after answering. */
export const REPLY_DESK = "/werkplek/antwoorden";

export type ReplyInput = Omit<ReplyForm, "submission"> & {
  agendaItemIds: readonly string[];
  principleIds: readonly string[];
};

export type GiveReplyOutcome =
  | { ok: true; place: string }
  | { ok: false; code: "not_found" }
  | { ok: false; code: "duplicate" }
  | { ok: false; code: "invalid"; missing: readonly ReplyGap[] };

type Complete = ReplyInput & { outcome: NonNullable<ReplyInput["outcome"]> };

async function writeReply(
  transaction: Transaction,
  subject: ReplySubject,
  input: Complete,
  by: { staffId: string; bodyId: string },
  now: Date,
): Promise<string> {
  const { agendaItemIds, principleIds, ...columns } = input;
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

/** Everything of an answer that everyone reads in words. */
export function replyWords(input: ReplyInput) {
  const { reason, reasonEn, elsewhere, elsewhereEn, owner } = input;
  return [reason, reasonEn, elsewhere, elsewhereEn, owner];
}

export type GiveReplyRefusal = Exclude<GiveReplyOutcome, { ok: true }>;

/** Gives one answer inside a transaction. A step of giving one, and of publishing several together. */
export async function giveReplyInside(
  transaction: Transaction,
  grant: Authorized<"reply.write">,
  subjectKey: { kind: ReplySubjectKind; id: string },
  input: ReplyInput,
  now: Date,
  stays: Stays = NO_STAYS,
): Promise<{ ok: true } | GiveReplyRefusal> {
  const { actor } = grant;
  if (actor.kind !== "staff" || actor.bodyId === null) return { ok: false, code: "not_found" };
  const by = { staffId: actor.staffId, bodyId: actor.bodyId };
  const subject = await replySubject(transaction, subjectKey, "nl");
  if (!subject || !stillAllows(grant, { bodyId: subject.askedBodyId })) {
    return { ok: false, code: "not_found" };
  }
  const verdict = replyVerdict({ ...input, bodyId: by.bodyId }, subject, by.bodyId, now);
  if (!verdict.ok && verdict.code !== "incomplete") return { ok: false, code: "not_found" };
  if (subject.replied) return { ok: false, code: "duplicate" };
  if (!verdict.ok) return { ok: false, code: "invalid", missing: verdict.missing };
  const mayStay = await requireFindsHandled(transaction, replyWords(input), stays);
  const { outcome } = input;
  if (outcome === null) throw new Error("a reply without an outcome passed its verdict");
  const replyId = await writeReply(transaction, subject, { ...input, outcome }, by, now);
  await transaction.preparedReply.deleteMany({
    where: { subjectKind: subject.kind, subjectId: subject.id },
  });
  await emit(
    transaction,
    {
      actor: auditActorOf(actor),
      type: "reply.given",
      subjectKind: subject.kind,
      subjectId: subject.id,
      details: { mayStay, replyId, outcome, late: verdict.late },
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
    await recordSubmission(transaction, submission, "reply", REPLY_DESK, now);
    return { ok: true, place: REPLY_DESK };
  });
}
