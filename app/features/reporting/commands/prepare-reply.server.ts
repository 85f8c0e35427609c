import { replySubject } from "~/features/reporting/queries/reply-desk.server";
import type { ReplySubjectKind } from "~/features/reporting/domain/reply-address";
import type { PreparedInput } from "~/features/reporting/schema/reply-form";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";

export type PrepareReplyOutcome = { ok: true } | { ok: false; code: "not_found" | "duplicate" };

/**
 * Keeps an answer that is not given yet, as unfinished as it is, so that several can be published together. Nobody
 * outside the own body sees it; what was saved before is replaced.
 */
export async function prepareReply(
  grant: Authorized<"reply.write">,
  subjectKey: { kind: ReplySubjectKind; id: string },
  form: PreparedInput,
  now: Date,
): Promise<PrepareReplyOutcome> {
  const { actor } = grant;
  if (actor.kind !== "staff" || actor.bodyId === null) return { ok: false, code: "not_found" };
  const { bodyId, staffId } = actor;
  return inTransaction(async (transaction): Promise<PrepareReplyOutcome> => {
    const subject = await replySubject(transaction, subjectKey, "nl");
    if (!subject?.published || !stillAllows(grant, { bodyId: subject.askedBodyId })) {
      return { ok: false, code: "not_found" };
    }
    if (subject.replied) return { ok: false, code: "duplicate" };
    const key = { subjectKind: subject.kind, subjectId: subject.id };
    const columns = { bodyId, form: JSON.stringify(form), preparedById: staffId, updatedAt: now };
    await transaction.preparedReply.upsert({
      where: { subjectKind_subjectId: key },
      create: { ...key, ...columns },
      update: columns,
    });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "reply.prepared",
        subjectKind: subject.kind,
        subjectId: subject.id,
      },
      now,
    );
    return { ok: true };
  });
}
