import type { AgreementForm } from "~/features/agenda/schema";
import { freeSlug } from "~/features/text/domain/slug";
import { auditActorOf } from "~/platform/audit.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Actor } from "~/policy/actor";

/** What an agreement says, without the token of the form. */
export type AgreementColumns = Omit<AgreementForm, "submission">;

function newSlug(transaction: Transaction, what: string): Promise<string> {
  return freeSlug(what, "afspraak", (slugs) =>
    transaction.agendaItem.findMany({ where: { slug: { in: slugs } }, select: { slug: true } }),
  );
}

/** Everything of an agreement that everyone reads in words. */
export function agreementWords(form: Partial<AgreementColumns>) {
  const { what, whatEn, why, whoNote, how, financing, capacity } = form;
  return [what, whatEn, why, whoNote, how, financing, capacity, form.basisNote, form.indicator];
}

/**
 * Writes an agreement that passed its verdict on the agenda; everyone sees it. A step of making one, and of an answer that
 * comes with one.
 * @param mayStay why finds in its words may stay readable, for the log
 */
export async function putOnAgenda(
  transaction: Transaction,
  by: { actor: Actor; bodyId: string },
  columns: AgreementColumns,
  principleIds: readonly string[],
  mayStay: string | null,
  now: Date,
): Promise<{ id: string; slug: string }> {
  const principles = await transaction.principle.findMany({
    where: { id: { in: [...principleIds] } },
    select: { id: true },
  });
  const item = await transaction.agendaItem.create({
    data: {
      ...columns,
      slug: await newSlug(transaction, columns.what),
      ownerBodyId: by.bodyId,
      principles: { create: principles.map(({ id }) => ({ principleId: id })) },
    },
    select: { id: true, slug: true, dueOn: true },
  });
  await emit(
    transaction,
    {
      actor: auditActorOf(by.actor),
      type: "agenda.made",
      subjectKind: "agendaItem",
      subjectId: item.id,
      details: { mayStay, dueOn: item.dueOn },
    },
    now,
  );
  return { id: item.id, slug: item.slug };
}
