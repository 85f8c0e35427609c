import {
  NO_STAYS,
  requireFindsHandled,
} from "~/features/moderation/queries/finds-of-publication.server";
import type { Stays } from "~/features/moderation/queries/finds-of-publication.server";
import { agendaItemVerdict } from "~/features/agenda/domain/agenda-item";
import type { AgendaGap } from "~/features/agenda/domain/agenda-item";
import type { AgreementForm } from "~/features/agenda/schema";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { inTransaction } from "~/platform/db.server";
import { findSubmission, recordSubmission } from "~/platform/submission.server";
import type { Authorized } from "~/policy/authorize.server";
import { agreementWords, putOnAgenda } from "./put-on-agenda.server";

export type MakeAgreementOutcome =
  | { ok: true; place: string }
  | { ok: false; code: "not_found" }
  | { ok: false; code: "date_past" }
  | { ok: false; code: "unknown_line" }
  | { ok: false; code: "invalid"; missing: readonly AgendaGap[] };

/** Puts an agreement of the own body on the agenda; it begins as open, and everyone sees it. */
export async function makeAgreement(
  grant: Authorized<"agenda.write">,
  form: AgreementForm,
  principleIds: readonly string[],
  now: Date,
  stays: Stays = NO_STAYS,
): Promise<MakeAgreementOutcome> {
  const { actor } = grant;
  if (actor.kind !== "staff" || actor.bodyId === null) return { ok: false, code: "not_found" };
  const { bodyId } = actor;
  const { submission, ...columns } = form;
  const verdict = agendaItemVerdict({ ...columns, ownerBodyIds: [bodyId] });
  if (!verdict.ok) return { ok: false, code: "invalid", missing: verdict.missing };
  const today = amsterdamDate(now);
  if (columns.dueOn !== null && columns.dueOn < today) return { ok: false, code: "date_past" };
  return inTransaction(async (transaction): Promise<MakeAgreementOutcome> => {
    const place = await findSubmission(transaction, submission);
    if (place !== undefined) return { ok: true, place };
    const { actionLine } = columns;
    const isKnownLine =
      actionLine === null || (await transaction.agendaItem.count({ where: { actionLine } })) > 0;
    if (!isKnownLine) return { ok: false, code: "unknown_line" };
    const mayStay = await requireFindsHandled(transaction, agreementWords(columns), stays);
    const by = { actor, bodyId };
    const item = await putOnAgenda(transaction, by, columns, principleIds, mayStay, now);
    const location = `/werkplek/afspraken/${item.slug}`;
    await recordSubmission(transaction, submission, "agendaItem", location, now);
    return { ok: true, place: location };
  });
}
