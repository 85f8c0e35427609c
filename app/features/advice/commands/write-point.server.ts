import { nextPointLabel } from "~/features/advice/domain/point-label";
import { ownDraft } from "~/features/advice/queries/own-draft.server";
import type { PointForm } from "~/features/advice/schema";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";

export type WritePointOutcome =
  { ok: true } | { ok: false; code: "not_found" | "published" | "label_taken" };

/** Adds a point to an advice that is not published yet, or changes one; without a label it gets the next number. */
export async function writePoint(
  grant: Authorized<"advice.write">,
  slug: string,
  { pointId, label, ...words }: PointForm,
  now: Date,
): Promise<WritePointOutcome> {
  return inTransaction(async (transaction): Promise<WritePointOutcome> => {
    const draft = await ownDraft(transaction, grant, slug);
    if (!draft.ok) return draft;
    const { advice } = draft;
    const point = advice.points.find(({ id }) => id === pointId);
    if (pointId !== null && !point) return { ok: false, code: "not_found" };
    const others = advice.points.filter(({ id }) => id !== pointId).map((other) => other.label);
    const chosen = label === "" ? (point?.label ?? nextPointLabel(others)) : label;
    if (others.includes(chosen)) return { ok: false, code: "label_taken" };
    const written = point
      ? await transaction.advicePoint.update({
          where: { id: point.id },
          data: { ...words, label: chosen },
        })
      : await transaction.advicePoint.create({
          data: { ...words, label: chosen, adviceId: advice.id, position: advice.points.length },
        });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: point ? "advice.pointChanged" : "advice.pointWritten",
        subjectKind: "advice",
        subjectId: advice.id,
        details: { point: written.id, label: chosen },
      },
      now,
    );
    return { ok: true };
  });
}

/** Takes a point out of an advice that is not published yet; a repeat changes nothing. */
export async function removePoint(
  grant: Authorized<"advice.write">,
  slug: string,
  pointId: string,
  now: Date,
): Promise<WritePointOutcome> {
  return inTransaction(async (transaction): Promise<WritePointOutcome> => {
    const draft = await ownDraft(transaction, grant, slug);
    if (!draft.ok) return draft;
    const { advice } = draft;
    const point = advice.points.find(({ id }) => id === pointId);
    if (!point) return { ok: true };
    await transaction.recommendationPoint.deleteMany({ where: { pointId } });
    await transaction.advicePoint.delete({ where: { id: pointId } });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "advice.pointRemoved",
        subjectKind: "advice",
        subjectId: advice.id,
        details: { label: point.label },
      },
      now,
    );
    return { ok: true };
  });
}
