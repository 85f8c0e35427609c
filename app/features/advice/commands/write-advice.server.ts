import { isPublicAdvice } from "~/features/advice/domain/public-advice";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { MOST_ADVICES_OF_A_ROUND } from "~/features/advice/domain/advice";
import type { AdviceForm } from "~/features/advice/schema";
import { freeSlug } from "~/features/text/domain/slug";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { findSubmission, recordSubmission } from "~/platform/submission.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";

export type WriteAdviceOutcome =
  | { ok: true; place: string }
  | { ok: false; code: "not_found" | "stale" | "published" | "unknown_choice" | "too_many" };

function newSlug(transaction: Transaction, title: string): Promise<string> {
  return freeSlug(title, "advies", (slugs) =>
    transaction.advice.findMany({ where: { slug: { in: slugs } }, select: { slug: true } }),
  );
}

/** Whether body, round and document of the form exist; a council advises others, not itself. */
async function choicesExist(
  transaction: Transaction,
  fromBodyId: string,
  { toBodyId, roundId, documentId }: AdviceForm,
): Promise<boolean> {
  const [body, round, document] = await Promise.all([
    transaction.body.findUnique({ where: { id: toBodyId }, select: { id: true } }),
    roundId === null
      ? true
      : transaction.round.findUnique({ where: { id: roundId }, select: { id: true } }),
    documentId === null
      ? true
      : transaction.document.findUnique({ where: { id: documentId }, select: { id: true } }),
  ]);
  return body !== null && toBodyId !== fromBodyId && round !== null && document !== null;
}

/**
 * Writes the head of an advice of the own council. Nobody else sees it before it is published; from then on its words
 * stay as they are.
 * @param slug the advice, or null for a new one
 */
export async function writeAdvice(
  grant: Authorized<"advice.write">,
  slug: string | null,
  form: AdviceForm,
  now: Date,
): Promise<WriteAdviceOutcome> {
  const { actor } = grant;
  if (actor.kind !== "staff" || actor.bodyId === null) return { ok: false, code: "not_found" };
  const { bodyId } = actor;
  const { submission, version, solicited, ...columns } = form;
  const data = { ...columns, solicited: solicited === "yes" };
  return inTransaction(async (transaction): Promise<WriteAdviceOutcome> => {
    const repeated = await findSubmission(transaction, submission);
    if (repeated !== undefined) return { ok: true, place: repeated };
    if (!(await choicesExist(transaction, bodyId, form))) {
      return { ok: false, code: "unknown_choice" };
    }
    const known = slug === null ? null : await transaction.advice.findUnique({ where: { slug } });
    if (slug !== null && (!known || !stillAllows(grant, { bodyId: known.fromBodyId }))) {
      return { ok: false, code: "not_found" };
    }
    if (known && isPublicAdvice(known)) return { ok: false, code: "published" };
    if (known && known.version !== version) return { ok: false, code: "stale" };
    const others = { roundId: form.roundId, id: { not: known?.id ?? "" } };
    if (
      form.roundId !== null &&
      (await transaction.advice.count({ where: others })) >= MOST_ADVICES_OF_A_ROUND
    ) {
      return { ok: false, code: "too_many" };
    }
    const row = known
      ? await transaction.advice.update({
          where: { id: known.id },
          data: { ...data, version: { increment: 1 } },
        })
      : await transaction.advice.create({
          data: {
            ...data,
            slug: await newSlug(transaction, columns.title),
            fromBodyId: bodyId,
            dated: amsterdamDate(now),
          },
        });
    await emit(
      transaction,
      {
        actor: auditActorOf(actor),
        type: known ? "advice.changed" : "advice.written",
        subjectKind: "advice",
        subjectId: row.id,
      },
      now,
    );
    const place = `/werkplek/adviezen/${row.slug}`;
    await recordSubmission(transaction, submission, "advice", place, now);
    return { ok: true, place };
  });
}
