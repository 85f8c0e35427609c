import {
  NO_STAYS,
  requireFindsHandled,
} from "~/features/moderation/queries/finds-of-publication.server";
import type { Stays } from "~/features/moderation/queries/finds-of-publication.server";
import { agendaOutcomeVerdict } from "~/features/agenda/domain/agenda-item";
import type { AgendaOutcomeVerdict } from "~/features/agenda/domain/agenda-item";
import type { OutcomeForm } from "~/features/agenda/schema";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { findSubmission, recordSubmission } from "~/platform/submission.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";

export type RecordOutcomeOutcome = AgendaOutcomeVerdict | { ok: false; code: "not_found" };

/** Writes down what an agreement of the own body brought, with where the figure comes from; it stays. */
export async function recordOutcome(
  grant: Authorized<"agenda.write">,
  slug: string,
  form: OutcomeForm,
  now: Date,
  stays: Stays = NO_STAYS,
): Promise<RecordOutcomeOutcome> {
  const { actor } = grant;
  if (actor.kind !== "staff") return { ok: false, code: "not_found" };
  const outcome = {
    text: form.outcomeText,
    figure: form.figure,
    source: form.outcomeSource,
    on: form.outcomeOn,
  };
  const verdict = agendaOutcomeVerdict(outcome, amsterdamDate(now));
  if (!verdict.ok) return verdict;
  return inTransaction(async (transaction): Promise<RecordOutcomeOutcome> => {
    const item = await transaction.agendaItem.findUnique({
      where: { slug },
      select: { id: true, ownerBodyId: true },
    });
    if (!item || !stillAllows(grant, { bodyId: item.ownerBodyId ?? "" })) {
      return { ok: false, code: "not_found" };
    }
    if ((await findSubmission(transaction, form.submission)) !== undefined) return { ok: true };
    const { id } = await transaction.agendaOutcome.create({
      data: { ...outcome, itemId: item.id, textEn: form.outcomeTextEn },
    });
    const mayStay = await requireFindsHandled(
      transaction,
      [outcome.text, form.outcomeTextEn, outcome.figure, outcome.source],
      stays,
    );
    await emit(
      transaction,
      {
        actor: auditActorOf(actor),
        type: "agenda.outcomeRecorded",
        subjectKind: "agendaItem",
        subjectId: item.id,
        details: { mayStay, outcome: id, figure: form.figure, on: form.outcomeOn },
      },
      now,
    );
    await recordSubmission(transaction, form.submission, "agendaOutcome", slug, now);
    return { ok: true };
  });
}
