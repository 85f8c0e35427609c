import {
  NO_STAYS,
  requireFindsHandled,
} from "~/features/moderation/queries/finds-of-publication.server";
import type { Stays } from "~/features/moderation/queries/finds-of-publication.server";
import { publishAdviceVerdict, registerAdviceVerdict } from "~/features/advice/domain/advice";
import type { AdviceGap } from "~/features/advice/domain/advice";
import type { OwnDraft } from "~/features/advice/queries/own-draft.server";
import { ownDraft } from "~/features/advice/queries/own-draft.server";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { tellStaff } from "~/features/staff/commands/tell-staff.server";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";

export type PublishAdviceOutcome =
  | { ok: true }
  | { ok: false; code: "not_found" | "published" }
  | { ok: false; code: "incomplete"; missing: readonly AdviceGap[] };

type Draft = Extract<OwnDraft, { ok: true }>["advice"];

/** Everything of an advice that everyone reads in words. */
function wordsOf({ points, recommendations, ...head }: Draft) {
  return [
    ...[head.title, head.titleEn, head.summary, head.summaryEn, head.reference],
    ...[head.solicitedNote, head.solicitedNoteEn, head.meetingNote, head.meetingNoteEn],
    ...points.flatMap(({ heading, headingEn, text, textEn }) => [heading, headingEn, text, textEn]),
    ...recommendations.flatMap(({ text, textEn }) => [text, textEn]),
  ];
}

/** Publishes an advice of the own council: from then on everyone reads it, and the days to react run. */
export async function publishAdvice(
  grant: Authorized<"advice.write">,
  slug: string,
  now: Date,
  stays: Stays = NO_STAYS,
): Promise<PublishAdviceOutcome> {
  const { actor } = grant;
  const bodyId = actor.kind === "staff" ? (actor.bodyId ?? "") : "";
  return inTransaction(async (transaction): Promise<PublishAdviceOutcome> => {
    const draft = await ownDraft(transaction, grant, slug);
    if (!draft.ok) return draft;
    const { advice } = draft;
    const today = amsterdamDate(now);
    const complete = registerAdviceVerdict(
      {
        reactionDueOn: advice.reactionDueOn,
        receivedOn: advice.receivedOn,
        historical: false,
        dueUnknownReason: null,
        points: advice.points,
      },
      today,
    );
    if (!complete.ok) return complete;
    const verdict = publishAdviceVerdict(
      { state: "received", fromBodyId: advice.fromBodyId },
      bodyId,
    );
    if (!verdict.ok) return { ok: false, code: "not_found" };
    await transaction.advice.update({
      where: { id: advice.id },
      data: { state: verdict.to, dated: today, publishedOn: today, version: { increment: 1 } },
    });
    const mayStay = await requireFindsHandled(transaction, wordsOf(advice), stays);
    const { id, toBodyId } = advice;
    await tellStaff(transaction, { alert: "advice", id, roundId: null, bodyId: toBodyId }, now);
    await emit(
      transaction,
      {
        actor: auditActorOf(actor),
        type: "advice.published",
        subjectKind: "advice",
        subjectId: advice.id,
        details: { mayStay, points: advice.points.length, reactionDueOn: advice.reactionDueOn },
      },
      now,
    );
    return { ok: true };
  });
}
