import {
  NO_STAYS,
  requireFindsHandled,
} from "~/features/moderation/queries/finds-of-publication.server";
import type { Stays } from "~/features/moderation/queries/finds-of-publication.server";
import { extendAnswerOf } from "~/features/proposals/commands/extend-answer.server";
import { regionSettings } from "~/features/region/queries.server";
import { extendReplyVerdict } from "~/features/reporting/domain/reply";
import type { ExtendReplyVerdict } from "~/features/reporting/domain/reply";
import { replySubject } from "~/features/reporting/queries/reply-desk.server";
import type { ReplySubjectKind } from "~/features/reporting/domain/reply-address";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";

export type ExtendReplyOutcome = ExtendReplyVerdict | { ok: false; code: "not_found" };

/** Takes the one extension of an answer, with the reason that everyone reads. */
export async function extendReply(
  grant: Authorized<"reply.write">,
  key: { kind: ReplySubjectKind; id: string },
  reason: string,
  now: Date,
  stays: Stays = NO_STAYS,
): Promise<ExtendReplyOutcome> {
  const { actor } = grant;
  if (actor.kind !== "staff") return { ok: false, code: "not_found" };
  return inTransaction(async (transaction): Promise<ExtendReplyOutcome> => {
    const subject = await replySubject(transaction, key, "nl");
    if (!subject?.published || !stillAllows(grant, { bodyId: subject.askedBodyId })) {
      return { ok: false, code: "not_found" };
    }
    const { publishedAt, dueAt, extended, replied } = subject;
    if (publishedAt === null || dueAt === null) return { ok: false, code: "not_found" };
    const { terms } = await regionSettings(transaction);
    const verdict = extendReplyVerdict(
      { publishedAt, dueAt, extended, replied },
      reason,
      terms,
      now,
    );
    if (!verdict.ok) return verdict;
    const data = { replyDueAt: verdict.dueAt, extendedAt: now, extensionReason: reason };
    if (subject.kind === "theme") {
      await transaction.theme.update({ where: { id: subject.id }, data });
    } else await extendAnswerOf(transaction, subject.id, data);
    const mayStay = await requireFindsHandled(transaction, [reason], stays);
    await emit(
      transaction,
      {
        actor: auditActorOf(actor),
        type: "reply.extended",
        subjectKind: subject.kind,
        subjectId: subject.id,
        details: { mayStay, dueAt: verdict.dueAt.toISOString() },
      },
      now,
    );
    return verdict;
  });
}
