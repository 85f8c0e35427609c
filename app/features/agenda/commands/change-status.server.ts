import {
  NO_STAYS,
  requireFindsHandled,
} from "~/features/moderation/queries/finds-of-publication.server";
import type { Stays } from "~/features/moderation/queries/finds-of-publication.server";
import { changeAgendaStatus } from "~/features/agenda/domain/agenda-item";
import type { AgendaStatusVerdict } from "~/features/agenda/domain/agenda-item";
import { stateSchema } from "~/features/agenda/schema";
import type { StatusForm } from "~/features/agenda/schema";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";

export type ChangeStatusOutcome = AgendaStatusVerdict | { ok: false; code: "not_found" };

/** Writes how far an agreement of the own body is; the history stays. The same line twice is refused by the states. */
export async function changeStatus(
  grant: Authorized<"agenda.write">,
  slug: string,
  entry: StatusForm,
  now: Date,
  stays: Stays = NO_STAYS,
): Promise<ChangeStatusOutcome> {
  const { actor } = grant;
  if (actor.kind !== "staff" || actor.bodyId === null) return { ok: false, code: "not_found" };
  const { bodyId } = actor;
  const today = amsterdamDate(now);
  return inTransaction(async (transaction): Promise<ChangeStatusOutcome> => {
    const item = await transaction.agendaItem.findUnique({
      where: { slug },
      include: { history: { orderBy: [{ on: "asc" }, { recordedAt: "asc" }, { id: "asc" }] } },
    });
    if (!item || !stillAllows(grant, { bodyId: item.ownerBodyId ?? "" })) {
      return { ok: false, code: "not_found" };
    }
    const verdict = changeAgendaStatus(
      {
        state: stateSchema.parse(item.state),
        ownerBodyIds: item.ownerBodyId === null ? [] : [item.ownerBodyId],
        history: item.history.map(({ state, note, on, happenedOn }) => ({
          state: stateSchema.parse(state),
          note,
          on,
          happenedOn,
        })),
      },
      entry,
      bodyId,
      today,
    );
    if (!verdict.ok) return verdict;
    await transaction.agendaItem.update({
      where: { id: item.id },
      data: {
        state: entry.state,
        version: { increment: 1 },
        history: { create: { ...entry, on: today, recordedAt: now } },
      },
    });
    const mayStay = await requireFindsHandled(transaction, [entry.note, entry.noteEn], stays);
    await emit(
      transaction,
      {
        actor: auditActorOf(actor),
        type: "agenda.statusChanged",
        subjectKind: "agendaItem",
        subjectId: item.id,
        details: { mayStay, from: item.state, to: entry.state, happenedOn: entry.happenedOn },
      },
      now,
    );
    return verdict;
  });
}
